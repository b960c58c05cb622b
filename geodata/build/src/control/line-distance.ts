import type { PlanePoint } from '../../../../src/geo/control-line/plane';

/** A straight piece of a line in the plane, in metres. */
export type Segment = readonly [PlanePoint, PlanePoint];

/** Metres: size of the squares by which segments are found. */
const CELL = 20_000;

/** Finds how far points are from the nearest of many segments, by the squares they touch. */
export class SegmentIndex {
  readonly #cells = new Map<string, Segment[]>();

  constructor(segments: Iterable<Segment>) {
    for (const segment of segments) {
      const [[ax, ay], [bx, by]] = segment;
      for (let x = floor(Math.min(ax, bx)); x <= floor(Math.max(ax, bx)); x++) {
        for (let y = floor(Math.min(ay, by)); y <= floor(Math.max(ay, by)); y++) {
          const cell = this.#cells.get(`${x},${y}`);
          if (cell) cell.push(segment);
          else this.#cells.set(`${x},${y}`, [segment]);
        }
      }
    }
  }

  /** Metres from a point to the nearest segment; Infinity where none is within 100 km. */
  distanceTo(point: PlanePoint): number {
    const [x, y] = [floor(point[0]), floor(point[1])];
    let nearest = Infinity;
    for (let ring = 0; ring <= 5 && nearest > (ring - 1) * CELL; ring++) {
      for (let dx = -ring; dx <= ring; dx++) {
        for (let dy = -ring; dy <= ring; dy++) {
          if (Math.max(Math.abs(dx), Math.abs(dy)) !== ring) continue;
          for (const segment of this.#cells.get(`${x + dx},${y + dy}`) ?? []) {
            nearest = Math.min(nearest, distanceToSegment(point, segment));
          }
        }
      }
    }
    return nearest;
  }
}

/** Metres from a point to a segment. */
export function distanceToSegment([x, y]: PlanePoint, [[ax, ay], [bx, by]]: Segment): number {
  const [dx, dy] = [bx - ax, by - ay];
  const lengthSquared = dx * dx + dy * dy;
  const along = lengthSquared === 0 ? 0 : ((x - ax) * dx + (y - ay) * dy) / lengthSquared;
  const share = Math.min(1, Math.max(0, along));
  return Math.hypot(x - ax - share * dx, y - ay - share * dy);
}

/** The segments of a ring or line of plane points. */
export function segmentsOf(points: readonly PlanePoint[]): Segment[] {
  return points.slice(1).map((point, index) => [points[index]!, point]);
}

/** Points every `step` metres along a line, starting half a step from its beginning. */
export function pointsAlong(points: readonly PlanePoint[], step: number): PlanePoint[] {
  const found: PlanePoint[] = [];
  let ahead = step / 2;
  for (const [[ax, ay], [bx, by]] of segmentsOf(points)) {
    const length = Math.hypot(bx - ax, by - ay);
    for (; ahead <= length; ahead += step) {
      found.push([ax + ((bx - ax) * ahead) / length, ay + ((by - ay) * ahead) / length]);
    }
    ahead -= length;
  }
  return found;
}

function floor(metres: number): number {
  return Math.floor(metres / CELL);
}
