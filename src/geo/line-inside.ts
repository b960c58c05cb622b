import type { Land, Lines } from '../domain/geometry';
import { isInLand } from './point-in-land';

/**
 * The stretches of lines whose edges lie, by their middle, in any of some lands. Edges are kept or dropped whole.
 * @param lines line strings of `[lon, lat]` in degrees
 * @param inside false for the stretches that lie in none of them
 */
export function lineInside(lines: Lines, lands: readonly Land[], inside = true): Lines {
  const kept: Lines = [];
  for (const line of lines) {
    let open: Lines[number] | null = null;
    for (let i = 1; i < line.length; i++) {
      const [from, to] = [line[i - 1]!, line[i]!];
      const middle = [(from[0]! + to[0]!) / 2, (from[1]! + to[1]!) / 2];
      if (lands.some((land) => isInLand(middle, land)) !== inside) {
        open = null;
      } else if (open) {
        open.push(to);
      } else {
        open = [from, to];
        kept.push(open);
      }
    }
  }
  return kept;
}
