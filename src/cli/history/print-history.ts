import { PLAIN_CSV, printRows } from '../../export/csv';
import { formats } from '../formats';
import { AREA_METHOD } from '../../geo/area';
import type { Format } from '../options';
import { layOut, wrap } from '../text-layout';
import type { DayFigures } from './figures';
import { REGION_IDS } from '../../domain/region';

/** The row of all Ukraine, beside those of its regions. */
const WHOLE = 'UA';
const METHOD = `sum over pairs of edges (Franklin); ${AREA_METHOD}`;

interface Row {
  readonly day: string;
  readonly region: string;
  readonly heldKm2: number;
}

function rowsOf({ day, heldKm2 }: DayFigures): Row[] {
  const regions = REGION_IDS.filter((id) => heldKm2[id]).sort();
  const total = regions.reduce((sum, id) => sum + heldKm2[id]!, 0);
  return [
    { day, region: WHOLE, heldKm2: Number(total.toFixed(3)) },
    ...regions.map((region) => ({ day, region, heldKm2: heldKm2[region]! })),
  ];
}

function printTable(days: readonly DayFigures[], source: string): string {
  const totals = days.map((day) => rowsOf(day)[0]!.heldKm2);
  const rows = days.map(({ day }, i) => {
    const change = i ? Math.round(totals[i]! - totals[i - 1]!) : null;
    const sign = change && change > 0 ? '+' : '';
    return [day, formats.area(totals[i]!), change === null ? '' : `${sign}${change}`];
  });
  const table = layOut(
    [
      { title: 'Day', align: 'left' },
      { title: 'Russian-held, km²', align: 'right' },
      { title: 'change', align: 'right' },
    ],
    rows,
  );
  return [table, ...wrap(`Source: ${source}. Areas: ${METHOD}.`, 80)].join('\n');
}

/**
 * Russian-held land by day and region. In CSV (RFC 4180) and JSON each day has a row of all Ukraine, `UA`, and one of
 * each region with any; km².
 * @param source where the files come from, as the reader names it: their folder
 */
export function printHistory(days: readonly DayFigures[], format: Format, source: string): string {
  if (format === 'table') return printTable(days, source);
  const rows = days.flatMap(rowsOf);
  if (format === 'json') return JSON.stringify({ source, method: METHOD, rows }, null, 2);
  const cells = rows.map(({ day, region, heldKm2 }) => [
    day,
    region,
    { value: heldKm2, decimals: 3 },
  ]);
  return printRows([['day', 'region', 'heldKm2'], ...cells], PLAIN_CSV);
}
