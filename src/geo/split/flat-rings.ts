import type { Position } from 'geojson';
import { polygonsOf, type BoundingBox, type Land } from '../../domain/geometry';

/** All rings of some land one after another, wound so that the land lies on the left of every edge. */
export interface FlatRings {
  /** Longitude and latitude of each vertex, degrees; the first of a ring comes again as its last. */
  readonly x: Float64Array;
  readonly y: Float64Array;
  readonly positions: readonly Position[];
  /** First vertex of each ring, and at the end the number of all vertices. Edge `i` runs from vertex `i` to `i + 1`. */
  readonly starts: readonly number[];
  readonly bbox: BoundingBox;
  /** Square degrees. */
  readonly area: number;
}

/** Area of a closed ring in square degrees, positive where it runs anticlockwise. */
export function planeArea(ring: readonly Position[]): number {
  const originX = ring[0]?.[0] ?? 0;
  const originY = ring[0]?.[1] ?? 0;
  let sum = 0;
  for (let i = 1; i < ring.length; i++) {
    const from = ring[i - 1]!;
    const to = ring[i]!;
    sum += (from[0]! - originX) * (to[1]! - originY) - (to[0]! - originX) * (from[1]! - originY);
  }
  return sum / 2;
}

function withoutRepeats(ring: readonly Position[]): readonly Position[] {
  const isRepeated = (i: number): boolean =>
    i > 0 && ring[i]![0] === ring[i - 1]![0] && ring[i]![1] === ring[i - 1]![1];
  return ring.some((_, i) => isRepeated(i)) ? ring.filter((_, i) => !isRepeated(i)) : ring;
}

function flatten(land: Land): FlatRings {
  const positions: Position[] = [];
  const starts = [0];
  let area = 0;
  for (const rings of polygonsOf(land)) {
    rings.forEach((closed, i) => {
      const ring = withoutRepeats(closed);
      if (ring.length < 4) return;
      const signed = planeArea(ring);
      const isTurned = signed > 0 !== (i === 0);
      for (let k = 0; k < ring.length; k++) {
        positions.push(ring[isTurned ? ring.length - 1 - k : k]!);
      }
      starts.push(positions.length);
      area += i === 0 ? Math.abs(signed) : -Math.abs(signed);
    });
  }
  const x = new Float64Array(positions.length);
  const y = new Float64Array(positions.length);
  for (let i = 0; i < positions.length; i++) {
    x[i] = positions[i]![0]!;
    y[i] = positions[i]![1]!;
  }
  return { x, y, positions, starts, area, bbox: boxOf(x, y) };
}

function boxOf(x: Float64Array, y: Float64Array): BoundingBox {
  let west = Infinity;
  let south = Infinity;
  let east = -Infinity;
  let north = -Infinity;
  for (let i = 0; i < x.length; i++) {
    if (x[i]! < west) west = x[i]!;
    if (x[i]! > east) east = x[i]!;
    if (y[i]! < south) south = y[i]!;
    if (y[i]! > north) north = y[i]!;
  }
  return [west, south, east, north];
}

const known = new WeakMap<Land, FlatRings>();

/** The rings of some land, prepared once for each object. Rings without an area are left out. */
export function flatRings(land: Land): FlatRings {
  let rings = known.get(land);
  if (!rings) {
    rings = flatten(land);
    known.set(land, rings);
  }
  return rings;
}

/** The positions of one ring, closed. */
export function ringAt({ positions, starts }: FlatRings, ring: number): Position[] {
  return positions.slice(starts[ring], starts[ring + 1]);
}

/** Whether a point lies in the land of the rings, even–odd; edges straight in longitude and latitude. */
export function isInRings({ x, y, starts, bbox }: FlatRings, px: number, py: number): boolean {
  if (px < bbox[0] || px > bbox[2] || py < bbox[1] || py > bbox[3]) return false;
  let isIn = false;
  for (let ring = 0; ring + 1 < starts.length; ring++) {
    const last = starts[ring + 1]! - 1;
    for (let i = starts[ring]!; i < last; i++) {
      const ay = y[i]!;
      const by = y[i + 1]!;
      if (ay > py === by > py) continue;
      if (px < x[i]! + ((py - ay) / (by - ay)) * (x[i + 1]! - x[i]!)) isIn = !isIn;
    }
  }
  return isIn;
}
