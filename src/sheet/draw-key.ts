import type { Theme } from '../domain/view';
import { ERROR_BAND_OPACITY, MAP_COLOURS, type MapColours } from '../palette/map-colours';
import { node, type SvgNode } from '../vector-map/svg-node';
import type { MeasureText } from '../vector-map/text-metrics';
import type { ColumnPlace, Drawn } from './draw-paper-table';
import type { SheetKey } from './sheet';
import { drawLine } from './text-column';

const SYMBOL = { width: 28, height: 12 } as const;
const WORDS = 10;
const ROW = 15;

/**
 * What the lines on the map mean, one after the other in as many rows as it takes.
 * @param scale how much larger than on paper
 */
export function drawKey(
  key: SheetKey,
  place: ColumnPlace,
  measure: MeasureText,
  theme: Theme = 'light',
  scale = 1,
): Drawn {
  const nodes: SvgNode[] = [];
  const colours = MAP_COLOURS[theme];
  const words = { size: WORDS * scale, colour: colours.label };
  const indent = (SYMBOL.width + 5) * scale;
  let { left, top } = place;
  for (const name of [
    'border',
    'line',
    'error',
    'pullback',
    'zone',
    'unconfirmed',
    'same',
    'drained',
  ] as const) {
    const text = key[name];
    if (text === null) continue;
    const width = indent + measure(text, { ...words, weight: 400, isItalic: false });
    if (left > place.left && left + width > place.left + place.width) {
      left = place.left;
      top += ROW * scale;
    }
    const transform = `translate(${left} ${top})${scale === 1 ? '' : ` scale(${scale})`}`;
    nodes.push(
      node('g', { transform }, symbolOf(name, colours)),
      drawLine(text, [left + indent, top + 9.5 * scale], words),
    );
    left += width + 14 * scale;
  }
  return { nodes, bottom: top + ROW * scale };
}

function symbolOf(name: keyof SheetKey, colours: MapColours): SvgNode[] {
  const { width, height } = SYMBOL;
  const line = (stroke: string, strokeWidth: number, more: Record<string, string | number> = {}) =>
    node('path', { d: `M0 ${height / 2}h${width}`, stroke, 'stroke-width': strokeWidth, ...more });
  const { contactLine, recognisedBorder, frame, land, sameStatus, drainedMark, selection } =
    colours;
  switch (name) {
    case 'line':
      return [line(contactLine, 2.4)];
    case 'error':
      return [line(contactLine, height, { 'stroke-opacity': ERROR_BAND_OPACITY })];
    case 'pullback':
      return [line(contactLine, 1.3, { 'stroke-dasharray': '6 4' })];
    case 'zone':
      return [line(selection, 2.4, { 'stroke-dasharray': '3.8 2.9' })];
    case 'border':
      return [line(recognisedBorder, 8, { 'stroke-opacity': 0.15 }), line(recognisedBorder, 1.5)];
    case 'same':
      return [node('rect', { width, height, fill: sameStatus, stroke: frame })];
    case 'drained':
      return [
        node('rect', { width, height, fill: land, stroke: drainedMark, 'stroke-dasharray': '3 2' }),
        node('path', { d: 'M4 4h4M16 4h4M10 8h4M22 8h4', stroke: drainedMark }),
      ];
    case 'unconfirmed':
      return [
        node('rect', { width, height, fill: frame }),
        node('path', { d: 'M4 12L10 0M18 12L24 0', stroke: land, 'stroke-width': 4 }),
      ];
  }
}
