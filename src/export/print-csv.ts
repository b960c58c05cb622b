import { CAUSES } from '../domain/comparison';
import type { RegionFacts } from '../domain/region';
import type { AreaStatistic } from '../domain/statistic';
import type { Status } from '../domain/status';
import { regionName } from '../format/place-names';
import { AREA_METHOD } from '../geo/area';
import type { Wording } from '../messages/wording';
import { printRows, type Cell, type CsvDialect, type NumberCell } from './csv';
import { attributionOf, editionOf, noteOf } from './fact-sheet';
import { subjectOf, type Comparison, type Report } from './report';
import type { TextOnLine } from './subject';

const ABOUT_HEADER = ['method', 'attribution', 'edition', 'link', 'note'];

/** What every row says of the table, so that none is ever without it. */
function aboutCells(report: Report, wording: Wording): Cell[] {
  return [
    AREA_METHOD,
    attributionOf(wording),
    editionOf(wording),
    report.link ?? null,
    noteOf(subjectOf(report), wording),
  ];
}

const TEXT_HEADER = ['proposal', 'publication', 'variant', 'pullback_km', 'line'];

/** Which text, how it is known, what was chosen within it, and the day of its line. */
function textCells({ proposal, choice, line }: TextOnLine): Cell[] {
  const width = choice.pullbackKm;
  return [
    proposal.id,
    proposal.publication,
    choice.variant ?? null,
    width === undefined ? null : asGiven(width),
    line.asOf,
  ];
}

const LINE_HEADER = ['line_source', 'line_uncertainty_km', 'line_file', 'line_changes'];

function lineCells({ line }: TextOnLine): Cell[] {
  const { source, uncertaintyKm, file, flips } = line;
  return [source, asGiven(uncertaintyKm), file ?? null, flips?.join(' ') ?? null];
}

function number(value: number, decimals: number): NumberCell {
  return { value, decimals };
}

/** A number that was chosen, not computed, with the decimals that it has. */
function asGiven(value: number): NumberCell {
  return number(value, String(value).split('.')[1]?.length ?? 0);
}

const AREA_HEADER = ['area_km2', 'low_km2', 'high_km2', 'unconfirmed_km2', 'share_of_ukraine', 'towns_population']; // prettier-ignore

interface Figures extends AreaStatistic {
  readonly unconfirmedKm2: number;
  readonly shareOfUkraine: number;
  readonly townsPopulation: number | null;
}

function figureCells(figures: Figures): Cell[] {
  const { areaKm2, lowKm2, highKm2, unconfirmedKm2, shareOfUkraine, townsPopulation } = figures;
  return [
    ...[areaKm2, lowKm2, highKm2, unconfirmedKm2].map((value) => number(value, 3)),
    number(shareOfUkraine, 6),
    townsPopulation === null ? null : number(townsPopulation, 0),
  ];
}

function transitionRows(report: Report, comparison: Comparison, wording: Wording): Cell[][] {
  const { statuses } = wording.messages;
  const header = [
    ...TEXT_HEADER, ...TEXT_HEADER.map((name) => (name === 'proposal' ? 'other' : `other_${name}`)),
    'from', 'from_label', 'to', 'to_label', ...AREA_HEADER, ...CAUSES.map((cause) => `due_to_${cause}_km2`),
    ...LINE_HEADER, ...LINE_HEADER.map((name) => `other_${name}`), ...ABOUT_HEADER,
  ]; // prettier-ignore
  const rows = comparison.transitions.map((one) => [
    ...textCells(report), ...textCells(comparison),
    one.from, statuses[one.from], one.to, statuses[one.to], ...figureCells(one),
    ...CAUSES.map((cause) => number(one.causes[cause]?.areaKm2 ?? 0, 3)),
    ...lineCells(report), ...lineCells(comparison), ...aboutCells(report, wording),
  ]); // prettier-ignore
  return [header, ...rows];
}

function statusRows(report: Report, regions: readonly RegionFacts[], wording: Wording): Cell[][] {
  const { statistics } = report;
  const { messages, names } = wording;
  const header = [
    ...TEXT_HEADER, 'scope', 'region', 'name', 'status', 'status_label', ...AREA_HEADER, ...LINE_HEADER, ...ABOUT_HEADER,
  ]; // prettier-ignore
  const row = (place: readonly string[], status: Status, figures: Figures): Cell[] => [
    ...textCells(report), ...place, status, messages.statuses[status], ...figureCells(figures), ...lineCells(report),
    ...aboutCells(report, wording),
  ]; // prettier-ignore
  const nameOf = new Map(regions.map((region) => [region.id, regionName(region, names)]));
  return [
    header,
    ...statistics.statuses.map((one) => row(['ukraine', 'UA', messages.total], one.status, one)),
    ...statistics.regions.flatMap(({ region, statuses }) =>
      Object.entries(statuses).map(([status, area]) => {
        const shareOfUkraine = area.areaKm2 / statistics.totalKm2;
        const place = ['region', region, nameOf.get(region) ?? region];
        return row(place, status as Status, { ...area, shareOfUkraine, townsPopulation: null });
      }),
    ),
  ];
}

/**
 * The report as CSV, header first: rows of all Ukraine and then of each region, or, of two texts, a row for each
 * transition. Areas in km²; names and labels in the language of the wording.
 */
export function printCsv(
  report: Report,
  regions: readonly RegionFacts[],
  wording: Wording,
  dialect: CsvDialect,
): string {
  const { comparison } = report;
  const rows = comparison
    ? transitionRows(report, comparison, wording)
    : statusRows(report, regions, wording);
  return printRows(rows, dialect);
}
