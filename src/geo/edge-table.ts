// A fresh table has room for so many edges, and doubles when it has more.
const FIRST_ROOM = 1 << 13;
const KEY = 4;

type EdgeVisitor = (ax: number, ay: number, bx: number, by: number, weight: number) => void;

// Finer than any map's vertices, and whole numbers of 32 bits up to 180°.
const STEPS_PER_DEGREE = 1e7;

function hashOf(x0: number, y0: number, x1: number): number {
  const hash =
    Math.imul((x0 * STEPS_PER_DEGREE) | 0, 0x9e3779b1) ^
    Math.imul((y0 * STEPS_PER_DEGREE) | 0, 0x85ebca6b) ^
    Math.imul((x1 * STEPS_PER_DEGREE) | 0, 0xc2b2ae35);
  return hash ^ (hash >>> 15);
}

/**
 * The edges of one land and of the one before, to tell what differs. Edges are numbered as they first come, in plain
 * numbers, and found by a hash; but mostly the next edge is the one that came next before, and is looked for there.
 */
export class EdgeTable {
  #room = FIRST_ROOM;
  /** West and east end of each edge, of upright ones south and north end, degrees. */
  #ends = new Float64Array(KEY * FIRST_ROOM);
  /** The sum of the weights with which an edge came: in this land, and in the one before. */
  #now = new Int32Array(FIRST_ROOM);
  #before = new Int32Array(FIRST_ROOM);
  /** The step in which an edge last came. */
  #seen = new Int32Array(FIRST_ROOM);
  /** Numbers of edges by their hash, from 1; 0 where there is none. */
  #index = new Int32Array(2 * FIRST_ROOM);
  #used = 0;
  #last = -1;
  #step = 1;
  #present = new Int32Array(FIRST_ROOM);
  #presentBefore = new Int32Array(FIRST_ROOM);
  #count = 0;
  #countBefore = 0;

  /** Holds so many edges of the past that it is better begun anew. */
  get isCrowded(): boolean {
    return this.#used > 4 * Math.max(this.#countBefore, FIRST_ROOM / 2);
  }

  /** Adds an edge of the present land, which runs from `a` to `b`. @param weight 1 where the land lies on its left, else −1 */
  add(ax: number, ay: number, bx: number, by: number, weight: number): void {
    const isForward = ax < bx || (ax === bx && ay < by);
    const edge = isForward ? this.#numberOf(ax, ay, bx, by) : this.#numberOf(bx, by, ax, ay);
    this.#last = edge;
    if (this.#seen[edge] !== this.#step) {
      this.#seen[edge] = this.#step;
      this.#now[edge] = 0;
      this.#present[this.#count++] = edge;
    }
    this.#now[edge]! += isForward ? weight : -weight;
  }

  /** Tells what the present land has more or, with a negative weight, less than the one before, and goes on to the next. */
  step(visit: EdgeVisitor): void {
    const [present, presentBefore] = [this.#present, this.#presentBefore];
    const [now, before, seen] = [this.#now, this.#before, this.#seen];
    for (let i = 0; i < this.#count; i++) {
      const edge = present[i]!;
      const more = now[edge]! - before[edge]!;
      if (more) this.#tell(edge, more, visit);
      before[edge] = now[edge]!;
    }
    for (let i = 0; i < this.#countBefore; i++) {
      const edge = presentBefore[i]!;
      if (seen[edge] === this.#step) continue;
      if (before[edge]) this.#tell(edge, -before[edge]!, visit);
      before[edge] = 0;
    }
    [this.#presentBefore, this.#present] = [present, presentBefore];
    [this.#countBefore, this.#count] = [this.#count, 0];
    this.#step++;
    this.#last = -1;
  }

  #tell(edge: number, weight: number, visit: EdgeVisitor): void {
    const at = KEY * edge;
    const ends = this.#ends;
    visit(ends[at]!, ends[at + 1]!, ends[at + 2]!, ends[at + 3]!, weight);
  }

  #isAt(edge: number, x0: number, y0: number, x1: number, y1: number): boolean {
    const ends = this.#ends;
    const at = KEY * edge;
    return ends[at] === x0 && ends[at + 1] === y0 && ends[at + 2] === x1 && ends[at + 3] === y1;
  }

  #numberOf(x0: number, y0: number, x1: number, y1: number): number {
    const next = this.#last + 1;
    if (next < this.#used && this.#isAt(next, x0, y0, x1, y1)) return next;
    if (this.#used === this.#room) this.#grow();
    let slot = this.#slotOf(x0, y0, x1);
    for (let found = this.#index[slot]!; found; found = this.#index[slot]!) {
      if (this.#isAt(found - 1, x0, y0, x1, y1)) return found - 1;
      slot = (slot + 1) & (this.#index.length - 1);
    }
    const edge = this.#used++;
    this.#index[slot] = edge + 1;
    this.#ends.set([x0, y0, x1, y1], KEY * edge);
    return edge;
  }

  #slotOf(x0: number, y0: number, x1: number): number {
    return hashOf(x0, y0, x1) & (this.#index.length - 1);
  }

  #grow(): void {
    this.#room *= 2;
    const larger = (old: Int32Array): Int32Array<ArrayBuffer> => {
      const grown = new Int32Array(this.#room);
      grown.set(old);
      return grown;
    };
    const ends = new Float64Array(KEY * this.#room);
    ends.set(this.#ends);
    this.#ends = ends;
    this.#now = larger(this.#now);
    this.#before = larger(this.#before);
    this.#seen = larger(this.#seen);
    this.#present = larger(this.#present);
    this.#presentBefore = larger(this.#presentBefore);
    this.#index = new Int32Array(2 * this.#room);
    for (let edge = 0; edge < this.#used; edge++) {
      const at = KEY * edge;
      let slot = this.#slotOf(ends[at]!, ends[at + 1]!, ends[at + 2]!);
      while (this.#index[slot]) slot = (slot + 1) & (this.#index.length - 1);
      this.#index[slot] = edge + 1;
    }
  }
}
