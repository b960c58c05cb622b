import { difference, inset, intersection, union, withoutHoles } from '../geometry/overlay';
import { densify, nearestCells, type Seeds } from '../geometry/nearest-cells';
import { bboxOf, type Bbox, type MultiPolygonCoordinates, type Position } from '../geometry/types';

/** How far around a piece of water its shores are looked for, and how densely they are sampled, in degrees. */
const REACH = 0.01;
const STEP = 0.002;
/** Water behind a mouth no wider than this is inland; about 700 m from north to south, 500 m from west to east. */
const MOUTH_DEGREES = 0.006;

type Countries = Map<string, MultiPolygonCoordinates>;

/**
 * OpenStreetMap's country land leaves inland water out; official areas include it. Every lake, river and enclosed
 * gap is given to the country whose shore it touches, and where it lies between two (a border river), to the nearer.
 */
export function fillInlandWater(land: Countries, waters: MultiPolygonCoordinates): Countries {
  const allLand = [...land.values()].flat();
  const landAndWater = union(allLand, waters, lagoons(union(land.get('UKR')!, waters)));
  const gaps = difference(withoutHoles(landAndWater), union(allLand));
  const given = new Map(
    [...land.keys()].map((country) => [country, [] as MultiPolygonCoordinates]),
  );
  const shores = shoresOf(land);
  for (const gap of gaps) {
    for (const [country, part] of divideGap([gap], shores)) given.get(country)!.push(...part);
  }
  return new Map(
    [...land].map(([country, polygons]) => [country, union(polygons, given.get(country)!)]),
  );
}

/** What is enclosed once mouths of up to 700 m are closed: Syvash behind Henichesk strait, Donuzlav, limans. */
function lagoons(shore: MultiPolygonCoordinates): MultiPolygonCoordinates {
  const closed = inset(inset(shore, -MOUTH_DEGREES / 2), MOUTH_DEGREES / 2);
  return difference(withoutHoles(closed), closed);
}

/** Shore points by square of the grid, so that a gap looks only at those around it. */
type Shores = Map<string, Seeds[]>;

const SQUARE = 0.1;

function squareOf([lon, lat]: Position): string {
  return `${Math.floor(lon / SQUARE)} ${Math.floor(lat / SQUARE)}`;
}

function shoresOf(land: Countries): Shores {
  const shores: Shores = new Map();
  for (const [owner, polygons] of land) {
    for (const point of polygons.flat().flatMap((ring) => densify(ring, STEP))) {
      const key = squareOf(point);
      const square = shores.get(key) ?? [];
      if (square.at(-1)?.owner !== owner) square.push({ owner, points: [] });
      square.at(-1)!.points.push(point);
      shores.set(key, square);
    }
  }
  return shores;
}

function seedsAround(window: Bbox, shores: Shores): Seeds[] {
  const seeds = new Map<string, Position[]>();
  for (let x = Math.floor(window[0] / SQUARE); x <= Math.floor(window[2] / SQUARE); x++) {
    for (let y = Math.floor(window[1] / SQUARE); y <= Math.floor(window[3] / SQUARE); y++) {
      for (const { owner, points } of shores.get(`${x} ${y}`) ?? []) {
        const inside = points.filter((point) => isInside(point, window));
        if (inside.length > 0) seeds.set(owner, (seeds.get(owner) ?? []).concat(inside));
      }
    }
  }
  return [...seeds].map(([owner, points]) => ({ owner, points }));
}

function divideGap(
  gap: MultiPolygonCoordinates,
  shores: Shores,
): Map<string, MultiPolygonCoordinates> {
  const [west, south, east, north] = bboxOf(gap);
  const window: Bbox = [west - REACH, south - REACH, east + REACH, north + REACH];
  const seeds = seedsAround(window, shores);
  if (seeds.length === 0) return new Map();
  if (seeds.length === 1) return new Map([[seeds[0]!.owner, gap]]);
  const cells = nearestCells(seeds, window);
  return new Map([...cells].map(([country, cell]) => [country, intersection(gap, cell)]));
}

function isInside([lon, lat]: Position, [west, south, east, north]: Bbox): boolean {
  return lon >= west && lon <= east && lat >= south && lat <= north;
}
