import { MAP_COLOURS } from '../palette/map-colours';
import { node, type SvgNode } from '../vector-map/svg-node';
import type { MeasureText } from '../vector-map/text-metrics';
import { breakLines } from './break-lines';
import { drawKey } from './draw-key';
import { captionRoom, drawMapRow } from './draw-map-row';
import { drawPaperFoot } from './draw-paper-foot';
import { drawPaperTable, type ColumnPlace, type Drawn } from './draw-paper-table';
import type { Paper, PaperClauses, PaperFigure } from './paper';
import { strokesForPatterns } from './strokes-for-patterns';
import { drawSwatch, SWATCH } from './swatch';
import { drawLine, TextColumn } from './text-column';

/** A drawn sheet of paper, and how much smaller than meant its texts had to be set for all of them to fit. */
export interface DrawnPaper {
  readonly svg: SvgNode;
  readonly scale: number;
}

/** A4, CSS pixels (96 an inch). */
const A4 = { width: 793.7, height: 1122.5 } as const;
/** What no printer prints on, and some more, CSS pixels: 11 mm. */
const MARGIN = 42;
const GAP = 22;
/** How much of the width the table may have; whichever leaves the most room for the map. */
const TABLE_SHARES = [0.56, 0.52, 0.48, 0.6] as const;
/** Heights of the map of one text, of one map of two texts, and of two maps: the least, and what more would leave empty. */
const MAP_HEIGHTS = { one: [400, 500], difference: [300, 500], pair: [210, 300] } as const;
/** From large print, where there is little to say, down to what needs good eyes. */
const SCALES = [1.15, 1.1, 1.05, 1, 0.95, 0.9, 0.85, 0.8, 0.75, 0.7, 0.6, 0.5, 0.4, 0.3] as const;

const { label: INK, regionLabel: SOFT } = MAP_COLOURS.light;

/** Everything on one sheet of A4: texts are set smaller until all of them fit, and the map takes what they leave. */
export function drawPaper(paper: Paper, measure: MeasureText): DrawnPaper {
  const [least, most] = MAP_HEIGHTS[kindOf(paper)];
  const roomAt = (scale: number) => {
    const page = pageAt(scale);
    const foot = drawPaperFoot(paper, { ...page, top: 0 }, measure);
    const body = drawBody(paper, page, 0, measure);
    return page.bottom - foot.bottom - 10 - body.bottom;
  };
  const scale = SCALES.find((each) => roomAt(each) >= least) ?? SCALES.at(-1)!;
  const page = pageAt(scale);
  const height = Math.max(0, Math.min(most, roomAt(scale)));
  const body = drawBody(paper, page, height, measure);
  const footHeight = drawPaperFoot(paper, { ...page, top: 0 }, measure).bottom;
  const foot = drawPaperFoot(paper, { ...page, top: page.bottom - footHeight }, measure);
  const [width, tall] = [A4.width / scale, A4.height / scale];
  const root = {
    xmlns: 'http://www.w3.org/2000/svg',
    viewBox: `0 0 ${width.toFixed(2)} ${tall.toFixed(2)}`,
    lang: paper.language,
  };
  const svg = strokesForPatterns(node('svg', root, [...body.nodes, ...foot.nodes]));
  return { svg, scale };
}

function kindOf({ texts, maps }: Paper): keyof typeof MAP_HEIGHTS {
  if (texts.length === 1) return 'one';
  return maps.maps.length === 1 ? 'difference' : 'pair';
}

/** What of a page is printed on, in units of the drawing. */
function pageAt(scale: number): ColumnPlace & { readonly bottom: number } {
  const margin = MARGIN / scale;
  return {
    left: margin,
    top: margin * 0.9,
    width: A4.width / scale - 2 * margin,
    bottom: A4.height / scale - margin * 0.9,
  };
}

/** From the title down to table and clauses. */
function drawBody(
  paper: Paper,
  { left, top, width }: ColumnPlace,
  mapHeight: number,
  measure: MeasureText,
): Drawn {
  const head = drawHead(paper, { left, top, width }, measure);
  const figures = drawFigures(paper.figures, { left, top: head.bottom + 4, width }, measure);
  const { maps } = paper;
  const mapTop = figures.bottom + 8;
  const row =
    mapHeight === 0
      ? { nodes: [], bottom: mapTop + captionRoom(maps) }
      : drawMapRow(maps, { left, top: mapTop, width, height: mapHeight, gap: 14 }, measure);
  const key = drawKey(paper.key, { left, top: row.bottom + 6, width }, measure);
  const lower = TABLE_SHARES.map((share) =>
    drawLower(paper, { left, top: key.bottom + 8, width }, share, measure),
  ).reduce((one, other) => (other.bottom < one.bottom ? other : one));
  return {
    nodes: [head, figures, row, key, lower].flatMap(({ nodes }) => nodes),
    bottom: lower.bottom,
  };
}

