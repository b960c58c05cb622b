import { MAP_COLOURS, type MapColours } from '../palette/map-colours';
import { node, printNode, type SvgNode } from '../vector-map/svg-node';
import type { MeasureText } from '../vector-map/text-metrics';
import { breakLines } from './break-lines';
import { drawKey } from './draw-key';
import { drawMapRow } from './draw-map-row';
import type { LegendRow, Sheet } from './sheet';
import { drawSwatch, SWATCH } from './swatch';
import { drawLine, TextColumn, type BreakText } from './text-column';

/** A drawn sheet and how large it is, CSS pixels. */
export interface DrawnSheet {
  readonly svg: string;
  readonly width: number;
  readonly height: number;
}

const WIDTH = 1240;
const MARGIN = 40;
const GAP = 20;
const INNER = WIDTH - 2 * MARGIN;
const MAP_HEIGHT = { one: 820, two: 560 } as const;
/** Of a row, and of one with a note below it. */
const LEGEND_ROW = { plain: 30, noted: 40 } as const;
/** Of the key, against that on paper. */
const KEY_SCALE = 1.5;
/** Rows of a comparison's table that a sheet has room for. */
const MOST_ROWS = 14;
/** Lines of a paragraph below it: a link with as many zones as links may have takes twelve. */
const MOST_FOOT_LINES = 14;

/**
 * A whole sheet as an SVG file: text as text, hatching as patterns, nothing from elsewhere.
 * @param style CSS that brings the fonts
 * @param more says how many rows of the table there was no room for
 */
export function drawSheet(
  sheet: Sheet,
  measure: MeasureText,
  style: string,
  more: (count: number) => string,
): DrawnSheet {
  const theme = sheet.maps[0]!.picture.theme;
  const colours = MAP_COLOURS[theme];
  const head = drawHead(sheet, measure, colours);
  const place = { left: MARGIN, top: head.bottom + 6, width: INNER, gap: GAP };
  const height = sheet.maps.length === 1 ? MAP_HEIGHT.one : MAP_HEIGHT.two;
  const maps = drawMapRow(sheet, { ...place, height }, measure);
  // Land of one status under both is a row of the legend.
  const key = { ...sheet.key, same: null };
  const keyed = drawKey(key, { ...place, top: maps.bottom + 12 }, measure, theme, KEY_SCALE);
  const legend = drawLegend(sheet, keyed.bottom + 12, colours, more, measure);
  const foot = drawFoot(sheet, legend.bottom + 14, measure, colours);
  const bottom = Math.ceil(foot.bottom + MARGIN * 0.7);
  const root = {
    xmlns: 'http://www.w3.org/2000/svg',
    width: WIDTH,
    height: bottom,
    viewBox: `0 0 ${WIDTH} ${bottom}`,
    role: 'img',
    lang: sheet.language,
  };
  const { facts } = sheet;
  const svg = node('svg', root, [
    node('title', {}, [facts.title]),
    node('desc', {}, [[...sheet.sentences, facts.notInForce].join(' ')]),
    metadata(sheet),
    node('style', {}, [style]),
    node('rect', { width: WIDTH, height: bottom, fill: colours.halo }),
    ...head.nodes,
    ...maps.nodes,
    ...keyed.nodes,
    ...legend.nodes,
    ...foot.nodes,
  ]);
  return { svg: `<?xml version="1.0" encoding="UTF-8"?>\n${printNode(svg)}\n`, width: WIDTH, height: bottom };
} // prettier-ignore

function drawHead(sheet: Sheet, measure: MeasureText, colours: MapColours): TextColumn {
  const column = new TextColumn(MARGIN, MARGIN * 0.8, INNER, measure);
  column.add(sheet.facts.title, { size: 34, weight: 700, colour: colours.label }, 4);
  for (const sentence of sheet.sentences) {
    column.add(sentence, { size: 19, colour: colours.label }, 4);
  }
  column.add(sheet.facts.notInForce, { size: 17, weight: 600, colour: colours.label }, 6);
  return column;
}

