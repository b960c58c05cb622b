import type { Feature, Position } from 'geojson';
import { polygonsOf, type Land } from '../domain/geometry';
import type { Frame } from './frame';
import type { DrawnLayer } from './style-layers';
import type { Drawn, LayerValues } from './style-values';
import { LINE_HEIGHT, wrapText, type MeasureText, type TextStyle } from './text-metrics';

/** A box on the sheet, CSS pixels. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** A name that has found its place, and the symbol that it belongs to. */
export interface PlacedLabel {
  readonly layer: string;
  readonly drawn: Drawn;
  readonly values: LayerValues;
  /** Null where only the symbol has room. */
  readonly text: PlacedText | null;
  /** Null for names without one. */
  readonly icon: { readonly name: string; readonly size: number } | null;
  readonly at: readonly [x: number, y: number];
}

export interface PlacedText {
  readonly lines: readonly string[];
  readonly style: TextStyle;
  readonly letterSpacing: number;
  readonly box: Box;
  readonly anchor: 'start' | 'middle' | 'end';
}

/** Side of a symbol's square at size 1, CSS pixels, by what its image's name begins with. */
const ICON_SIDES: Readonly<Record<string, number>> = { town: 8, place: 22 };

/**
 * Gives every name of the layers a place where it covers no other, the topmost layer first and within a layer in the
 * order of its features, as MapLibre does; those without room are left out, and those that the edge would cut.
 * @param covered what lies over the sheet: names stand beside it or are left out
 */
export function placeLabels(
  layers: readonly DrawnLayer[],
  frame: Frame,
  measure: MeasureText,
  covered: readonly Box[] = [],
): readonly PlacedLabel[] {
  const taken: Box[] = [];
  const placed: PlacedLabel[] = [];
  for (const layer of [...layers].reverse()) {
    if (layer.layer.type !== 'symbol') continue;
    for (const drawn of layer.drawn) {
      for (const spot of spotsOf(layer, drawn.feature)) {
        const label = place(layer, drawn, spot, frame, measure, taken, covered);
        if (!label) continue;
        placed.push(label);
        break;
      }
    }
  }
  return placed.reverse();
}

/** Where a name may stand, the best first: which side or corner of it is towards which position. */
interface Spot {
  readonly position: Position;
  readonly anchors: readonly string[];
}

/** Of a point that point; of an outline, along which names run on the other map, its ends, outside of it. */
function spotsOf({ values }: DrawnLayer, { geometry }: Feature): readonly Spot[] {
  if (geometry.type === 'Point')
    return [{ position: geometry.coordinates, anchors: anchorsOf(values) }];
  const outline = polygonsOf(geometry as Land).flatMap(([outer = []]) => outer);
  const end = (anchor: string, along: (position: Position) => number): Spot => ({
    position: outline.reduce((one, other) => (along(other) > along(one) ? other : one)),
    anchors: [anchor],
  });
  return [
    end('bottom', ([, lat]) => lat!),
    end('top', ([, lat]) => -lat!),
    end('left', ([lon]) => lon!),
    end('right', ([lon]) => -lon!),
  ];
}

function place(
  { layer, values }: DrawnLayer,
  drawn: Drawn,
  { position, anchors }: Spot,
  frame: Frame,
  measure: MeasureText,
  taken: Box[],
  covered: readonly Box[],
): PlacedLabel | null {
  const at = frame.project(position);
  if (!contains(frame, { left: at[0], right: at[0], top: at[1], bottom: at[1] })) return null;
  const icon = iconOf(values, drawn);
  const iconBox = icon && squareAround(at, icon.side / 2 + icon.padding);
  const isFree = (box: Box) => !taken.some((other) => overlap(box, other));
  if (iconBox && !icon.mayOverlap && !isFree(iconBox)) return null;
  const isSeen = (box: Box) => contains(frame, box) && !covered.some((each) => overlap(box, each));
  const text = placeText(values, drawn, at, anchors, measure, (box) => isSeen(box) && isFree(box));
  if (!text && !(icon && values.text('layout', 'text-optional') === 'true')) return null;
  if (text) taken.push(grown(text.box, values.number('layout', 'text-padding')));
  if (iconBox && !icon.isIgnored) taken.push(iconBox);
  return { layer: layer.id, drawn, values, text, icon, at };
}

