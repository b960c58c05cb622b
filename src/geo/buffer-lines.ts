import { EndType, inflatePaths, JoinType } from 'clipper2-ts';
import type { Land, Lines } from '../domain/geometry';
import { project, unproject } from './lambert';
import { cleanOnGrid } from './grid-overlay';

// The offset is done on whole centimetres of the Lambert plane.
const STEPS_PER_METRE = 100;
// A round corner strays from the true circle by at most this share of its radius.
const ARC_TOLERANCE = 0.0005;

/**
 * Land within a distance of lines, in true kilometres anywhere in Ukraine (scale error of the plane below 0.18 %,
 * see `lambert.ts`). Round joins and ends.
 * @param lines line strings of `[lon, lat]` in degrees
 * @param km distance to each side; must be positive
 */
export function bufferLines(lines: Lines, km: number): Land | null {
  const paths = lines.map((line) =>
    line.map((position) => {
      const [east, north] = project(position);
      return { x: Math.round(east * STEPS_PER_METRE), y: Math.round(north * STEPS_PER_METRE) };
    }),
  );
  const radius = km * 1000 * STEPS_PER_METRE;
  const inflated = inflatePaths(
    paths,
    radius,
    JoinType.Round,
    EndType.Round,
    2,
    radius * ARC_TOLERANCE,
  );
  const coordinates = inflated.map((path) => {
    const ring = path.map(({ x, y }) => unproject(x / STEPS_PER_METRE, y / STEPS_PER_METRE));
    return [[...ring, ring[0]!]];
  });
  // Holes come back as rings of their own; even–odd cleaning puts them into their polygons.
  return coordinates.length ? cleanOnGrid({ type: 'MultiPolygon', coordinates }) : null;
}
