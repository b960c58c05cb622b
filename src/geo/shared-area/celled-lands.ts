import { polygonsOf, type Land } from '../../domain/geometry';
import { boxOfLines } from '../bounding-box';
import { flatRings } from '../split/flat-rings';
import { meanKm2 } from './area-function';
import { CellPieces, PIECE } from './cell-pieces';
import { cellsOver, type Cells } from './cells';

/**
 * Numbers of a strip, one after another: longitude of its west and its east end, latitude of its west end, degrees;
 * degrees of latitude per degree of longitude; its sign; and its area with that sign, km² per radian times degrees.
 */
export const STRIP = 6;

/** Lands cut into cells, to be measured against other land again and again. */
export interface CelledLands {
  readonly lands: number;
  readonly cells: Cells;
  /** Where the strips of each cell begin, and at the end the number of all strips. */
  readonly starts: Int32Array;
  readonly strips: Float64Array;
  /** Index of the land that a strip belongs to. */
  readonly owners: Int32Array;
}

/** Visits the edges of some land, which then lies on the left of each, whichever way its rings wind. */
export function eachEdge(
  land: Land,
  visit: (ax: number, ay: number, bx: number, by: number) => void,
): void {
  const { x, y, starts } = flatRings(land);
  for (let ring = 0; ring + 1 < starts.length; ring++) {
    const last = starts[ring + 1]! - 1;
    for (let i = starts[ring]!; i < last; i++) visit(x[i]!, y[i]!, x[i + 1]!, y[i + 1]!);
  }
}

function cutIntoCells(cells: Cells, land: Land): CellPieces {
  const pieces = new CellPieces(cells);
  eachEdge(land, (ax, ay, bx, by) => pieces.add(ax, ay, bx, by, 1));
  return pieces;
}

/** Strips of several lands, as they come: so many to a cell, then one after another in any order. */
class Strips {
  readonly starts: Int32Array;
  readonly strips: Float64Array;
  readonly owners: Int32Array;
  readonly #cells: Cells;
  readonly #next: Int32Array;

  constructor(cells: Cells, starts: Int32Array) {
    this.starts = starts;
    this.strips = new Float64Array(STRIP * starts.at(-1)!);
    this.owners = new Int32Array(starts.at(-1)!);
    this.#cells = cells;
    this.#next = starts.slice();
  }

  add(
    cell: number,
    x0: number,
    y0: number,
    x1: number,
    y1: number,
    sign: number,
    owner: number,
  ): void {
    const { floorsKm2, columns } = this.#cells;
    const strip = this.#next[cell]!++;
    this.owners[strip] = owner;
    const at = STRIP * strip;
    const width = x1 - x0;
    this.strips[at] = x0;
    this.strips[at + 1] = x1;
    this.strips[at + 2] = y0;
    this.strips[at + 3] = (y1 - y0) / width;
    this.strips[at + 4] = sign;
    this.strips[at + 5] = sign * width * (meanKm2(y0, y1) - floorsKm2[Math.floor(cell / columns)]!);
  }
}

/** Prepares lands to be measured against others. @param lands valid polygons, `[lon, lat]` in degrees */
export function celledLands(lands: readonly Land[]): CelledLands {
  const outlines = lands.flatMap((land) => polygonsOf(land).map(([outer = []]) => outer));
  const cells = cellsOver(boxOfLines(outlines));
  const { columns, rows, west, south, size } = cells;
  const cut = lands.map((land) => cutIntoCells(cells, land));
  const starts = new Int32Array(columns * rows + 1);
  for (const pieces of cut) {
    for (let k = 0; k < pieces.count; k++) starts[pieces.cell[k]! + 1]!++;
    pieces.eachWhole((cell) => starts[cell + 1]!++);
  }
  for (let cell = 0; cell < columns * rows; cell++) starts[cell + 1]! += starts[cell]!;
  const strips = new Strips(cells, starts);
  cut.forEach((pieces, owner) => {
    const { flat } = pieces;
    for (let k = 0; k < pieces.count; k++) {
      const at = PIECE * k;
      strips.add(pieces.cell[k]!, flat[at]!, flat[at + 1]!, flat[at + 2]!, flat[at + 3]!, flat[at + 4]!, owner);
    }
    // The whole of a cell is a strip as wide and as high as it.
    pieces.eachWhole((cell, times) => {
      const row = Math.floor(cell / columns);
      const x = west + (cell - row * columns) * size;
      const ceiling = south + (row + 1) * size;
      strips.add(cell, x, ceiling, x + size, ceiling, times, owner);
    });
  });
  return { lands: lands.length, cells, starts, strips: strips.strips, owners: strips.owners };
} // prettier-ignore
