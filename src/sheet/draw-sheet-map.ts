import { MAP_COLOURS } from '../palette/map-colours';
import { scaleAt } from '../map/scale';
import { drawMap } from '../vector-map/draw-map';
import { fitUkraine } from '../vector-map/fit-view';
import { createFrame, type Size } from '../vector-map/frame';
import { node, short, type SvgNode } from '../vector-map/svg-node';
import type { MeasureText } from '../vector-map/text-metrics';
import type { Sheet, SheetMap } from './sheet';
import { drawLine } from './text-column';

/** The longest that a scale bar may be, CSS pixels. */
const SCALE_ROOM = 120;

/** A map with its scale bar and frame, its upper left corner at the origin. */
export function drawSheetMap(
  { picture }: SheetMap,
  { view, kilometres }: Pick<Sheet, 'view' | 'kilometres'>,
  size: Size,
  prefix: string,
  measure: MeasureText,
): SvgNode {
  const colours = MAP_COLOURS[picture.theme];
  const looked = view && {
    center: view.look.center,
    // As much land from side to side as the reader sees.
    zoom: view.look.zoom + Math.log2(size.width / view.widthPx),
  };
  const frame = createFrame(looked ?? fitUkraine(picture.data.regions, size), size);
  const scale = scaleAt(frame.view.center[1], frame.view.zoom, SCALE_ROOM);
  const [left, bottom] = [14, size.height - 14];
  const bar = `M${left} ${bottom - 6}V${bottom}H${short(left + scale.pixels)}V${bottom - 6}`;
  const length = kilometres(scale.metres / 1000);
  const line = { d: bar, fill: 'none' };
  return node('g', {}, [
    drawMap(picture, frame, prefix, measure),
    node('path', { ...line, stroke: colours.halo, 'stroke-width': 4 }),
    node('path', { ...line, stroke: colours.label, 'stroke-width': 1.5 }),
    drawLine(length, [left + 5, bottom - 5], { size: 12, colour: colours.label }),
    node('rect', { ...size, fill: 'none', stroke: colours.frame }),
  ]);
}
