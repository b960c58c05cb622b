import type { Point64 } from 'clipper2-ts/dist/Core.js';
import { ClipperBase } from 'clipper2-ts/dist/Engine.js';

/** A vertex in a chain of them that ends where it begins. */
interface Vertex {
  readonly pt: Point64;
  readonly next: Vertex;
}

/** A ring of an outcome; without vertices it is left out. */
interface Ring {
  pts: Vertex | null;
  /** The ring that it lies in. */
  owner: Ring | null;
}

/** What of clipper2's last step is private: where an edge of a ring crosses the next but one, it cuts off the loop. */
interface LoopCutter {
  readonly outrecList: readonly Ring[];
  /** Twice the area. */
  areaTriangle(a: Point64, b: Point64, c: Point64): number;
  path1InsidePath2(inner: Vertex, outer: Vertex): boolean;
  doSplitOp(ring: Ring, at: Vertex): void;
}

/** A loop no higher than some steps of the grid comes of crossings that were rounded. */
const ROUNDED_STEPS = 8;
/** Makes a loop larger than any ring, and its area none the less exact in what clipper2 asks: its sign. */
const LARGER_THAN_ANY = 1e60;

/** Twice the area of a closed chain of vertices, as clipper2 signs it. */
function twiceArea(first: Vertex): number {
  let twice = 0;
  let at = first;
  do {
    const { pt: from, next } = at;
    twice += (from.y + next.pt.y) * (from.x - next.pt.x);
    at = next;
  } while (at !== first);
  return twice;
}

function longestSide(a: Point64, b: Point64, c: Point64): number {
  return Math.max(
    Math.hypot(a.x - b.x, a.y - b.y),
    Math.hypot(b.x - c.x, b.y - c.y),
    Math.hypot(c.x - a.x, c.y - a.y),
  );
}

/**
 * Has clipper2 keep loops that wind the other way than their ring, which it takes for errors of rounding whatever their
 * size. A triangular gap that touches the border of its outline in a vertex is such a loop, and was filled
 * (tests/unit/geo/level-rings.test.ts).
 */
export function keepLoops(): void {
  const cutter = ClipperBase.prototype as unknown as LoopCutter;
  const { areaTriangle, doSplitOp } = cutter;

  // It keeps a loop that is larger than the rest of its ring.
  cutter.areaTriangle = function (this: LoopCutter, a, b, c) {
    const twice = areaTriangle.call(this, a, b, c);
    const isRounded = Math.abs(twice) <= ROUNDED_STEPS * longestSide(a, b, c);
    return isRounded ? twice : twice * LARGER_THAN_ANY;
  };

  cutter.doSplitOp = function (this: LoopCutter, ring, at) {
    const count = this.outrecList.length;
    doSplitOp.call(this, ring, at);
    const loop = this.outrecList[count];
    if (!loop?.pts || !ring.pts) return;
    const [ofLoop, ofRest] = [twiceArea(loop.pts), twiceArea(ring.pts)];
    if (ofLoop > 0 === ofRest > 0) return;
    // A gap in the ring; outside it is nothing that could wind the other way.
    if (this.path1InsidePath2(loop.pts, ring.pts)) loop.owner = ring;
    else if (Math.abs(ofLoop) <= Math.abs(ofRest)) loop.pts = null;
  };
}
