import { MAP_COLOURS } from '../palette/map-colours';
import { node, type SvgNode } from '../vector-map/svg-node';
import type { MeasureText } from '../vector-map/text-metrics';
import { breakLines } from './break-lines';
import type { ColumnPlace, Drawn } from './draw-paper-table';
import { drawQr } from './draw-qr';
import type { Paper } from './paper';
import { TextColumn } from './text-column';

const { label: INK, regionLabel: SOFT } = MAP_COLOURS.light;

/** With its quiet zone, CSS pixels: 30 mm. */
const CODE = 113;
const GAP = 14;

/** Sources, methods and licences, and the link: to be read, and as a code beside it. */
export function drawPaperFoot(paper: Paper, place: ColumnPlace, measure: MeasureText): Drawn {
  const { left, top, width } = place;
  const code = drawQr(paper.link);
  const column = new TextColumn(
    left,
    top + 8,
    width - (code ? CODE + GAP : 0),
    measure,
    breakLines,
  );
  for (const paragraph of paper.sources) column.add(paragraph, { size: 9, colour: SOFT }, 1.5);
  column.bottom += 2;
  column.add(code ? paper.scan : paper.noCode, { size: 10, weight: 600, colour: INK });
  const before = column.nodes.length;
  column.add(paper.link, { size: 10, colour: INK });
  const link = column.nodes.splice(before);
  const nodes: SvgNode[] = [
    node('path', { d: `M${left} ${top}h${width}`, stroke: INK, 'stroke-width': 1.2 }),
    ...column.nodes,
    node('a', { href: paper.link }, link),
  ];
  if (!code) return { nodes, bottom: column.bottom };
  const scale = CODE / code.size;
  const at = `translate(${left + width - CODE} ${top + 2}) scale(${scale})`;
  nodes.push(node('g', { transform: at, 'data-qr': code.size }, [code.path]));
  return { nodes, bottom: Math.max(column.bottom, top + 2 + CODE) };
}
