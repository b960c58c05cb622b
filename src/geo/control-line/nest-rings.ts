import type { Position } from 'geojson';
import { GeometryError } from '../../domain/errors';

/**
 * Closed rings ([lon, lat]) as MultiPolygon coordinates by RFC 7946: counter-clockwise rings are
 * shells, clockwise ones are holes of the smallest shell round them.
 * @throws GeometryError for a hole without a shell
 */
export function nestRings(rings: readonly Position[][]): Position[][][] {
  const { polygons, homeless } = nestHoles(rings);
  const [hole] = homeless;
  if (!hole) return polygons;
  throw new GeometryError('nesting of rings', [`the hole at ${hole[0]}`], 'no shell lies round it');
}

/** The same, with the holes that no shell lies round apart. */
export function nestHoles(rings: readonly Position[][]): {
  readonly polygons: Position[][][];
  readonly homeless: readonly Position[][];
} {
  const measured = rings.map((ring) => ({ ring, area: signedArea(ring) }));
  const shells = measured
    .filter(({ area }) => area > 0)
    .sort((a, b) => a.area - b.area)
    .map(({ ring }) => [ring]);
  const homeless: Position[][] = [];
  for (const { ring } of measured.filter(({ area }) => area < 0)) {
    const shell = shells.find(([outer]) => isInRing(ring[0]!, outer!));
    (shell ?? homeless).push(ring);
  }
  return { polygons: shells.reverse(), homeless };
}

/** Twice-halved shoelace sum in square degrees: positive for counter-clockwise rings. */
function signedArea(ring: readonly Position[]): number {
  let sum = 0;
  for (let index = 1; index < ring.length; index++) {
    const [x = 0, y = 0] = ring[index - 1]!;
    const [nextX = 0, nextY = 0] = ring[index]!;
    sum += x * nextY - nextX * y;
  }
  return sum / 2;
}

/** Whether a point [lon, lat] lies in a closed ring (even-odd rule). */
export function isInRing([lon = NaN, lat = NaN]: Position, ring: readonly Position[]): boolean {
  let inside = false;
  for (let index = 1; index < ring.length; index++) {
    const [x = 0, y = 0] = ring[index - 1]!;
    const [nextX = 0, nextY = 0] = ring[index]!;
    if (y > lat !== nextY > lat && lon < x + ((lat - y) / (nextY - y)) * (nextX - x)) {
      inside = !inside;
    }
  }
  return inside;
}
