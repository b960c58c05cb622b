import type { Land, Lines } from '../domain/geometry';
import {
  ClipType,
  clipToTree,
  FillRule,
  inflateRound,
  unite,
  type Path64,
  type Paths64,
} from './clipper';
import { landOfTree } from './grid-overlay';
import { project, unproject } from './lambert';
import { simplifyLine } from './simplify-line';

// The offset is done on whole centimetres of the Lambert plane.
const STEPS_PER_METRE = 100;
/** The least distance that lines can be widened by, km. */
export const LEAST_WIDENING_KM = 0.001;
// A round corner strays from the true circle by at most this share of its radius.
const ARC_TOLERANCE = 0.0005;
// Points that stray from the line by less than this share of the distance are left out: 20 cm in a kilometre. Most of
// them lie on a straight edge, since lines are cut into short pieces.
const LINE_TOLERANCE = 0.0002;
// A whole line's offset crosses itself more often the wider it is, and the time goes with the crossings: 15 km took ten
// times as long. So short stretches are offset each by itself, and united.
const STRETCH_POINTS = 32;

// A built-in day has 31 stretches. Thousands on top of one another, as no map but a hostile file has, took
// half a minute at once; so many at a time, what lies within goes before it can cross the rest.
const AT_ONCE = 256;
const A_GROUP = 32;

/** Land of many outlines as fewer, of the same area. */
function fewerOutlines(outlines: Paths64): Paths64 {
  if (outlines.length <= AT_ONCE) return outlines;
  const united: Paths64 = [];
  for (let i = 0; i < outlines.length; i += A_GROUP) {
    united.push(...unite(outlines.slice(i, i + A_GROUP), FillRule.NonZero));
  }
  return united.length < outlines.length ? fewerOutlines(united) : united;
}

function stretchesOf(path: Path64): Path64[] {
  const stretches: Path64[] = [];
  for (let i = 0; i === 0 || i < path.length - 1; i += STRETCH_POINTS) {
    stretches.push(path.slice(i, i + STRETCH_POINTS + 1));
  }
  return stretches;
}

/**
 * Land within a distance of lines, in true kilometres anywhere in Ukraine (scale error of the plane below 0.18 %,
 * see `lambert.ts`). Round joins and ends.
 * @param lines line strings of `[lon, lat]` in degrees
 * @param km distance to each side, a metre or more
 * @throws RangeError for less, which the plane's steps are too coarse for
 */
export function bufferLines(lines: Lines, km: number): Land | null {
  if (!(km >= LEAST_WIDENING_KM)) throw new RangeError(`cannot widen a line by ${km} km`);
  const radius = km * 1000 * STEPS_PER_METRE;
  const inflated = lines
    .map((line): Path64 =>
      simplifyLine(line.map(project), km * 1000 * LINE_TOLERANCE).map(([east, north]) => ({
        x: Math.round(east * STEPS_PER_METRE),
        y: Math.round(north * STEPS_PER_METRE),
      })),
    )
    .flatMap(stretchesOf)
    .flatMap((stretch) => inflateRound([stretch], radius, radius * ARC_TOLERANCE));
  if (inflated.length === 0) return null;
  const tree = clipToTree(ClipType.Union, fewerOutlines(inflated), null, FillRule.NonZero);
  return landOfTree(tree, ({ x, y }) => unproject(x / STEPS_PER_METRE, y / STEPS_PER_METRE));
}
