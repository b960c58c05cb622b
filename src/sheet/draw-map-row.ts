import { MAP_COLOURS } from '../palette/map-colours';
import { node, type SvgNode } from '../vector-map/svg-node';
import type { MeasureText } from '../vector-map/text-metrics';
import { drawSheetMap } from './draw-sheet-map';
import type { Sheet } from './sheet';
import { drawLine } from './text-column';

/** Where the maps of a sheet stand, CSS pixels. */
export interface MapRowPlace {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  /** Of the maps alone, without their captions. */
  readonly height: number;
  /** Between two maps. */
  readonly gap: number;
}

/** Room that captions take above the maps, CSS pixels. */
const CAPTION_ROOM = 46;

/** What stands above the maps of a sheet, CSS pixels. */
export function captionRoom({ maps }: Pick<Sheet, 'maps'>): number {
  return maps.some(({ caption }) => caption !== null) ? CAPTION_ROOM : 0;
}

/** The maps of a sheet beside each other, each below its caption. */
export function drawMapRow(
  sheet: Pick<Sheet, 'maps' | 'view' | 'kilometres'>,
  { left, top, width, height, gap }: MapRowPlace,
  measure: MeasureText,
): { nodes: SvgNode[]; bottom: number } {
  const count = sheet.maps.length;
  const each = (width - gap * (count - 1)) / count;
  const mapTop = top + captionRoom(sheet);
  const nodes = sheet.maps.flatMap((map, at): SvgNode[] => {
    const colours = MAP_COLOURS[map.picture.theme];
    const x = left + at * (each + gap);
    const drawn = drawSheetMap(map, sheet, { width: each, height }, `map${at + 1}-`, measure);
    const placed = node('g', { transform: `translate(${x} ${mapTop})` }, [drawn]);
    if (!map.caption) return [placed];
    const { letter, title, line } = map.caption;
    const bold = { size: 18, weight: 700, colour: colours.label };
    return [
      drawLine(`${letter}  ${title}`, [x, top + 18], bold),
      drawLine(line, [x, top + 38], { size: 15, colour: colours.regionLabel }),
      placed,
    ];
  });
  return { nodes, bottom: mapTop + height };
}
