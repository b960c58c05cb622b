import type { AreaStatistic } from '../domain/statistic';
import type { Geodata } from '../domain/geodata';
import { AREA_METHOD } from '../geo/area';
import type { Report } from './report';

type Cell = string | number;

// A cell that begins like a formula is not one (CWE-1236).
function cell(value: Cell): string {
  const text =
    typeof value === 'string' && /^[=+\-@\t\r]/.test(value) ? `'${value}` : String(value);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

const HEADER = [
  'proposal', 'line', 'scope', 'region', 'name', 'status', 'area_km2', 'low_km2', 'high_km2',
  'share_of_ukraine', 'towns_population', 'line_source', 'method',
]; // prettier-ignore

function areas({ areaKm2, lowKm2, highKm2 }: AreaStatistic): string[] {
  return [areaKm2, lowKm2, highKm2].map((value) => value.toFixed(3));
}

/** The report as CSV (RFC 4180, header first): rows of all Ukraine, then rows of each region. Areas in km². */
export function printCsv({ proposal, line, statistics }: Report, geodata: Geodata): string {
  const names = new Map(geodata.regions.map(({ id, nameEn }) => [id, nameEn]));
  const before = [proposal.id, line.asOf];
  const after = [line.source, AREA_METHOD];
  const rows: Cell[][] = [HEADER];
  for (const status of statistics.statuses) {
    rows.push([
      ...before, 'ukraine', 'UA', 'Ukraine', status.status, ...areas(status),
      status.shareOfUkraine.toFixed(6), status.townsPopulation, ...after,
    ]); // prettier-ignore
  }
  for (const { region, statuses } of statistics.regions) {
    for (const [status, area] of Object.entries(statuses)) {
      rows.push([
        ...before, 'region', region, names.get(region) ?? region, status, ...areas(area),
        (area.areaKm2 / statistics.totalKm2).toFixed(6), '', ...after,
      ]); // prettier-ignore
    }
  }
  return rows.map((row) => row.map(cell).join(',')).join('\r\n');
}
