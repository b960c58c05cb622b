import { HATCHES, type HatchKind, type LineFamily, type Stroke } from './hatch-kinds';

/** What an SVG `<pattern>` needs: its side, the path of all marks, and the stroke of that path. */
export interface HatchPattern {
  readonly size: number;
  readonly path: string;
  readonly strokeWidth: number;
}

/** The same hatching for the legend; stroke it with round line ends. */
export function hatchPattern(kind: HatchKind): HatchPattern {
  const hatch = HATCHES[kind];
  const path = [
    ...hatch.families.map((family) => familyPath(family, hatch.size)),
    ...hatch.strokes.map(strokePath),
  ].join('');
  return { size: hatch.size, path, strokeWidth: hatch.width };
}

/** Every line of the family that touches the tile, drawn past its edges so that ends do not show. */
function familyPath(family: LineFamily, size: number): string {
  const { across, down, phase } = family;
  const squared = across * across + down * down;
  const corners = [0, across, down, across + down];
  const pieces: string[] = [];
  for (let turn = Math.min(...corners) - 1; turn <= Math.max(...corners) + 1; turn += 1) {
    const offset = ((turn + phase) * size) / squared;
    const along = ((size / 2) * (down - across)) / squared;
    const [x, y] = [offset * across + along * down, offset * down - along * across];
    const reach = (size * 3) / Math.sqrt(squared);
    pieces.push(
      `M${short(x - down * reach)} ${short(y + across * reach)}` +
        `L${short(x + down * reach)} ${short(y - across * reach)}`,
    );
  }
  return pieces.join('');
}

function strokePath({ from, to }: Stroke): string {
  return `M${short(from[0])} ${short(from[1])}L${short(to[0])} ${short(to[1])}`;
}

function short(value: number): string {
  return String(Math.round(value * 1000) / 1000);
}
