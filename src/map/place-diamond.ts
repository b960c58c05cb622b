import type { HatchTile } from '../palette/hatch-tile';

/** Half diagonals of the diamond and of the hole in it (a town's dot shows through), its rim and side, CSS pixels. */
export const DIAMOND = { outer: 8, inner: 5, rim: 1.6, side: 22 } as const;

/** An open diamond with a light rim, CSS pixels 22 × 22, `#rrggbb` colours. */
export function drawDiamond(colour: string, rim: string, pixelRatio: number): HatchTile {
  const side = DIAMOND.side * pixelRatio;
  const data = new Uint8ClampedArray(side * side * 4);
  const [line, around] = [channels(colour), channels(rim)];
  for (let row = 0; row < side; row += 1) {
    for (let column = 0; column < side; column += 1) {
      const distance = Math.abs(column + 0.5 - side / 2) + Math.abs(row + 0.5 - side / 2);
      const band = (from: number, to: number) =>
        Math.min(cover(to * pixelRatio - distance), cover(distance - from * pixelRatio));
      const drawn = band(DIAMOND.inner, DIAMOND.outer);
      const whole = band(DIAMOND.inner - DIAMOND.rim, DIAMOND.outer + DIAMOND.rim);
      const mixed = line.map((value, at) => value * drawn + (around[at] ?? 0) * (1 - drawn));
      data.set([...mixed, whole * 255], (row * side + column) * 4);
    }
  }
  return { width: side, height: side, data };
}

function cover(inside: number): number {
  return Math.min(1, Math.max(0, inside + 0.5));
}

function channels(colour: string): number[] {
  return [1, 3, 5].map((at) => parseInt(colour.slice(at, at + 2), 16));
}
