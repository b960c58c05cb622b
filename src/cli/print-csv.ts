import { CAUSES } from '../domain/comparison';
import type { AreaStatistic } from '../domain/statistic';
import type { Geodata } from '../domain/geodata';
import { AREA_METHOD } from '../geo/area';
import type { ChosenProposal } from '../proposals/compare';
import type { Comparison, Report } from './report';

type Cell = string | number;

// A cell that begins like a formula is not one (CWE-1236).
function cell(value: Cell): string {
  const text =
    typeof value === 'string' && /^[=+\-@\t\r]/.test(value) ? `'${value}` : String(value);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

const HEADER = [
  'proposal', 'publication', 'variant', 'pullback_km', 'line', 'scope', 'region', 'name', 'status', 'area_km2',
  'low_km2', 'high_km2', 'unconfirmed_km2', 'share_of_ukraine', 'towns_population', 'line_source', 'method',
]; // prettier-ignore

function areas({ areaKm2, lowKm2, highKm2 }: AreaStatistic): string[] {
  return [areaKm2, lowKm2, highKm2].map((value) => value.toFixed(3));
}

/** Which text, how it is known, and what was chosen within it. */
function textCells({ proposal, choice }: ChosenProposal): Cell[] {
  return [proposal.id, proposal.publication, choice.variant ?? '', choice.pullbackKm ?? ''];
}

function printTransitionsCsv(report: Report, comparison: Comparison): string {
  const header = [
    'proposal', 'publication', 'variant', 'pullback_km', 'line', 'other', 'other_publication', 'other_variant',
    'other_pullback_km', 'other_line', 'from', 'to', 'area_km2', 'low_km2', 'high_km2', 'unconfirmed_km2',
    'share_of_ukraine', 'towns_population', 'due_to_texts_km2', 'due_to_line_km2', 'due_to_both_km2',
    'line_source', 'other_line_source', 'method',
  ]; // prettier-ignore
  const rows = comparison.transitions.map((one) => [
    ...textCells(report), report.line.asOf, ...textCells(comparison), comparison.line.asOf, one.from, one.to,
    ...areas(one), one.unconfirmedKm2.toFixed(3), one.shareOfUkraine.toFixed(6), one.townsPopulation,
    ...CAUSES.map((cause) => (one.causes[cause]?.areaKm2 ?? 0).toFixed(3)),
    report.line.source, comparison.line.source, AREA_METHOD,
  ]); // prettier-ignore
  return [header, ...rows].map((row) => row.map(cell).join(',')).join('\r\n');
}

/** The report as CSV (RFC 4180, header first): rows of all Ukraine, then rows of each region. Areas in km². */
export function printCsv(report: Report, geodata: Geodata): string {
  const { line, statistics } = report;
  if (report.comparison) return printTransitionsCsv(report, report.comparison);
  const names = new Map(geodata.regions.map(({ id, nameEn }) => [id, nameEn]));
  const before = [...textCells(report), line.asOf];
  const after = [line.source, AREA_METHOD];
  const rows: Cell[][] = [HEADER];
  for (const status of statistics.statuses) {
    rows.push([
      ...before, 'ukraine', 'UA', 'Ukraine', status.status, ...areas(status), status.unconfirmedKm2.toFixed(3),
      status.shareOfUkraine.toFixed(6), status.townsPopulation, ...after,
    ]); // prettier-ignore
  }
  for (const { region, statuses } of statistics.regions) {
    for (const [status, area] of Object.entries(statuses)) {
      rows.push([
        ...before, 'region', region, names.get(region) ?? region, status, ...areas(area), area.unconfirmedKm2.toFixed(3),
        (area.areaKm2 / statistics.totalKm2).toFixed(6), '', ...after,
      ]); // prettier-ignore
    }
  }
  return rows.map((row) => row.map(cell).join(',')).join('\r\n');
}
