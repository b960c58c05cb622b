import type { Position } from 'geojson';
import { signedRingAreaKm2 } from '../geo/area';
import { boxOfLines } from '../geo/bounding-box';
import { isInRing } from '../geo/control-line/nest-rings';

// Tests of a point against an edge that may be spent on one polygon: some 50 ms. A polygon of a file that has more rings
// and positions has holes that wind the other way, as the format asks for.
const MOST_TESTS = 2e6;

interface MeasuredRing {
  readonly ring: readonly Position[];
  readonly box: ReturnType<typeof boxOfLines>;
  readonly km2: number;
}

function isWithin({ ring, box }: MeasuredRing, other: MeasuredRing): boolean {
  const [west, south, east, north] = other.box;
  if (box[0] < west || box[1] < south || box[2] > east || box[3] > north) return false;
  // A hole may touch the outline round it in a vertex, but rarely along an edge.
  const [[ax = 0, ay = 0] = [], [bx = 0, by = 0] = []] = ring;
  return isInRing([(ax + bx) / 2, (ay + by) / 2], other.ring);
}

function measure(rings: readonly Position[][]): number {
  const positions = rings.reduce((sum, { length }) => sum + length, 0);
  if (rings.length * positions > MOST_TESTS) {
    return Math.abs(rings.reduce((sum, ring) => sum + signedRingAreaKm2(ring), 0));
  }
  const largestFirst = rings
    .map((ring): MeasuredRing => {
      return { ring, box: boxOfLines([ring]), km2: Math.abs(signedRingAreaKm2(ring)) };
    })
    .sort((a, b) => b.km2 - a.km2);
  const sum = largestFirst.reduce((total, one, i) => {
    let isLand = true;
    for (let k = 0; k < i; k++) if (isWithin(one, largestFirst[k]!)) isLand = !isLand;
    return total + (isLand ? one.km2 : -one.km2);
  }, 0);
  return Math.max(0, sum);
}

// Asked for once for each property of a file.
const known = new WeakMap<readonly Position[][], number>();

/**
 * Area of polygons whose rings count even–odd, in whichever order and direction they come, km²: a ring within an odd
 * number of others of its polygon is a hole, any other is land. Only an estimate where rings cross one another, and
 * where there are so many that the way they wind has to tell holes.
 * @param polygons closed rings of `[lon, lat]` in degrees
 */
export function evenOddAreaKm2(polygons: readonly Position[][][]): number {
  return polygons.reduce((sum, rings) => {
    const km2 = known.get(rings) ?? measure(rings);
    known.set(rings, km2);
    return sum + km2;
  }, 0);
}
