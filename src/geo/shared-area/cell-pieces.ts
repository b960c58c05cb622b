import type { Cells } from './cells';

/** Numbers of a piece, one after another: longitude and latitude of its west end and its east end, degrees, and its sign. */
export const PIECE = 5;

/**
 * What edges of land make of it in cells. In every cell the land is a sum of strips, each from the floor of the cell up
 * to a piece of an edge, with a sign; and of the whole cell, some times. Where an edge crosses the ceiling of a cell it
 * leaves a strip as high as the cell, from its west wall to the crossing, and the whole of every cell to the west. So all
 * is a sum over edges in any order, and edges that come and go can be measured without the others.
 */
export class CellPieces {
  readonly cells: Cells;
  count = 0;
  /** The cell of each piece, and its numbers (`PIECE`); there is room for more than `count`. */
  cell = new Int32Array(1024);
  flat = new Float64Array(PIECE * 1024);
  /** By row, and in it by column and one more in the east: crossings of the ceiling upward less those downward. */
  readonly #crossings: Int32Array;
  /** The rows whose ceilings are crossed. */
  #lowest: number;
  #highest = -1;

  constructor(cells: Cells) {
    this.cells = cells;
    this.#crossings = new Int32Array(cells.rows * (cells.columns + 1));
    this.#lowest = cells.rows;
  }

  /** Adds the edge from a to b, degrees. @param weight 1 where the land lies on its left; −1 takes such an edge away */
  add(ax: number, ay: number, bx: number, by: number, weight: number): void {
    if (ax < bx || (ax === bx && ay < by)) this.#cut(ax, ay, bx, by, weight);
    else this.#cut(bx, by, ax, ay, -weight);
  }

  /** Tells how many times the land has the whole of a cell, beside its strips there; cells without are left out. */
  eachWhole(visit: (cell: number, times: number) => void): void {
    const { columns } = this.cells;
    for (let row = this.#lowest; row <= this.#highest; row++) {
      let times = 0;
      for (let column = columns; column > 0; column--) {
        times += this.#crossings[row * (columns + 1) + column]!;
        if (times) visit(row * columns + column - 1, times);
      }
    }
  }

  #columnOf(x: number): number {
    const { west, size, columns } = this.cells;
    const column = Math.floor((x - west) / size);
    return column < 0 ? -1 : column < columns ? column : columns;
  }

  #rowOf(y: number): number {
    const { south, size, rows } = this.cells;
    const row = Math.floor((y - south) / size);
    return row < 0 ? -1 : row < rows ? row : rows;
  }

  /** Cuts an edge that runs eastward, or northward, at the walls, floors and ceilings that it crosses. */
  #cut(ax: number, ay: number, bx: number, by: number, weight: number): void {
    const { west, south, size } = this.cells;
    const slope = (by - ay) / (bx - ax);
    const last = this.#columnOf(bx);
    const lastRow = this.#rowOf(by);
    let row = this.#rowOf(ay);
    let [x, y] = [ax, ay];
    for (let column = this.#columnOf(ax); column <= last; column++) {
      const toX = column === last ? bx : west + (column + 1) * size;
      const toY = column === last ? by : ay + slope * (toX - ax);
      const toRow = column === last ? lastRow : this.#rowOf(toY);
      while (row !== toRow) {
        const isUp = row < toRow;
        const below = isUp ? row : row - 1;
        const lineY = south + (below + 1) * size;
        const lineX = Math.min(toX, Math.max(x, ax + (lineY - ay) / slope));
        this.#push(column, row, x, y, lineX, lineY, -weight);
        this.#cross(column, below, lineX, lineY, isUp ? weight : -weight);
        [x, y] = [lineX, lineY];
        row += isUp ? 1 : -1;
      }
      this.#push(column, row, x, y, toX, toY, -weight);
      [x, y] = [toX, toY];
    }
  }

  #cross(column: number, row: number, x: number, ceiling: number, weight: number): void {
    const { columns, rows, west, size } = this.cells;
    if (column < 0 || row < 0 || row >= rows) return;
    this.#crossings[row * (columns + 1) + column]! += weight;
    if (row < this.#lowest) this.#lowest = row;
    if (row > this.#highest) this.#highest = row;
    this.#push(column, row, west + column * size, ceiling, x, ceiling, weight);
  }

  /** Upright pieces have no strip, and what lies outside all cells shares none. */
  #push(column: number, row: number, x0: number, y0: number, x1: number, y1: number, sign: number): void {
    const { columns, rows } = this.cells;
    if (column < 0 || column >= columns || row < 0 || row >= rows || !(x0 < x1)) return;
    if (this.count === this.cell.length) this.#grow();
    const at = PIECE * this.count;
    this.flat[at] = x0;
    this.flat[at + 1] = y0;
    this.flat[at + 2] = x1;
    this.flat[at + 3] = y1;
    this.flat[at + 4] = sign;
    this.cell[this.count++] = row * columns + column;
  }

  #grow(): void {
    const flat = new Float64Array(2 * this.flat.length);
    flat.set(this.flat);
    this.flat = flat;
    const cell = new Int32Array(2 * this.cell.length);
    cell.set(this.cell);
    this.cell = cell;
  }
} // prettier-ignore
