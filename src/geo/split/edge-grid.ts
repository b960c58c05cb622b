import type { FlatRings } from './flat-rings';

// An edge is put into every cell that it may touch, with this to spare, degrees (0.01 mm).
const SPARE = 1e-10;

/** The edges of some rings by the cells of a grid that they pass. */
export interface EdgeGrid {
  /** Calls back with every edge that shares a cell with a given one; some may come more than once. */
  visit(ax: number, ay: number, bx: number, by: number, found: (edge: number) => void): void;
  /**
   * Calls back with pairs of edges that share a cell, the lower number first, until told to stop by `true`; some may come
   * more than once.
   * @returns whether it was told to stop
   */
  somePair(test: (edge: number, other: number) => boolean): boolean;
}

interface Cells {
  readonly west: number;
  readonly south: number;
  readonly columns: number;
  readonly rows: number;
  /** Degrees. */
  readonly width: number;
  readonly height: number;
}

function cellsFor({ bbox: [west, south, east, north], positions }: FlatRings): Cells {
  // About as many cells as edges, and as many columns as rows.
  const side = Math.max(1, Math.ceil(Math.sqrt(positions.length)));
  const [width, height] = [(east - west) / side || 1, (north - south) / side || 1];
  return { west, south, columns: side, rows: side, width, height };
}

/** The cells that an edge passes, column by column. Plain numbers all the way: this is the innermost loop of a split. */
function passedBy(
  { west, south, columns, rows, width, height }: Cells,
  ax: number,
  ay: number,
  bx: number,
  by: number,
  found: (cell: number) => void,
): void {
  const isEastward = ax <= bx;
  const x0 = isEastward ? ax : bx;
  const x1 = isEastward ? bx : ax;
  const y0 = isEastward ? ay : by;
  const y1 = isEastward ? by : ay;
  const slope = x1 > x0 ? (y1 - y0) / (x1 - x0) : 0;
  const first = Math.max(0, Math.floor((x0 - SPARE - west) / width));
  const last = Math.min(columns - 1, Math.floor((x1 + SPARE - west) / width));
  for (let column = first; column <= last; column++) {
    const from = first === last ? x0 : Math.max(x0, west + column * width);
    const to = first === last ? x1 : Math.min(x1, west + (column + 1) * width);
    const yFrom = x1 > x0 ? y0 + slope * (from - x0) : y0;
    const yTo = x1 > x0 ? y0 + slope * (to - x0) : y1;
    const low = Math.floor((Math.min(yFrom, yTo) - SPARE - south) / height);
    const high = Math.floor((Math.max(yFrom, yTo) + SPARE - south) / height);
    for (let row = Math.max(0, low); row <= Math.min(rows - 1, high); row++) {
      found(column * rows + row);
    }
  }
}

function makeGrid(rings: FlatRings): EdgeGrid {
  const cells = cellsFor(rings);
  const { x, y, starts: rs } = rings;
  // Which edge passes which cell, as they are found; room for more is made as needed.
  let [found, room] = [0, 4 * x.length + 16];
  let passed = new Int32Array(2 * room);
  for (let ring = 0; ring + 1 < rs.length; ring++) {
    for (let i = rs[ring]!; i < rs[ring + 1]! - 1; i++) {
      passedBy(cells, x[i]!, y[i]!, x[i + 1]!, y[i + 1]!, (cell) => {
        if (found === room) {
          const larger = new Int32Array(2 * (room *= 2));
          larger.set(passed);
          passed = larger;
        }
        passed[2 * found] = cell;
        passed[2 * found + 1] = i;
        found++;
      });
    }
  }
  const starts = new Int32Array(cells.columns * cells.rows + 1);
  for (let k = 0; k < found; k++) starts[passed[2 * k]! + 1]!++;
  for (let cell = 0; cell + 1 < starts.length; cell++) starts[cell + 1]! += starts[cell]!;
  const members = new Int32Array(found);
  const next = starts.slice();
  for (let k = 0; k < found; k++) members[next[passed[2 * k]!]!++] = passed[2 * k + 1]!;
  return {
    visit(ax, ay, bx, by, found) {
      passedBy(cells, ax, ay, bx, by, (cell) => {
        for (let m = starts[cell]!; m < starts[cell + 1]!; m++) found(members[m]!);
      });
    },
    somePair(test) {
      for (let cell = 0; cell + 1 < starts.length; cell++) {
        const end = starts[cell + 1]!;
        for (let m = starts[cell]!; m < end; m++) {
          for (let n = m + 1; n < end; n++) if (test(members[m]!, members[n]!)) return true;
        }
      }
      return false;
    },
  };
}

const known = new WeakMap<FlatRings, EdgeGrid>();

/** The grid of some rings, made once for each object. */
export function edgeGrid(rings: FlatRings): EdgeGrid {
  let grid = known.get(rings);
  if (!grid) {
    grid = makeGrid(rings);
    known.set(rings, grid);
  }
  return grid;
}