/** The legend in one column, or two where there is much of it. */
function drawLegend(
  { legend, legendTitle, maps }: Sheet,
  top: number,
  colours: MapColours,
  more: (count: number) => string,
  measure: MeasureText,
) {
  const column = new TextColumn(MARGIN, top, INNER, measure);
  column.add(legendTitle, { size: 18, weight: 700, colour: colours.label }, 4);
  const shown = legend.slice(0, MOST_ROWS);
  const columns = shown.some(({ statuses }) => statuses.length > 1) || shown.length < 4 ? 1 : 2;
  const perColumn = Math.ceil(shown.length / columns);
  const width = (INNER - GAP * 2 * (columns - 1)) / columns;
  const theme = maps[0]!.picture.theme;
  const height = LEGEND_ROW[shown.some(({ note }) => note !== null) ? 'noted' : 'plain'];
  const nodes = shown.flatMap((row, at) => {
    const left = MARGIN + Math.floor(at / perColumn) * (width + GAP * 2);
    return drawRow(row, [left, column.bottom + (at % perColumn) * height], width, theme);
  });
  column.nodes.push(...nodes);
  column.bottom += perColumn * height;
  const left = legend.length - shown.length;
  if (left > 0) column.add(more(left), { size: 15, colour: colours.regionLabel });
  return column;
}

function drawRow(
  { statuses, label, area, range, note }: LegendRow,
  [left, top]: readonly [number, number],
  width: number,
  theme: 'light' | 'dark',
): SvgNode[] {
  const colours = MAP_COLOURS[theme];
  const text = left + statuses.length * (SWATCH.width + 8) + 4;
  const baseline = top + 15;
  const figure = range === null ? area : `${area} (${range})`;
  const bold = { size: 16, weight: 600, colour: colours.label, anchor: 'end' } as const;
  return [
    ...statuses.map((status, at) => drawSwatch(status, theme, [left + at * (SWATCH.width + 8), top])),
    drawLine(label, [text, baseline], { size: 16, colour: colours.label }),
    ...(note === null ? [] : [drawLine(note, [text, baseline + 16], { size: 13, colour: colours.regionLabel })]),
    ...(figure === '' ? [] : [drawLine(figure, [left + width, baseline], bold)]),
  ]; // prettier-ignore
}

/** A longer link has its end cut off; whole it is in the metadata. */
const breakFoot: BreakText = (text, maxWidth, width) => {
  const lines = breakLines(text, maxWidth, width);
  const last = lines[MOST_FOOT_LINES - 1];
  if (last === undefined || lines.length === MOST_FOOT_LINES) return lines;
  return [...lines.slice(0, MOST_FOOT_LINES - 1), `${last.slice(0, -1)}…`];
};

function drawFoot(sheet: Sheet, top: number, measure: MeasureText, colours: MapColours) {
  const column = new TextColumn(MARGIN, top, INNER, measure, breakFoot);
  for (const line of footLines(sheet)) column.add(line, { size: 13, colour: colours.regionLabel });
  return column;
}

/** All that the sheet says of itself, a paragraph each. */
export function footLines({ facts, projection }: Sheet): readonly string[] {
  return [
    ...facts.texts.map((parts) => `${parts.join('. ')}.`),
    ...facts.lines,
    `${facts.range} ${facts.areaMethod}`,
    projection,
    facts.attribution,
    ...[facts.edition, facts.link ?? ''].filter((text) => text !== ''),
  ];
}

/** Title, sources and licences for programs that read them (Dublin Core). */
function metadata({ facts, language }: Sheet): SvgNode {
  const description = [
    node('dc:title', {}, [facts.title]),
    node('dc:creator', {}, [facts.edition]),
    node('dc:language', {}, [language]),
    node('dc:rights', {}, [facts.attribution]),
    ...facts.lines.map((line) => node('dc:source', {}, [line])),
    node('dc:description', {}, [facts.notInForce]),
    ...(facts.link ? [node('dc:identifier', {}, [facts.link])] : []),
  ];
  const names = {
    'xmlns:rdf': 'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
    'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
  };
  return node('metadata', {}, [
    node('rdf:RDF', names, [node('rdf:Description', { 'rdf:about': '' }, description)]),
  ]);
}
