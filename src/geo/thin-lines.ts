import type { Position } from 'geojson';
import type { Lines } from '../domain/geometry';
import { RADIANS_PER_DEGREE, SEMI_MAJOR_M } from './ellipsoid';

const FINEST_KM = 0.02;
const KM_PER_DEGREE = (SEMI_MAJOR_M / 1000) * RADIANS_PER_DEGREE;

function distanceKm([aLon = 0, aLat = 0]: Position, [bLon = 0, bLat = 0]: Position): number {
  const narrower = Math.cos(((aLat + bLat) / 2) * RADIANS_PER_DEGREE);
  return Math.hypot((bLon - aLon) * narrower, bLat - aLat) * KM_PER_DEGREE;
}

/** A line's length, km. */
function lengthOf(line: readonly Position[]): number {
  return line.reduce((sum, to, i) => (i === 0 ? 0 : sum + distanceKm(line[i - 1]!, to)), 0);
}

/**
 * A line without the positions that lie closer than `km` to the one kept before; its ends stay, and of a short one so
 * much that it is still itself.
 */
function thinLine(line: readonly Position[], km: number): Position[] {
  const apartKm = Math.min(km, lengthOf(line) / 4);
  let kept = line[0]!;
  return line.filter((position, i) => {
    const stays = i === 0 || i + 1 === line.length || distanceKm(kept, position) >= apartKm;
    if (stays) kept = position;
    return stays;
  });
}

/**
 * Lines with at most so many positions, where that can be: of positions close to one another only some are kept, the
 * fewer the more there are. All that are kept lie where they were.
 * @param lines `[lon, lat]` in degrees
 * @param most positions of all lines together
 */
export function thinLines(lines: Lines, most: number): Lines {
  const count = (all: Lines): number => all.reduce((sum, { length }) => sum + length, 0);
  let thin = lines;
  // Beyond forty thousand kilometres there is nothing to thin any more.
  for (let km = FINEST_KM; count(thin) > most && km < 40_000; km *= 2) {
    thin = lines.map((line) => thinLine(line, km));
  }
  return thin;
}
