import { difference, intersection, union } from '../geometry/overlay';
import { densify, nearestCells } from '../geometry/nearest-cells';
import { bboxOf, type Bbox, type MultiPolygonCoordinates, type Position } from '../geometry/types';

const STEP = 0.004;

type Regions = Map<string, MultiPolygonCoordinates>;

/**
 * Divides a country's land into regions as `division` divides it, and gives what lies outside the division (its
 * outer border and coast are coarse) to the nearest region. Every point of the land is in exactly one region.
 */
export function divideIntoRegions(land: MultiPolygonCoordinates, division: Regions): Regions {
  const [west, south, east, north] = bboxOf(land);
  const window: Bbox = [west - 0.5, south - 0.5, east + 0.5, north + 0.5];
  const cells = nearestCells(outerBorders(division), window);
  const divided = union([...division.values()].flat());
  const regions: Regions = new Map();
  let taken: MultiPolygonCoordinates = [];
  for (const [region, polygons] of division) {
    const beyond = difference(cells.get(region) ?? [], divided);
    // What two regions of the division both claim (nothing, if it is a partition) stays with the first.
    const share = difference(intersection(land, union(polygons, beyond)), taken);
    regions.set(region, share);
    taken = union(taken, share);
  }
  return regions;
}

/** The points along each region's edges that no other region shares. */
function outerBorders(division: Regions): { owner: string; points: Position[] }[] {
  const uses = new Map<string, number>();
  const edgeKey = (a: Position, b: Position) => [a.join(), b.join()].sort().join(' ');
  const edges = [...division].flatMap(([owner, polygons]) =>
    polygons
      .flat()
      .flatMap((ring) =>
        ring
          .slice(1)
          .map((end, i) => ({ owner, start: ring[i]!, end, key: edgeKey(ring[i]!, end) })),
      ),
  );
  for (const { key } of edges) uses.set(key, (uses.get(key) ?? 0) + 1);
  const points = new Map<string, Position[]>([...division.keys()].map((owner) => [owner, []]));
  for (const { owner, start, end, key } of edges) {
    if (uses.get(key) === 1) points.get(owner)!.push(...densify([start, end], STEP), end);
  }
  return [...points].map(([owner, list]) => ({ owner, points: list }));
}
