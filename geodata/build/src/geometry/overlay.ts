import {
  Clipper,
  ClipType,
  EndType,
  FillRule,
  JoinType,
  PolyTree64,
  type Path64,
  type PolyPath64,
} from 'clipper2-ts';
import type { MultiPolygonCoordinates, Position, Ring } from './types';

/** Clipper works on integers; 1e-7 degrees is about a centimetre. */
const SCALE = 1e7;

function toPaths(polygons: MultiPolygonCoordinates): Path64[] {
  return polygons.flatMap((polygon) =>
    polygon.map((ring) =>
      ring.map(([lon, lat]) => ({ x: Math.round(lon * SCALE), y: Math.round(lat * SCALE) })),
    ),
  );
}

function toRing(path: Path64): Ring {
  const ring = path.map(({ x, y }): Position => [x / SCALE, y / SCALE]);
  ring.push(ring[0]!);
  return ring;
}

function collectPolygons(node: PolyPath64, into: MultiPolygonCoordinates): void {
  for (let i = 0; i < node.count; i++) {
    const outer = node.child(i);
    const polygon = [toRing(outer.poly!)];
    for (let j = 0; j < outer.count; j++) {
      const hole = outer.child(j);
      polygon.push(toRing(hole.poly!));
      collectPolygons(hole, into);
    }
    into.push(polygon);
  }
}

function overlay(
  type: ClipType,
  subject: MultiPolygonCoordinates,
  clip: MultiPolygonCoordinates,
  rule: FillRule,
) {
  const tree = new PolyTree64();
  Clipper.booleanOpWithPolyTree(
    type,
    toPaths(subject),
    clip.length ? toPaths(clip) : null,
    tree,
    rule,
  );
  const polygons: MultiPolygonCoordinates = [];
  collectPolygons(tree, polygons);
  return polygons;
}

/** Union of polygons whose rings may be wound either way; each must be valid, they may overlap. */
export function union(...parts: MultiPolygonCoordinates[]): MultiPolygonCoordinates {
  return overlay(ClipType.Union, parts.flat().map(windForNonZero), [], FillRule.NonZero);
}

export function intersection(
  a: MultiPolygonCoordinates,
  b: MultiPolygonCoordinates,
): MultiPolygonCoordinates {
  return overlay(ClipType.Intersection, a, b, FillRule.EvenOdd);
}

export function difference(
  a: MultiPolygonCoordinates,
  b: MultiPolygonCoordinates,
): MultiPolygonCoordinates {
  return overlay(ClipType.Difference, a, b, FillRule.EvenOdd);
}

/** The same polygons without their holes. */
export function withoutHoles(polygons: MultiPolygonCoordinates): MultiPolygonCoordinates {
  return union(polygons.map((polygon) => [polygon[0]!]));
}

function windForNonZero(polygon: Ring[]): Ring[] {
  return polygon.map((ring, index) =>
    isCounterClockwise(ring) === (index === 0) ? ring : [...ring].reverse(),
  );
}

function isCounterClockwise(ring: Ring): boolean {
  let twice = 0;
  for (let i = 0; i + 1 < ring.length; i++) {
    const [x0, y0] = ring[i]!;
    const [x1, y1] = ring[i + 1]!;
    twice += x0 * y1 - x1 * y0;
  }
  return twice > 0;
}

/** The polygons drawn in from their edges by so many degrees (not metres: narrower east to west). */
export function inset(polygons: MultiPolygonCoordinates, degrees: number): MultiPolygonCoordinates {
  const paths = toPaths(polygons.map(windForNonZero));
  const drawnIn = Clipper.inflatePaths(paths, -degrees * SCALE, JoinType.Miter, EndType.Polygon);
  return overlay(
    ClipType.Union,
    drawnIn.map((path) => [toRing(path)]),
    [],
    FillRule.EvenOdd,
  );
}
