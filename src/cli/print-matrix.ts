import { PLAIN_CSV, printRows } from '../export/csv';
import { formats } from './formats';
import { AREA_METHOD } from '../geo/area';
import { layOut, wrap } from './text-layout';
import type { MatrixReport } from './report';

/** The matrix as JSON: shares of Ukraine 0 to 1, areas in km². */
export function printMatrixJson({ line, matrix }: MatrixReport): string {
  const round = (value: number, digits: number): number => Number(value.toFixed(digits));
  const document = {
    line: { asOf: line.asOf, source: line.source },
    method: AREA_METHOD,
    proposals: matrix.proposals,
    sameShare: matrix.cells.map((row) => row.map(({ sameShare }) => round(sameShare, 6))),
    statuses: Object.fromEntries(
      Object.entries(matrix.byStatus).map(([status, rows]) => [
        status,
        rows.map((row) =>
          row.map(({ bothKm2, intersectionOverUnion }) => ({
            bothKm2: round(bothKm2, 3),
            intersectionOverUnion:
              intersectionOverUnion === null ? null : round(intersectionOverUnion, 6),
          })),
        ),
      ]),
    ),
  };
  return JSON.stringify(document, null, 2);
}

/** The matrix as CSV (RFC 4180): one row a pair, share of Ukraine 0 to 1 and km². */
export function printMatrixCsv({ line, matrix }: MatrixReport): string {
  const rows = matrix.cells.flatMap((row, i) =>
    row.map(({ sameShare, sameKm2 }, k) =>
      [matrix.proposals[i]!, matrix.proposals[k]!, line.asOf, { value: sameShare, decimals: 6 }, { value: sameKm2, decimals: 3 }],
    ),
  ); // prettier-ignore
  const header = ['proposal', 'other', 'line', 'same_share_of_ukraine', 'same_km2'];
  return printRows([header, ...rows], PLAIN_CSV);
}

// Only texts that differ nowhere agree on 100 percent.
function wholePercent(share: number): string {
  const percent = Math.round(share * 100);
  return String(percent === 100 && share < 1 - 1e-9 ? 99 : percent);
}

/** The matrix as text of 80 columns: percent of Ukraine with the same status; columns by number. */
export function printMatrixTable({ line, matrix }: MatrixReport): string {
  const columns = [
    { title: '', align: 'left' as const },
    ...matrix.proposals.map((_, i) => ({ title: String(i + 1), align: 'right' as const })),
  ];
  const rows = matrix.cells.map((row, i) => [
    `${i + 1}`,
    ...row.map(({ sameShare }) => wholePercent(sameShare)),
  ]);
  return [
    ...wrap('Land on which two texts give the same status, percent of Ukraine', 80),
    `Line of contact for all: ${formats.day(line.asOf)}`,
    layOut(columns, rows, undefined, 1),
    layOut(
      [
        { title: '', align: 'right' },
        { title: 'text', align: 'left' },
      ],
      matrix.proposals.map((id, i) => [String(i + 1), id]),
    ),
    ...wrap(`Line: ${line.source}; ${line.method}.`, 80),
    'No proposal shown here is in force.',
  ].join('\n');
}
