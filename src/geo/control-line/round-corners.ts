import type { PlanePoint } from './plane';
import { shareAt } from './crossing-range';
import { crossedAt, type Crossing } from './settle-crossings';

/** Degrees of turning that one straight piece of a rounded corner may hide. */
const TURN_PER_PIECE = 12;
/** Metres: corners are not divided into pieces shorter than this. */
const SHORTEST_PIECE = 250;
/** Share of an edge next to its ends that no rounding touches. */
const EDGE_END = 0.03;
/** Share of an edge by which the estimate of where a parabola passes it may be off. */
const TOLERANCE = 0.02;
/** How far towards the middle of its two legs a corner is cut, from widest to tightest. */
const REACHES = [1, 0.75, 0.5, 0.25, 0.125];

/**
 * A ring through the crossings with its corners rounded (a parabola from the middle of one leg to
 * the middle of the next). Where that would leave the crossing's range the rounding is tighter,
 * so that the ring stays in the triangles of its crossings. Not closed: the last is not the first.
 */
export function roundCorners(crossings: readonly Crossing[]): PlanePoint[] {
  const count = crossings.length;
  return crossings.flatMap((crossing, index) => {
    const before = crossings[(index + count - 1) % count]!.point;
    const after = crossings[(index + 1) % count]!.point;
    return roundCorner(crossing, middle(before, crossing.point), middle(crossing.point, after));
  });
}

function roundCorner(crossing: Crossing, from: PlanePoint, to: PlanePoint): PlanePoint[] {
  const corner = crossing.point;
  for (const reach of REACHES) {
    const start = between(corner, from, reach);
    const end = between(corner, to, reach);
    if (!keepsToRange(crossing, start, end)) continue;
    const pieces = piecesFor(start, corner, end);
    const points = Array.from({ length: pieces + 1 }, (_, k) =>
      parabola(start, corner, end, k / pieces),
    );
    // A corner of full reach ends where the next one starts, or at the same leg's middle.
    return reach === 1 ? points.slice(0, -1) : [from, ...points];
  }
  return [from, corner];
}

/**
 * Whether the corner rounded from start to end stays in the two triangles of its edge and passes
 * the edge within its range: a parabola passes halfway between its corner and its chord.
 */
function keepsToRange(crossing: Crossing, start: PlanePoint, end: PlanePoint): boolean {
  const { edge, point, range } = crossing;
  const chord = crossedAt(edge, start, end);
  if (chord === null || chord < EDGE_END || chord > 1 - EDGE_END) return false;
  const passed = (chord + shareAt(edge, point)) / 2;
  return passed > range.lowest - TOLERANCE && passed < range.highest + TOLERANCE;
}

/** Fewer pieces for a flat corner, and none shorter than would show. */
function piecesFor(start: PlanePoint, corner: PlanePoint, end: PlanePoint): number {
  const first = Math.atan2(corner[1] - start[1], corner[0] - start[0]);
  const second = Math.atan2(end[1] - corner[1], end[0] - corner[0]);
  const turn = Math.abs(Math.atan2(Math.sin(second - first), Math.cos(second - first)));
  const byTurn = Math.ceil((turn * 180) / Math.PI / TURN_PER_PIECE);
  const length = Math.hypot(end[0] - start[0], end[1] - start[1]);
  return Math.max(1, Math.min(byTurn, Math.floor(length / SHORTEST_PIECE)));
}

function parabola(start: PlanePoint, corner: PlanePoint, end: PlanePoint, t: number): PlanePoint {
  return between(between(start, corner, t), between(corner, end, t), t);
}

function middle(a: PlanePoint, b: PlanePoint): PlanePoint {
  return between(a, b, 0.5);
}

function between(a: PlanePoint, b: PlanePoint, t: number): PlanePoint {
  return [a[0] + (b[0] - a[0]) * t, a[1] + (b[1] - a[1]) * t];
}
