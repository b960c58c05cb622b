import { Delaunay } from 'd3-delaunay';
import { union } from './overlay';
import type { Bbox, MultiPolygonCoordinates, PolygonCoordinates, Position } from './types';

/** Points that stand for one owner; the land nearest to them is given to it. */
export interface Seeds {
  owner: string;
  points: Position[];
}

/** Points closer than this are one: the circumcentres of points that nearly coincide fall anywhere. */
const DECIMALS = 4;

/**
 * Divides a window among owners by nearness: the Voronoi cells of all points, dissolved by owner.
 * Nearness is measured with longitudes shortened by the cosine of the window's middle latitude.
 * Points that two owners share are left out: they say nothing about either.
 */
export function nearestCells(seeds: Seeds[], window: Bbox): Map<string, MultiPolygonCoordinates> {
  const ownersByPoint = new Map<string, Set<string>>();
  for (const { owner, points } of seeds) {
    for (const point of points) {
      const key = point.map((degrees) => degrees.toFixed(DECIMALS)).join();
      ownersByPoint.set(key, (ownersByPoint.get(key) ?? new Set()).add(owner));
    }
  }
  const shorten = Math.cos(((window[1] + window[3]) * Math.PI) / 360);
  const points: Position[] = [];
  const owners: string[] = [];
  for (const [key, ownersHere] of ownersByPoint) {
    if (ownersHere.size > 1) continue;
    const [lon, lat] = key.split(',').map(Number) as Position;
    points.push([lon * shorten, lat]);
    owners.push([...ownersHere][0]!);
  }
  const bounds = [window[0] * shorten, window[1], window[2] * shorten, window[3]] as Bbox;
  const voronoi = Delaunay.from(points).voronoi(bounds);
  const cells = new Map<string, PolygonCoordinates[]>();
  owners.forEach((owner, index) => {
    const cell = voronoi.cellPolygon(index) as Position[] | null;
    if (!cell) return;
    const ring = cell.map(([x, lat]): Position => [x / shorten, lat]);
    cells.set(owner, [...(cells.get(owner) ?? []), [ring]]);
  });
  return new Map([...cells].map(([owner, polygons]) => [owner, union(polygons)]));
}

/** The points of a line and points between them, so that no two are farther apart than `step` degrees of latitude. */
export function densify(line: Position[], step: number): Position[] {
  const points: Position[] = [];
  for (let i = 0; i + 1 < line.length; i++) {
    const [lon0, lat0] = line[i]!;
    const [lon1, lat1] = line[i + 1]!;
    const shorten = Math.cos((lat0 * Math.PI) / 180);
    const parts = Math.max(1, Math.ceil(Math.hypot((lon1 - lon0) * shorten, lat1 - lat0) / step));
    for (let k = 0; k < parts; k++) {
      points.push([lon0 + ((lon1 - lon0) * k) / parts, lat0 + ((lat1 - lat0) * k) / parts]);
    }
  }
  return points;
}