/** Table and clauses beside each other. */
function drawLower(
  { table, clauses }: Paper,
  { left, top, width }: ColumnPlace,
  share: number,
  measure: MeasureText,
): Drawn {
  const tableWidth = (width - GAP) * share;
  const beside = { left: left + tableWidth + GAP, width: width - tableWidth - GAP };
  const columns = [
    drawPaperTable(table, { left, top, width: tableWidth }, measure),
    drawClauses(clauses, { ...beside, top }, measure),
  ];
  return {
    nodes: columns.flatMap(({ nodes }) => nodes),
    bottom: Math.max(...columns.map(({ bottom }) => bottom)),
  };
}

function drawHead(paper: Paper, { left, top, width }: ColumnPlace, measure: MeasureText): Drawn {
  const strong = { size: 13, weight: 700, colour: INK };
  const column = new TextColumn(left, top + 24, width, measure, breakLines);
  column.add(paper.title, { size: 25, weight: 700, colour: INK }, 2);
  for (const { facts, summary } of paper.texts) {
    column.add(facts, { size: 11, colour: SOFT }, 1);
    column.add(summary, { size: 13.5, colour: INK }, 4);
  }
  if (paper.note !== null) column.add(paper.note, { size: 11, colour: INK }, 2);
  return {
    nodes: [
      drawLine(paper.page, [left, top + 12], { ...strong, colour: SOFT }),
      drawLine(paper.notInForce, [left + width, top + 12], { ...strong, anchor: 'end' }),
      node('path', { d: `M${left} ${top + 18}h${width}`, stroke: INK, 'stroke-width': 1.2 }),
      ...column.nodes,
    ],
    bottom: column.bottom,
  };
}

/** At most three numbers beside each other. */
function drawFigures(
  figures: readonly PaperFigure[],
  { left, top, width }: ColumnPlace,
  measure: MeasureText,
): Drawn {
  const each = (width - GAP * (figures.length - 1)) / figures.length;
  const columns = figures.map((figure, at): Drawn => {
    const x = left + at * (each + GAP);
    const indent = figure.statuses.length * (SWATCH.width + 4);
    const bold = { size: 24, weight: 700 };
    const after = x + indent + measure(figure.area, { ...bold, isItalic: false }) + 5;
    const beside = figure.range === null ? figure.unit : `${figure.unit} (${figure.range})`;
    const label = new TextColumn(x, top + 26, each, measure, breakLines);
    label.add(figure.label, { size: 11.5, colour: INK });
    if (figure.unconfirmed !== null) label.add(figure.unconfirmed, { size: 10.5, colour: SOFT });
    return {
      nodes: [
        ...figure.statuses.map((status, n) =>
          drawSwatch(status, 'light', [x + n * (SWATCH.width + 4), top + 2]),
        ),
        drawLine(figure.area, [x + indent, top + 20], { ...bold, colour: INK }),
        drawLine(beside, [after, top + 20], { size: 12, colour: SOFT }),
        ...label.nodes,
      ],
      bottom: label.bottom,
    };
  });
  return {
    nodes: columns.flatMap(({ nodes }) => nodes),
    bottom: Math.max(top, ...columns.map(({ bottom }) => bottom)),
  };
}

/** Provisions with their numbers and sources, text by text. */
function drawClauses(
  texts: readonly PaperClauses[],
  { left, top, width }: ColumnPlace,
  measure: MeasureText,
): Drawn {
  const column = new TextColumn(left, top, width, measure, breakLines);
  const sources: SvgNode[] = [];
  for (const { title, clauses } of texts) {
    column.add(title, { size: 12.5, weight: 700, colour: INK }, 4);
    for (const { label, paragraphs, source } of clauses) {
      const bold = { size: 11, weight: 700 };
      const fine = { size: 9.5, weight: 400 };
      const taken = measure(label, { ...bold, isItalic: false });
      const fits = taken + measure(source, { ...fine, isItalic: false }) + 12 <= width;
      const baseline = column.bottom + bold.size;
      column.add(label, { ...bold, colour: INK });
      const soft = { ...fine, colour: SOFT };
      // The source stands at the other end of the line where there is room.
      if (fits)
        sources.push(drawLine(source, [left + width, baseline], { ...soft, anchor: 'end' }));
      for (const paragraph of paragraphs) column.add(paragraph, { size: 11, colour: INK });
      if (!fits) column.add(source, soft);
      column.bottom += 4;
    }
    column.bottom += 4;
  }
  return { nodes: [...column.nodes, ...sources], bottom: column.bottom };
}
