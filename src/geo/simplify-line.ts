/** A point of a plane, metres or any other unit. */
export type PlanePoint = readonly [x: number, y: number];

/** The point between two others that lies farthest from their straight connection, and how far, squared. */
function farthest(
  line: readonly PlanePoint[],
  from: number,
  to: number,
): { readonly at: number; readonly squared: number } {
  const [ax, ay] = line[from]!;
  const [dx, dy] = [line[to]![0] - ax, line[to]![1] - ay];
  const length2 = dx * dx + dy * dy;
  let at = from;
  let squared = 0;
  for (let i = from + 1; i < to; i++) {
    const [px, py] = [line[i]![0] - ax, line[i]![1] - ay];
    const t = length2 ? Math.min(1, Math.max(0, (px * dx + py * dy) / length2)) : 0;
    const [ex, ey] = [px - t * dx, py - t * dy];
    const off = ex * ex + ey * ey;
    if (off > squared) [at, squared] = [i, off];
  }
  return { at, squared };
}

/**
 * A line with fewer points, none of the left-out ones farther than `tolerance` from it (Douglas and Peucker 1973).
 * Its ends stay. clipper2's own measures from the endless straight and so loses spikes that turn back.
 */
export function simplifyLine(line: readonly PlanePoint[], tolerance: number): PlanePoint[] {
  if (line.length < 3) return [...line];
  const isKept = new Uint8Array(line.length);
  isKept[0] = isKept[line.length - 1] = 1;
  const open: [number, number][] = [[0, line.length - 1]];
  for (let stretch = open.pop(); stretch; stretch = open.pop()) {
    const [from, to] = stretch;
    const { at, squared } = farthest(line, from, to);
    if (squared <= tolerance * tolerance) continue;
    isKept[at] = 1;
    open.push([from, at], [at, to]);
  }
  return line.filter((_, i) => isKept[i]);
}
