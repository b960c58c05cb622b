import { orient2d } from 'robust-predicates';

/** A place in the plane, in any unit. */
export interface PlanePoint {
  readonly x: number;
  readonly y: number;
}

function areSame(a: PlanePoint, b: PlanePoint): boolean {
  return a.x === b.x && a.y === b.y;
}

/** Whether a path goes straight back from `b` to where it came from. */
function turnsBack(a: PlanePoint, b: PlanePoint, c: PlanePoint): boolean {
  const ahead = (a.x - b.x) * (c.x - b.x) + (a.y - b.y) * (c.y - b.y);
  return ahead > 0 && orient2d(a.x, a.y, b.x, b.y, c.x, c.y) === 0;
}

/** Takes a point to the end of a path; where the path turns back for it or stands still, its last points go. */
function append<P extends PlanePoint>(path: P[], point: P): void {
  while (path.length > 1 && turnsBack(path.at(-2)!, path.at(-1)!, point)) path.pop();
  if (path.length === 0 || !areSame(path.at(-1)!, point)) path.push(point);
}

/**
 * A ring without the points that repeat the one before and without spikes, stretches on which it goes out and straight
 * back. Neither covers any land.
 * @param ring points in turn, the first not repeated at the end
 * @returns at least three points, or none where the ring covers nothing
 */
export function withoutSpikes<P extends PlanePoint>(ring: readonly P[]): P[] {
  const path: P[] = [];
  for (const point of ring) append(path, point);
  // What is left may turn back where its end meets its beginning.
  let first = 0;
  for (let length = -1; length !== path.length - first; ) {
    length = path.length - first;
    if (length < 3) return [];
    if (areSame(path.at(-1)!, path[first]!) || turnsBack(path.at(-2)!, path.at(-1)!, path[first]!)) path.pop();
    else if (turnsBack(path.at(-1)!, path[first]!, path[first + 1]!)) first += 1;
  }
  return path.slice(first);
} // prettier-ignore
