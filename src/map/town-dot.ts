import type { HatchTile } from '../palette/hatch-tile';

/** CSS pixels. */
export const DOT = { radius: 2.4, ring: 1.2, side: 8 } as const;

/** A town's dot with a light ring, CSS pixels 8 × 8, `#rrggbb` colours. */
export function drawDot(colour: string, ring: string, pixelRatio: number): HatchTile {
  const side = DOT.side * pixelRatio;
  const data = new Uint8ClampedArray(side * side * 4);
  const [inner, outer] = [channels(colour), channels(ring)];
  for (let row = 0; row < side; row += 1) {
    for (let column = 0; column < side; column += 1) {
      const distance = Math.hypot(column + 0.5 - side / 2, row + 0.5 - side / 2);
      const dot = cover(DOT.radius * pixelRatio - distance);
      const disc = cover((DOT.radius + DOT.ring) * pixelRatio - distance);
      const mixed = inner.map((value, at) => value * dot + (outer[at] ?? 0) * (1 - dot));
      data.set([...mixed, disc * 255], (row * side + column) * 4);
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
