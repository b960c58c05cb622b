import type { Position } from 'geojson';
import type { Lines } from '../domain/geometry';
import { RADIANS_PER_DEGREE, SEMI_MAJOR_M } from './ellipsoid';

const FINEST_KM = 0.02;
const KM_PER_DEGREE = (SEMI_MAJOR_M / 1000) * RADIANS_PER_DEGREE;

function distanceKm([aLon = 0, aLat = 0]: Position, [bLon = 0, bLat = 0]: Position): number {
  const narrower = Math.cos(((aLat + bLat) / 2) * RADIANS_PER_DEGREE);
  const [east, north] = [(bLon - aLon) * narrower, bLat - aLat];
  return Math.sqrt(east * east + north * north) * KM_PER_DEGREE;
}

/** What a line measures: its length, and the shortest of its edges, km. */
function measure(line: readonly Position[]): {
  readonly lengthKm: number;
  readonly shortestKm: number;
} {
  let [lengthKm, shortestKm] = [0, Infinity];
  for (let i = 1; i < line.length; i++) {
    const edgeKm = distanceKm(line[i - 1]!, line[i]!);
    lengthKm += edgeKm;
    shortestKm = Math.min(shortestKm, edgeKm);
  }
  return { lengthKm, shortestKm };
}

/** A line without the positions that lie closer than so many kilometres to the one kept before; its ends stay. */
function thinLine(line: readonly Position[], apartKm: number): Position[] {
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
  if (count(lines) <= most) return lines;
  const measured = lines.map(measure);
  const shortestKm = measured.reduce((least, line) => Math.min(least, line.shortestKm), Infinity);
  let thin = lines;
  // Beyond forty thousand kilometres there is nothing to thin any more.
  for (let km = FINEST_KM; count(thin) > most && km < 40_000; km *= 2) {
    // Nothing is closer than that.
    if (km <= shortestKm) continue;
    // Of a short line so much stays that it is still itself.
    thin = lines.map((line, i) => thinLine(line, Math.min(km, measured[i]!.lengthKm / 4)));
  }
  return thin;
}
