import type { Position } from 'geojson';
import { orient2d } from 'robust-predicates';
import { edgeGrid } from './edge-grid';
import type { FlatRings } from './flat-rings';

/** Where a boundary lies on another's: the edge, and how far along it as a share of its length. */
export interface OnEdge {
  readonly edge: number;
  readonly share: number;
}

/** Where an edge of the land to be split crosses an edge of the land that splits it. */
export interface Crossing {
  readonly own: OnEdge;
  readonly other: OnEdge;
  readonly position: Position;
  /** True where the own edge runs into the other land. */
  readonly enters: boolean;
}

type Point = readonly [x: number, y: number];

function isBefore([ax, ay]: Point, [bx, by]: Point): boolean {
  return ax < bx || (ax === bx && ay < by);
}

/** The crossing of two edges, the same to the last bit whichever way either runs: neighbours then share it. */
function crossingPoint(a: Point, b: Point, c: Point, d: Point): Point {
  const [from, to] = isBefore(a, b) ? [a, b] : [b, a];
  const [start, end] = isBefore(c, d) ? [c, d] : [d, c];
  const [rx, ry] = [to[0] - from[0], to[1] - from[1]];
  const [sx, sy] = [end[0] - start[0], end[1] - start[1]];
  const share = ((start[0] - from[0]) * sy - (start[1] - from[1]) * sx) / (rx * sy - ry * sx);
  const t = Math.min(1, Math.max(0, share));
  return [from[0] + t * rx, from[1] + t * ry];
}

function shareOf([px, py]: Point, [ax, ay]: Point, [bx, by]: Point): number {
  const [dx, dy] = [bx - ax, by - ay];
  return Math.abs(dx) > Math.abs(dy) ? (px - ax) / dx : (py - ay) / dy;
}

/** Whether a point that is known to lie on an edge's straight lies on the edge. */
function isWithin([px, py]: Point, a: Point, b: Point): boolean {
  return (
    px >= Math.min(a[0], b[0]) &&
    px <= Math.max(a[0], b[0]) &&
    py >= Math.min(a[1], b[1]) &&
    py <= Math.max(a[1], b[1])
  );
}

function rangesMeet(a: number, b: number, c: number, d: number): boolean {
  return Math.min(a, b) <= Math.max(c, d) && Math.min(c, d) <= Math.max(a, b);
}

/** How two edges lie, with exact signs (Shewchuk 1997). */
function meet(a: Point, b: Point, c: Point, d: Point): 'apart' | 'touching' | 'entering' | 'leaving' {
  // Positive to the right of the edge, in this library.
  const aSide = orient2d(c[0], c[1], d[0], d[1], a[0], a[1]);
  const bSide = orient2d(c[0], c[1], d[0], d[1], b[0], b[1]);
  if ((aSide > 0 && bSide > 0) || (aSide < 0 && bSide < 0)) return 'apart';
  const cSide = orient2d(a[0], a[1], b[0], b[1], c[0], c[1]);
  const dSide = orient2d(a[0], a[1], b[0], b[1], d[0], d[1]);
  if ((cSide > 0 && dSide > 0) || (cSide < 0 && dSide < 0)) return 'apart';
  const touches =
    (aSide === 0 && isWithin(a, c, d)) ||
    (bSide === 0 && isWithin(b, c, d)) ||
    (cSide === 0 && isWithin(c, a, b)) ||
    (dSide === 0 && isWithin(d, a, b));
  if (touches) return 'touching';
  if (aSide === 0 || bSide === 0 || cSide === 0 || dSide === 0) return 'apart';
  return aSide > 0 ? 'entering' : 'leaving';
} // prettier-ignore

/** Whether two edges share any point. */
export function edgesMeet(
  ax: number, ay: number, bx: number, by: number,
  cx: number, cy: number, dx: number, dy: number,
): boolean {
  if (!rangesMeet(ax, bx, cx, dx) || !rangesMeet(ay, by, cy, dy)) return false;
  return meet([ax, ay], [bx, by], [cx, cy], [dx, dy]) !== 'apart';
} // prettier-ignore

/**
 * Where two boundaries cross, in no certain order.
 * @returns null where they touch: a vertex of one lies on the other, or they run along each other
 */
export function findCrossings(own: FlatRings, other: FlatRings): Crossing[] | null {
  const grid = edgeGrid(other);
  const [west, south, east, north] = other.bbox;
  const { x, y, starts } = own;
  const [otherX, otherY] = [other.x, other.y];
  // Edges come once for each cell that they share: the last own edge that each was held against.
  const seen = new Int32Array(otherX.length).fill(-1);
  const crossings: Crossing[] = [];
  let isTouched = false;
  let i = 0;
  const hold = (k: number): void => {
    if (seen[k] === i) return;
    seen[k] = i;
    const [ax, ay, bx, by] = [x[i]!, y[i]!, x[i + 1]!, y[i + 1]!];
    const [cx, cy, dx, dy] = [otherX[k]!, otherY[k]!, otherX[k + 1]!, otherY[k + 1]!];
    if (!rangesMeet(ax, bx, cx, dx) || !rangesMeet(ay, by, cy, dy)) return;
    const [a, b, c, d]: Point[] = [[ax, ay], [bx, by], [cx, cy], [dx, dy]];
    const how = meet(a!, b!, c!, d!);
    if (how === 'apart') return;
    if (how === 'touching') isTouched = true;
    const position = crossingPoint(a!, b!, c!, d!);
    const onOwn = { edge: i, share: shareOf(position, a!, b!) };
    const onOther = { edge: k, share: shareOf(position, c!, d!) };
    crossings.push({ own: onOwn, other: onOther, position: [...position], enters: how === 'entering' });
  };
  for (let ring = 0; ring + 1 < starts.length && !isTouched; ring++) {
    for (i = starts[ring]!; i < starts[ring + 1]! - 1; i++) {
      const [ax, ay, bx, by] = [x[i]!, y[i]!, x[i + 1]!, y[i + 1]!];
      if ((ax < west && bx < west) || (ax > east && bx > east)) continue;
      if ((ay < south && by < south) || (ay > north && by > north)) continue;
      grid.visit(ax, ay, bx, by, hold);
    }
  }
  return isTouched ? null : crossings;
} // prettier-ignore
