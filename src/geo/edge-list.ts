import { polygonsOf, type Land } from '../domain/geometry';
import { signedRingAreaKm2 } from './area';

// Edges higher than this are cut, so that the mean of the area function along an edge is its value at the middle with
// one correction (see `shared-area.ts`).
const HIGHEST_EDGE_DEGREES = 0.25;

/** Edges of land from west to east; upright ones, which have no area below them, are left out. */
export interface EdgeList {
  readonly count: number;
  /** West end, east end: longitude and latitude in degrees. */
  readonly x0: Float64Array;
  readonly y0: Float64Array;
  readonly x1: Float64Array;
  readonly y1: Float64Array;
  /** Degrees of latitude per degree of longitude. */
  readonly slope: Float64Array;
  /** +1 where land lies below the edge, −1 where it lies above. */
  readonly sign: Float64Array;
  /** Index of the land that the edge belongs to. */
  readonly owner: Int32Array;
}

/**
 * The edges of some lands. Rings may wind either way.
 * @param lands valid polygons, `[lon, lat]` in degrees
 */
export function edgeList(lands: readonly Land[]): EdgeList {
  const flat: number[] = [];
  const add = (ax: number, ay: number, bx: number, by: number, sign: number, owner: number) => {
    const parts = Math.ceil(Math.abs(by - ay) / HIGHEST_EDGE_DEGREES) || 1;
    for (let k = 0; k < parts; k++) {
      const [from, to] = [k / parts, (k + 1) / parts];
      const [x0, y0] = [ax + (bx - ax) * from, ay + (by - ay) * from];
      const [x1, y1] = k + 1 === parts ? [bx, by] : [ax + (bx - ax) * to, ay + (by - ay) * to];
      if (x0 < x1) flat.push(x0, y0, x1, y1, sign, owner);
      else if (x1 < x0) flat.push(x1, y1, x0, y0, -sign, owner);
    }
  };
  lands.forEach((land, owner) => {
    for (const rings of polygonsOf(land)) {
      rings.forEach((ring, i) => {
        // Eastward edges of an anticlockwise outer ring have the land above them.
        const sign = signedRingAreaKm2(ring) > 0 === (i === 0) ? -1 : 1;
        for (let k = 1; k < ring.length; k++) {
          const [ax = 0, ay = 0] = ring[k - 1]!;
          const [bx = 0, by = 0] = ring[k]!;
          add(ax, ay, bx, by, sign, owner);
        }
      });
    }
  });
  return unpackEdges(flat);
}

function unpackEdges(flat: readonly number[]): EdgeList {
  const count = flat.length / 6;
  const column = (k: number): Float64Array =>
    Float64Array.from({ length: count }, (_, i) => flat[6 * i + k]!);
  const [x0, y0, x1, y1, sign] = [0, 1, 2, 3, 4].map(column) as [
    Float64Array, Float64Array, Float64Array, Float64Array, Float64Array,
  ]; // prettier-ignore
  const slope = x0.map((x, i) => (y1[i]! - y0[i]!) / (x1[i]! - x));
  return { count, x0, y0, x1, y1, slope, sign, owner: Int32Array.from(column(5)) };
}
