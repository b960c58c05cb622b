import type { Land } from '../../domain/geometry';
import { RADIANS_PER_DEGREE } from '../ellipsoid';
import { meanKm2 } from './area-function';
import { CellPieces, PIECE } from './cell-pieces';
import { celledLands, eachEdge, STRIP, type CelledLands } from './celled-lands';

/*
 * Areas that lands share, without their intersections. The method is W. R. Franklin's (1990, "Calculating map overlay
 * polygons' areas without explicitly calculating the polygons"), in another form: land is the sum of the strips below
 * its edges, each with its sign; so what two lands share is the sum over pairs of edges of what two strips share, which
 * is the strip below the lower of the two edges. In cells, so that an edge meets only those near to it (`CellPieces`).
 * Linear in each boundary, and nothing in it can fail.
 */

/** Mean of the area function along the lower of two edges, km² per radian, from their latitudes at either end. */
function meanOfLowerKm2(aLeft: number, aRight: number, bLeft: number, bRight: number): number {
  const gapLeft = aLeft - bLeft;
  const gapRight = aRight - bRight;
  if (gapLeft >= 0 && gapRight >= 0) return meanKm2(bLeft, bRight);
  if (gapLeft <= 0 && gapRight <= 0) return meanKm2(aLeft, aRight);
  const t = gapLeft / (gapLeft - gapRight);
  const crossing = aLeft + (aRight - aLeft) * t;
  return gapLeft < 0
    ? t * meanKm2(aLeft, crossing) + (1 - t) * meanKm2(crossing, bRight)
    : t * meanKm2(bLeft, crossing) + (1 - t) * meanKm2(crossing, aRight);
}

/** Adds what pieces of other land share with the lands' strips; plain numbers all the way, as many pairs as there are. */
function addShared(areas: Float64Array, lands: CelledLands, pieces: CellPieces): void {
  const { starts, strips, owners } = lands;
  const { columns, floorsKm2 } = lands.cells;
  const { flat } = pieces;
  for (let k = 0; k < pieces.count; k++) {
    const cell = pieces.cell[k]!;
    const at = PIECE * k;
    const x0 = flat[at]!;
    const y0 = flat[at + 1]!;
    const x1 = flat[at + 2]!;
    const slope = (flat[at + 3]! - y0) / (x1 - x0);
    const sign = flat[at + 4]!;
    const floorKm2 = floorsKm2[Math.floor(cell / columns)]!;
    for (let m = starts[cell]!; m < starts[cell + 1]!; m++) {
      const strip = STRIP * m;
      const from = strips[strip]!;
      const to = strips[strip + 1]!;
      const left = from > x0 ? from : x0;
      const right = to < x1 ? to : x1;
      if (right <= left) continue;
      const y = strips[strip + 2]!;
      const rise = strips[strip + 3]!;
      const mean = meanOfLowerKm2(
        y + rise * (left - from),
        y + rise * (right - from),
        y0 + slope * (left - x0),
        y0 + slope * (right - x0),
      );
      areas[owners[m]!]! += strips[strip + 4]! * sign * (right - left) * (mean - floorKm2);
    }
  }
}

// Pieces are added up whenever there are so many: all of a land's at once were megabytes, to be cleared away after each.
const MANY_PIECES = 4096;

/** The areas that lands share with another, added up edge by edge; linear in its edges. */
export class SharedAreaSum {
  readonly #lands: CelledLands;
  readonly #pieces: CellPieces;
  readonly #areas: Float64Array;

  constructor(lands: CelledLands) {
    this.#lands = lands;
    this.#pieces = new CellPieces(lands.cells);
    this.#areas = new Float64Array(lands.lands);
  }

  /** Adds the edge from a to b, degrees. @param weight 1 where the other land lies on its left; −1 takes such an edge away */
  add(ax: number, ay: number, bx: number, by: number, weight: number): void {
    this.#pieces.add(ax, ay, bx, by, weight);
    if (this.#pieces.count >= MANY_PIECES) this.#addUp();
  }

  /** The areas, km², once all edges are there. */
  end(): Float64Array {
    const { starts, strips, owners } = this.#lands;
    this.#addUp();
    this.#pieces.eachWhole((cell, times) => {
      for (let m = starts[cell]!; m < starts[cell + 1]!; m++) {
        this.#areas[owners[m]!]! += times * strips[STRIP * m + 5]!;
      }
    });
    return this.#areas.map((sum) => sum * RADIANS_PER_DEGREE);
  }

  #addUp(): void {
    addShared(this.#areas, this.#lands, this.#pieces);
    this.#pieces.count = 0;
  }
}

/**
 * Area that each of some lands shares with another land, km² on the WGS84 ellipsoid, as `areaKm2` of the intersection
 * would have it.
 * @param other valid polygons, `[lon, lat]` in degrees
 * @returns one number for each land, in their order
 */
export function sharedAreasKm2(lands: CelledLands, other: Land): Float64Array {
  const sum = new SharedAreaSum(lands);
  eachEdge(other, (ax, ay, bx, by) => sum.add(ax, ay, bx, by, 1));
  return sum.end();
}

const prepared = new WeakMap<object, CelledLands>();

/** The area of other land within each of some regions, km²; the regions are prepared once and kept. */
export function areasByRegionKm2(
  regions: readonly { readonly land: Land }[],
  other: Land,
): Float64Array {
  let lands = prepared.get(regions);
  if (!lands) {
    lands = celledLands(regions.map(({ land }) => land));
    prepared.set(regions, lands);
  }
  return sharedAreasKm2(lands, other);
}
