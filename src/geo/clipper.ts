/*
 * What of clipper2-ts is used, from the modules that have it: the package's own entry draws in triangulation, clipping
 * by rectangles and Minkowski sums as well, a third of its size, since it does not say that its modules only define.
 */
import { ClipType, FillRule, PathType, type Paths64 } from 'clipper2-ts/dist/Core.js';
import { Clipper64, ClipperBase, PolyTree64 } from 'clipper2-ts/dist/Engine.js';
import { ClipperOffset, EndType, JoinType } from 'clipper2-ts/dist/Offset.js';
import { GeometryError } from '../domain/errors';
import { keepLoops } from './keep-loops';
import { withoutSpikes } from './without-spikes';

export type { Path64, Paths64, Point64 } from 'clipper2-ts/dist/Core.js';
export type { PolyPath64 } from 'clipper2-ts/dist/Engine.js';
export { Clipper64, ClipType, FillRule, PolyTree64 };

/** What of clipper2's sweep is private: it goes from the largest y to the smallest. */
interface Sweep {
  reset(): void;
  popScanline(): { readonly success: boolean; readonly y: number };
}

/** Why an overlay fails whose sweep does not come to an end. */
export const LEVEL_EDGES = 'edges of next to no slope keep it from ending';

/** How often a sweep may go back up; where it works it never does. */
const MOST_RETURNS = 100;

const sweep = ClipperBase.prototype as unknown as Sweep;
const { reset, popScanline } = sweep;
let lastY = Infinity;
let returns = 0;
let isAstray = false;

/*
 * Edges of next to no slope beside level ones can send the sweep back to where it was, again and again, until there is no
 * memory left (tests/unit/geo/clipper.test.ts). It is stopped there.
 */
sweep.reset = function (this: Sweep) {
  [lastY, returns] = [Infinity, 0];
  reset.call(this);
};
sweep.popScanline = function (this: Sweep) {
  const next = popScanline.call(this);
  if (next.success && next.y > lastY) returns += 1;
  lastY = next.y;
  if (returns <= MOST_RETURNS) return next;
  isAstray = true;
  // Which clipper2 takes for the end.
  return { success: false, y: lastY };
};

keepLoops();

/**
 * Has clipper2 do something, which it says of some of it whether it could.
 * @throws GeometryError where its sweep does not come to an end, or it fails: it keeps its own errors to itself
 */
export function complete(operate: () => boolean | void): void {
  isAstray = false;
  const isDone = operate() ?? true;
  if (isAstray) throw failure(LEVEL_EDGES);
  if (!isDone) throw failure('the overlay engine lost its way');
}

function failure(why: string): GeometryError {
  return new GeometryError('overlay', ['outlines'], why);
}

/** The outcome of a Boolean operation as a tree of outlines and holes; `clip` is null where there is but one operand. */
export function clipToTree(
  operation: ClipType,
  subject: Paths64,
  clip: Paths64 | null,
  rule: FillRule,
): PolyTree64 {
  const tree = new PolyTree64();
  complete(() => clipperOf(subject, clip).execute(operation, rule, tree));
  return tree;
}

/** All that outlines cover by a rule, as outlines that neither cross nor touch along an edge. */
export function unite(outlines: Paths64, rule: FillRule): Paths64 {
  const united: Paths64 = [];
  complete(() => clipperOf(outlines, null).execute(ClipType.Union, rule, united));
  return united;
}

/**
 * Outlines of what lies within a distance of open lines, with round joins and ends.
 * @param distance in the unit of the lines, as is `arcTolerance`: by how much an arc may stray from the circle
 */
export function inflateRound(lines: Paths64, distance: number, arcTolerance: number): Paths64 {
  const offset = new ClipperOffset(2, arcTolerance);
  offset.addPaths(lines, JoinType.Round, EndType.Round);
  const inflated: Paths64 = [];
  complete(() => offset.execute(distance, inflated));
  return inflated;
}

/**
 * Rings as clipper2 can be given them: a level spike costs it land, up to all of an outline, or sends its sweep astray
 * (tests/unit/geo/level-rings.test.ts).
 */
export function ringsOf(paths: Paths64): Paths64 {
  return paths.map(withoutSpikes).filter((ring) => ring.length > 0);
}

function clipperOf(subject: Paths64, clip: Paths64 | null): Clipper64 {
  const clipper = new Clipper64();
  clipper.addPaths(ringsOf(subject), PathType.Subject);
  if (clip) clipper.addPaths(ringsOf(clip), PathType.Clip);
  return clipper;
}
