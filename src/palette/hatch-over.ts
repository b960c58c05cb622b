import { HATCHES, type HatchKind, type LineFamily, type Stroke } from './hatch-kinds';

/** A box in units of a hatching. */
export type HatchBox = readonly [left: number, top: number, right: number, bottom: number];

/** A path of all marks of a hatching over a box, for where a repeated tile would be made into pixels. */
export function hatchOver(kind: HatchKind, box: HatchBox): string {
  const hatch = HATCHES[kind];
  return [
    ...hatch.families.map((family) => linesOver(family, hatch.size, box)),
    ...hatch.strokes.map((stroke) => strokesOver(stroke, hatch.size, box)),
  ].join('');
}

/** Every line of the family that crosses the box, from side to side of it. */
function linesOver(family: LineFamily, size: number, [left, top, right, bottom]: HatchBox): string {
  const { across, down, phase } = family;
  const length = Math.hypot(across, down);
  const turnAt = (x: number, y: number) => (across * x + down * y) / size - phase;
  const turns = [
    turnAt(left, top),
    turnAt(right, top),
    turnAt(left, bottom),
    turnAt(right, bottom),
  ];
  const [middleX, middleY] = [(left + right) / 2, (top + bottom) / 2];
  const reach = Math.hypot(right - left, bottom - top) / 2 / length;
  const pieces: string[] = [];
  for (
    let turn = Math.floor(Math.min(...turns));
    turn <= Math.ceil(Math.max(...turns));
    turn += 1
  ) {
    // The point of the line that is nearest to the middle of the box.
    const off = ((turn - turnAt(middleX, middleY)) * size) / length ** 2;
    const [x, y] = [middleX + off * across, middleY + off * down];
    pieces.push(
      `M${tenth(x - down * reach)} ${tenth(y + across * reach)}` +
        `L${tenth(x + down * reach)} ${tenth(y - across * reach)}`,
    );
  }
  return pieces.join('');
}

/** The stroke of every tile that the box touches. */
function strokesOver({ from, to }: Stroke, size: number, box: HatchBox): string {
  const [left, top, right, bottom] = box.map((edge) => edge / size) as unknown as HatchBox;
  const [byX, byY] = [to[0] - from[0], to[1] - from[1]];
  const pieces: string[] = [];
  for (let column = Math.floor(left) - 1; column <= Math.ceil(right); column += 1) {
    for (let row = Math.floor(top) - 1; row <= Math.ceil(bottom); row += 1) {
      const [x, y] = [from[0] + column * size, from[1] + row * size];
      pieces.push(`M${tenth(x)} ${tenth(y)}l${tenth(byX)} ${tenth(byY)}`);
    }
  }
  return pieces.join('');
}

function tenth(value: number): string {
  return String(Math.round(value * 10) / 10);
}
