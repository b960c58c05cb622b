import { HATCHES, type Hatch, type HatchKind, type LineFamily, type Stroke } from './hatch-kinds';

/** An RGBA picture that repeats without a seam. */
export interface HatchTile {
  readonly width: number;
  readonly height: number;
  readonly data: Uint8ClampedArray;
}

/** One kind of hatching in one colour (`#rrggbb`) on nothing. */
export function drawTile(
  kind: HatchKind,
  colour: string,
  pixelRatio: number,
  opacity = 1,
): HatchTile {
  const hatch = HATCHES[kind];
  const side = Math.round(hatch.size * pixelRatio);
  const data = new Uint8ClampedArray(side * side * 4);
  const [red, green, blue] = [1, 3, 5].map((at) => parseInt(colour.slice(at, at + 2), 16));
  const scale = side / hatch.size;
  let at = 0;
  for (let row = 0; row < side; row += 1) {
    for (let column = 0; column < side; column += 1, at += 4) {
      const gap = distanceToMark(hatch, (column + 0.5) / scale, (row + 0.5) / scale);
      const cover = Math.min(1, Math.max(0, (hatch.width / 2 - gap) * scale + 0.5));
      data[at] = red!;
      data[at + 1] = green!;
      data[at + 2] = blue!;
      data[at + 3] = hatch.width > 0 ? cover * opacity * 255 : 0;
    }
  }
  return { width: side, height: side, data };
}

function distanceToMark(hatch: Hatch, x: number, y: number): number {
  let nearest = Infinity;
  for (const family of hatch.families) {
    nearest = Math.min(nearest, distanceToLine(family, hatch.size, x, y));
  }
  for (const stroke of hatch.strokes) {
    nearest = Math.min(nearest, distanceToStroke(stroke, hatch.size, x, y));
  }
  return nearest;
}

function distanceToLine(family: LineFamily, size: number, x: number, y: number): number {
  const { across, down, phase } = family;
  const turns = (across * x + down * y) / size - phase;
  return (Math.abs(turns - Math.round(turns)) * size) / Math.hypot(across, down);
}

/** To the nearest copy of the stroke: its own tile's or one of the eight around. */
function distanceToStroke(stroke: Stroke, size: number, x: number, y: number): number {
  const { from, to } = stroke;
  const [dx, dy] = [to[0] - from[0], to[1] - from[1]];
  const squaredLength = dx * dx + dy * dy;
  let nearest = Infinity;
  for (const shiftX of [-size, 0, size]) {
    for (const shiftY of [-size, 0, size]) {
      const [px, py] = [x + shiftX - from[0], y + shiftY - from[1]];
      const along =
        squaredLength === 0 ? 0 : Math.min(1, Math.max(0, (px * dx + py * dy) / squaredLength));
      nearest = Math.min(nearest, Math.hypot(px - along * dx, py - along * dy));
    }
  }
  return nearest;
}
