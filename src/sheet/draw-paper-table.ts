import { MAP_COLOURS } from '../palette/map-colours';
import { node, type SvgNode } from '../vector-map/svg-node';
import type { MeasureText } from '../vector-map/text-metrics';
import { breakLines } from './break-lines';
import type { PaperRow, PaperTable } from './paper';
import { drawSwatch, SWATCH } from './swatch';
import { TextColumn } from './text-column';

const { label: INK, regionLabel: SOFT, frame: RULE } = MAP_COLOURS.light;

/** Columns of figures, from the right edge inwards, CSS pixels. */
const WIDTHS = { towns: 58, share: 50, area: 92 } as const;
const FIGURES_WIDTH = WIDTHS.towns + WIDTHS.share + WIDTHS.area;
const GAP = 6;

/** Where a column stands. */
export interface ColumnPlace {
  readonly left: number;
  readonly top: number;
  readonly width: number;
}

/** Nodes, and how far down they reach. */
export interface Drawn {
  readonly nodes: readonly SvgNode[];
  readonly bottom: number;
}

/** The table of land by status: every area with its range below it. */
export function drawPaperTable(table: PaperTable, place: ColumnPlace, measure: MeasureText): Drawn {
  const { left, top, width } = place;
  const caption = new TextColumn(left, top, width, measure, breakLines);
  caption.add(table.caption, { size: 12.5, weight: 700, colour: INK }, 5);
  const head = drawHead(table, { left, top: caption.bottom, width }, measure);
  const nodes = [...caption.nodes, ...head.nodes];
  let bottom = head.bottom + 3;
  for (const row of [...table.rows, table.total]) {
    const isTotal = row === table.total;
    const rule = { stroke: isTotal ? INK : RULE, 'stroke-width': isTotal ? 1.2 : 0.8 };
    nodes.push(node('path', { d: `M${left} ${bottom}h${width}`, ...rule }));
    const drawn = drawRow(row, { left, top: bottom + 4, width }, isTotal, measure);
    nodes.push(...drawn.nodes);
    bottom = drawn.bottom + 3;
  }
  return { nodes, bottom };
}

function drawHead({ columns }: PaperTable, place: ColumnPlace, measure: MeasureText): Drawn {
  const { left, top, width } = place;
  const right = left + width;
  const soft = { size: 9.5, colour: SOFT };
  const column = (from: number, wide: number) =>
    new TextColumn(from, top, wide - GAP, measure, breakLines);
  const status = column(left, width - FIGURES_WIDTH);
  status.add(columns.status, soft);
  const figures = [
    { words: columns.towns, from: right - WIDTHS.towns, wide: WIDTHS.towns },
    { words: columns.share, from: right - WIDTHS.towns - WIDTHS.share, wide: WIDTHS.share },
    { words: columns.area, from: right - FIGURES_WIDTH, wide: WIDTHS.area },
  ].map(({ words, from, wide }) => {
    const set = column(from + GAP, wide);
    set.add(words, { ...soft, anchor: 'end' });
    if (words === columns.area) set.add(columns.range, { ...soft, anchor: 'end' });
    return set;
  });
  const all = [status, ...figures];
  return {
    nodes: all.flatMap(({ nodes }) => nodes),
    bottom: Math.max(...all.map(({ bottom }) => bottom)),
  };
}

function drawRow(
  row: PaperRow,
  { left, top, width }: ColumnPlace,
  isTotal: boolean,
  measure: MeasureText,
): Drawn {
  const right = left + width;
  const plain = { size: 11.5, colour: INK, weight: isTotal ? 700 : 400 };
  const figure = { ...plain, anchor: 'end' } as const;
  const swatches = row.statuses.map((status, at) =>
    drawSwatch(status, 'light', [left + at * (SWATCH.width + 4), top + 2]),
  );
  const indent = row.statuses.length * (SWATCH.width + 4) + (row.statuses.length > 0 ? 4 : 0);
  const column = (from: number, wide: number) =>
    new TextColumn(from, top, wide, measure, breakLines);
  const label = column(left + indent, width - FIGURES_WIDTH - indent - GAP);
  label.add(row.label, plain);
  for (const note of row.notes) label.add(note, { size: 9.5, colour: SOFT });
  const area = column(right - FIGURES_WIDTH, WIDTHS.area);
  area.add(row.area, { ...figure, weight: 700 });
  if (row.range !== null) area.add(row.range, { size: 10, colour: SOFT, anchor: 'end' });
  const share = column(right - WIDTHS.towns - WIDTHS.share, WIDTHS.share);
  share.add(row.share, figure);
  const towns = column(right - WIDTHS.towns, WIDTHS.towns);
  towns.add(row.towns, figure);
  const columns = [label, area, share, towns];
  const least = row.statuses.length > 0 ? top + SWATCH.height + 5 : top;
  return {
    nodes: [...swatches, ...columns.flatMap(({ nodes }) => nodes)],
    bottom: Math.max(least, ...columns.map(({ bottom }) => bottom)),
  };
}
