/** How a status is hatched: a closed list, no two alike in direction, weight or mark. */
export const HATCH_KINDS = [
  'none',
  'steep',
  'horizontal',
  'vertical',
  'falling',
  'shallow',
  'bold',
  'cross',
  'dots',
  'pluses',
  'dashes',
  'veil',
] as const;
export type HatchKind = (typeof HATCH_KINDS)[number];

/**
 * Parallel lines that close over a square tile: all points where (across·x + down·y) / size is an
 * integer plus `phase`. Both factors are integers, so that the lines meet at the tile's edges.
 */
export interface LineFamily {
  readonly across: number;
  readonly down: number;
  readonly phase: number;
}

/** A stroke with round ends, CSS pixels from the tile's upper left corner; no length makes a dot. */
export interface Stroke {
  readonly from: readonly [x: number, y: number];
  readonly to: readonly [x: number, y: number];
}

/** One hatching, in CSS pixels: what the map's tiles and the legend's SVG are both drawn from. */
export interface Hatch {
  /** Side of the square tile that repeats. */
  readonly size: number;
  readonly width: number;
  readonly families: readonly LineFamily[];
  readonly strokes: readonly Stroke[];
}

const family = (across: number, down: number, phase = 0.5): LineFamily => ({ across, down, phase });
const dot = (x: number, y: number): Stroke => ({ from: [x, y], to: [x, y] });
const plus = (x: number, y: number): Stroke[] => [
  { from: [x - 2.3, y], to: [x + 2.3, y] },
  { from: [x, y - 2.3], to: [x, y + 2.3] },
];
const lines = (size: number, width: number, ...families: LineFamily[]): Hatch => ({
  size,
  width,
  families,
  strokes: [],
});
const marks = (size: number, width: number, ...strokes: Stroke[]): Hatch => ({
  size,
  width,
  families: [],
  strokes,
});

/** The drawing of every kind. Spacing between lines is `size / hypot(across, down)`. */
export const HATCHES: Readonly<Record<HatchKind, Hatch>> = {
  none: lines(8, 0),
  steep: lines(14, 0.8, family(2, 1)),
  horizontal: lines(7, 1.1, family(0, 1)),
  vertical: lines(6, 1.2, family(1, 0)),
  falling: lines(11, 1, family(1, -1)),
  shallow: lines(16, 1, family(1, 2)),
  bold: lines(14, 3.2, family(1, 1)),
  cross: lines(12, 0.9, family(1, 1), family(1, -1)),
  dots: marks(10, 2.2, dot(2.5, 2.5), dot(7.5, 7.5)),
  pluses: marks(14, 1.2, ...plus(4, 4), ...plus(11, 11)),
  dashes: marks(12, 1.1, { from: [1, 3], to: [5, 3] }, { from: [7, 9], to: [11, 9] }),
  veil: lines(20, 4, family(2, -1)),
};
