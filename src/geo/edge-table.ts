// A fresh table has room for half as many edges, and doubles when it has more.
const FIRST_ROOM = 1 << 14;
const KEY = 4;

type EdgeVisitor = (x0: number, y0: number, x1: number, y1: number, sign: number) => void;

// Finer than any map's vertices, and whole numbers of 32 bits up to 180°.
const STEPS_PER_DEGREE = 1e7;

function hashOf(x0: number, y0: number, x1: number): number {
  const hash =
    Math.imul((x0 * STEPS_PER_DEGREE) | 0, 0x9e3779b1) ^
    Math.imul((y0 * STEPS_PER_DEGREE) | 0, 0x85ebca6b) ^
    Math.imul((x1 * STEPS_PER_DEGREE) | 0, 0xc2b2ae35);
  return hash ^ (hash >>> 15);
}

/** The edges of one land and of the one before, to tell what differs. A hash table in plain numbers. */
export class EdgeTable {
  #room = FIRST_ROOM;
  /** West and east end of each edge, degrees. */
  #ends = new Float64Array(KEY * FIRST_ROOM);
  /** The sum of the signs with which an edge came: in this land, and in the one before. */
  #now = new Int32Array(FIRST_ROOM);
  #before = new Int32Array(FIRST_ROOM);
  /** The step in which an edge last came; 0 for a slot that is free. */
  #seen = new Int32Array(FIRST_ROOM);
  #used = 0;
  #step = 1;
  #slots = new Int32Array(FIRST_ROOM);
  #slotsBefore = new Int32Array(FIRST_ROOM);
  #count = 0;
  #countBefore = 0;

  /** Holds so many edges of the past that it is better begun anew. */
  get isCrowded(): boolean {
    return this.#used > 4 * Math.max(this.#countBefore, FIRST_ROOM / 4);
  }

  /** Adds an edge of the present land, which runs from `a` to `b`. Upright ones, below which there is no area, are left out. */
  add(ax: number, ay: number, bx: number, by: number, sign: number): void {
    if (ax === bx) return;
    const slot = ax < bx ? this.#slotOf(ax, ay, bx, by) : this.#slotOf(bx, by, ax, ay);
    if (this.#seen[slot] !== this.#step) {
      this.#seen[slot] = this.#step;
      this.#now[slot] = 0;
      this.#slots[this.#count++] = slot;
    }
    this.#now[slot]! += ax < bx ? sign : -sign;
  }

  /** Tells what the present land has more or, with a negative sign, less than the one before, and goes on to the next. */
  step(visit: EdgeVisitor): void {
    const [slots, slotsBefore] = [this.#slots, this.#slotsBefore];
    const [now, before, seen] = [this.#now, this.#before, this.#seen];
    for (let i = 0; i < this.#count; i++) {
      const slot = slots[i]!;
      const more = now[slot]! - before[slot]!;
      if (more) this.#tell(slot, more, visit);
      before[slot] = now[slot]!;
    }
    for (let i = 0; i < this.#countBefore; i++) {
      const slot = slotsBefore[i]!;
      if (seen[slot] === this.#step) continue;
      if (before[slot]) this.#tell(slot, -before[slot]!, visit);
      before[slot] = 0;
    }
    [this.#slotsBefore, this.#slots] = [slots, slotsBefore];
    [this.#countBefore, this.#count] = [this.#count, 0];
    this.#step++;
  }

  #tell(slot: number, sign: number, visit: EdgeVisitor): void {
    const at = KEY * slot;
    const ends = this.#ends;
    visit(ends[at]!, ends[at + 1]!, ends[at + 2]!, ends[at + 3]!, sign);
  }

  #slotOf(x0: number, y0: number, x1: number, y1: number): number {
    if (2 * this.#used > this.#room) this.#grow();
    const slot = this.#find(x0, y0, x1, y1);
    if (this.#seen[slot] === 0) {
      const at = KEY * slot;
      this.#ends[at] = x0;
      this.#ends[at + 1] = y0;
      this.#ends[at + 2] = x1;
      this.#ends[at + 3] = y1;
      this.#used++;
    }
    return slot;
  }

  #grow(): void {
    const [ends, now, before, seen] = [this.#ends, this.#now, this.#before, this.#seen];
    this.#room *= 2;
    this.#ends = new Float64Array(KEY * this.#room);
    this.#now = new Int32Array(this.#room);
    this.#before = new Int32Array(this.#room);
    this.#seen = new Int32Array(this.#room);
    const moved = new Int32Array(seen.length);
    for (let old = 0; old < seen.length; old++) {
      if (seen[old] === 0) continue;
      const at = KEY * old;
      const slot = this.#find(ends[at]!, ends[at + 1]!, ends[at + 2]!, ends[at + 3]!);
      this.#ends.set(ends.subarray(at, at + KEY), KEY * slot);
      this.#now[slot] = now[old]!;
      this.#before[slot] = before[old]!;
      this.#seen[slot] = seen[old]!;
      moved[old] = slot;
    }
    const follow = (slots: Int32Array) => {
      const room = new Int32Array(this.#room);
      slots.forEach((slot, i) => (room[i] = moved[slot]!));
      return room;
    };
    this.#slots = follow(this.#slots);
    this.#slotsBefore = follow(this.#slotsBefore);
  }

  #find(x0: number, y0: number, x1: number, y1: number): number {
    const ends = this.#ends;
    let slot = hashOf(x0, y0, x1) & (this.#room - 1);
    while (this.#seen[slot] !== 0) {
      const at = KEY * slot;
      if (ends[at] === x0 && ends[at + 1] === y0 && ends[at + 2] === x1 && ends[at + 3] === y1) break;
      slot = (slot + 1) & (this.#room - 1);
    }
    return slot;
  } // prettier-ignore
}
