import { ERROR_BAND_OPACITY, MAP_COLOURS } from '../palette/map-colours';
import { node, type SvgNode } from '../vector-map/svg-node';
import type { MeasureText } from '../vector-map/text-metrics';
import type { ColumnPlace, Drawn } from './draw-paper-table';
import type { PaperKey } from './paper';
import { drawLine } from './text-column';

const COLOURS = MAP_COLOURS.light;
const SYMBOL = { width: 28, height: 12 } as const;
const WORDS = { size: 10, colour: COLOURS.label } as const;
const ROW = 15;

/** What the lines on the map mean, one after the other in as many rows as it takes. */
export function drawPaperKey(key: PaperKey, place: ColumnPlace, measure: MeasureText): Drawn {
  const nodes: SvgNode[] = [];
  let { left, top } = place;
  for (const name of [
    'border',
    'line',
    'error',
    'pullback',
    'unconfirmed',
    'same',
    'drained',
  ] as const) {
    const words = key[name];
    if (words === null) continue;
    const width = SYMBOL.width + 5 + measure(words, { ...WORDS, weight: 400, isItalic: false });
    if (left > place.left && left + width > place.left + place.width) {
      left = place.left;
      top += ROW;
    }
    const symbol = node('g', { transform: `translate(${left} ${top})` }, symbolOf(name));
    nodes.push(symbol, drawLine(words, [left + SYMBOL.width + 5, top + 9.5], WORDS));
    left += width + 14;
  }
  return { nodes, bottom: top + ROW };
}

function symbolOf(name: keyof PaperKey): SvgNode[] {
  const { width, height } = SYMBOL;
  const line = (stroke: string, strokeWidth: number, more: Record<string, string | number> = {}) =>
    node('path', { d: `M0 ${height / 2}h${width}`, stroke, 'stroke-width': strokeWidth, ...more });
  const { contactLine, recognisedBorder, frame, land, sameStatus, drainedMark } = COLOURS;
  switch (name) {
    case 'line':
      return [line(contactLine, 2.4)];
    case 'error':
      return [line(contactLine, height, { 'stroke-opacity': ERROR_BAND_OPACITY })];
    case 'pullback':
      return [line(contactLine, 1.3, { 'stroke-dasharray': '6 4' })];
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
