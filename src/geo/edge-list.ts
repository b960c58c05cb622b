import type { Land } from '../domain/geometry';
import { flatRings } from './split/flat-rings';

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

const FIELDS = 6;

/** Edges as they are found, in numbers that grow as needed. */
export class Edges {
  #flat = new Float64Array(FIELDS * 1024);
  #size = 0;

  /** Adds an edge in pieces that are low enough, each from west to east. */
  add(ax: number, ay: number, bx: number, by: number, sign: number, owner: number): void {
    const parts = Math.ceil(Math.abs(by - ay) / HIGHEST_EDGE_DEGREES) || 1;
    let [fromX, fromY] = [ax, ay];
    for (let k = 1; k <= parts; k++) {
      const toX = k === parts ? bx : ax + ((bx - ax) * k) / parts;
      const toY = k === parts ? by : ay + ((by - ay) * k) / parts;
      if (fromX < toX) this.#push(fromX, fromY, toX, toY, sign, owner);
      else if (toX < fromX) this.#push(toX, toY, fromX, fromY, -sign, owner);
      fromX = toX;
      fromY = toY;
    }
  }

  #push(x0: number, y0: number, x1: number, y1: number, sign: number, owner: number): void {
    if (this.#size + FIELDS > this.#flat.length) {
      const larger = new Float64Array(2 * this.#flat.length);
      larger.set(this.#flat);
      this.#flat = larger;
    }
    const flat = this.#flat;
    const at = this.#size;
    flat[at] = x0;
    flat[at + 1] = y0;
    flat[at + 2] = x1;
    flat[at + 3] = y1;
    flat[at + 4] = sign;
    flat[at + 5] = owner;
    this.#size += FIELDS;
  }

  list(): EdgeList {
    const count = this.#size / FIELDS;
    const flat = this.#flat;
    const column = (field: number): Float64Array => {
      const values = new Float64Array(count);
      for (let i = 0; i < count; i++) values[i] = flat[FIELDS * i + field]!;
      return values;
    };
    const [x0, y0, x1, y1] = [column(0), column(1), column(2), column(3)];
    const slope = new Float64Array(count);
    for (let i = 0; i < count; i++) slope[i] = (y1[i]! - y0[i]!) / (x1[i]! - x0[i]!);
    return { count, x0, y0, x1, y1, slope, sign: column(4), owner: Int32Array.from(column(5)) };
  }
}

/**
 * The edges of some lands. Rings may wind either way.
 * @param lands valid polygons, `[lon, lat]` in degrees
 */
export function edgeList(lands: readonly Land[]): EdgeList {
  const edges = new Edges();
  lands.forEach((land, owner) => {
    const { x, y, starts } = flatRings(land);
    for (let ring = 0; ring + 1 < starts.length; ring++) {
      // With land on the left of every edge, eastward edges have it above them.
      for (let i = starts[ring]!; i < starts[ring + 1]! - 1; i++) {
        edges.add(x[i]!, y[i]!, x[i + 1]!, y[i + 1]!, -1, owner);
      }
    }
  });
  return edges.list();
}