function iconOf(values: LayerValues, drawn: Drawn) {
  if (!values.has('layout', 'icon-image')) return null;
  const name = values.text('layout', 'icon-image', drawn);
  const side = ICON_SIDES[name.split('/')[0]!];
  if (side === undefined) throw new Error(`There is no symbol ${name} to draw.`);
  const size = values.number('layout', 'icon-size', drawn);
  return {
    name,
    size,
    side: side * size,
    padding: Number(
      values
        .text('layout', 'icon-padding')
        .split(',')[0]!
        .replace(/[^\d.]/g, ''),
    ),
    mayOverlap: values.text('layout', 'icon-allow-overlap') === 'true',
    isIgnored: values.text('layout', 'icon-ignore-placement') === 'true',
  };
}

function placeText(
  values: LayerValues,
  drawn: Drawn,
  [x, y]: readonly [number, number],
  anchors: readonly string[],
  measure: MeasureText,
  isFree: (box: Box) => boolean,
): PlacedText | null {
  const size = values.number('layout', 'text-size', drawn);
  const fonts = values.list('layout', 'text-font', drawn).join(' ');
  const style: TextStyle = {
    size,
    weight: fonts.includes('Semibold') ? 600 : 400,
    isItalic: fonts.includes('Italic'),
  };
  const isUpper = values.text('layout', 'text-transform', drawn) === 'uppercase';
  const written = values.text('layout', 'text-field', drawn);
  const text = isUpper ? written.toLocaleUpperCase() : written;
  if (text === '') return null;
  const letterSpacing = values.number('layout', 'text-letter-spacing', drawn) * size;
  const widthOf = (line: string) => measure(line, style) + letterSpacing * line.length;
  const lines = wrapText(text, values.number('layout', 'text-max-width', drawn) * size, widthOf);
  const [width, height] = [Math.max(...lines.map(widthOf)), lines.length * size * LINE_HEIGHT];
  const radius = values.has('layout', 'text-radial-offset')
    ? values.number('layout', 'text-radial-offset', drawn) * size
    : 0;
  for (const anchor of anchors) {
    const box = boxAt(anchor, x, y, width, height, radius);
    if (isFree(box)) {
      const side = anchor.includes('left') ? 'start' : anchor.includes('right') ? 'end' : 'middle';
      return { lines, style, letterSpacing, box, anchor: side };
    }
  }
  return null;
}

function anchorsOf(values: LayerValues): readonly string[] {
  if (!values.has('layout', 'text-variable-anchor')) return [values.text('layout', 'text-anchor')];
  return values.list('layout', 'text-variable-anchor').map(String);
}

/** Where a text stands whose side or corner named by the anchor is towards the point. */
function boxAt(
  anchor: string,
  x: number,
  y: number,
  width: number,
  height: number,
  radius: number,
): Box {
  const isCorner = anchor.includes('-');
  const offset = isCorner ? radius * Math.SQRT1_2 : radius;
  const across = anchor.includes('left') ? 1 : anchor.includes('right') ? -1 : 0;
  const down = anchor.includes('top') ? 1 : anchor.includes('bottom') ? -1 : 0;
  const left = x + across * offset - (width * (1 - across)) / 2;
  const top = y + down * offset - (height * (1 - down)) / 2;
  return { left, top, right: left + width, bottom: top + height };
}

function squareAround([x, y]: readonly [number, number], reach: number): Box {
  return { left: x - reach, top: y - reach, right: x + reach, bottom: y + reach };
}

function grown(box: Box, by: number): Box {
  return {
    left: box.left - by,
    top: box.top - by,
    right: box.right + by,
    bottom: box.bottom + by,
  };
}

/** Whether two boxes have room in common; touching is none. */
export function overlap(one: Box, other: Box): boolean {
  return (
    one.left < other.right &&
    other.left < one.right &&
    one.top < other.bottom &&
    other.top < one.bottom
  );
}

function contains({ width, height }: Frame, { left, top, right, bottom }: Box): boolean {
  return left >= 0 && top >= 0 && right <= width && bottom <= height;
}
