import type { Transition } from '../domain/comparison';
import type { LineFacts } from '../domain/control';
import type { Geodata } from '../domain/geodata';
import { formats } from './formats';
import { shortRegionName } from '../format/place-names';
import { AREA_METHOD } from '../geo/area';
import type { Proposal } from '../domain/proposal';
import type { Status } from '../domain/status';
import { PROPOSALS } from '../proposals/catalogue';
import { zoneTables } from './print-zones';
import type { CheckedReport } from './report';
import { SHORT_STATUSES } from './short-names';
import { layOut, wrap, type Column } from './text-layout';
import type { Comparison, Report } from '../export/report';

const WIDTH = 80;
const RULE = '─'.repeat(WIDTH);

function statusTable({ statistics }: Report): string {
  const columns: Column[] = [
    { title: 'Status', align: 'left' },
    { title: 'km²', align: 'right' },
    { title: 'range', align: 'right' },
    { title: 'share', align: 'right' },
    { title: 'in towns', align: 'right' },
  ];
  const rows = statistics.statuses.map((status) => [
    SHORT_STATUSES[status.status] + (status.unconfirmedKm2 > 0 ? ' (?)' : ''),
    formats.area(status.areaKm2),
    formats.range(status) ?? '',
    formats.share(status.shareOfUkraine),
    status.townsPopulation ? formats.people(status.townsPopulation) : '–',
  ]);
  const total = ['Ukraine', formats.area(statistics.totalKm2), '', formats.share(1), ''];
  return layOut(columns, rows, total);
}

function regionTable({ statistics }: Report, geodata: Geodata): string {
  const facts = new Map(geodata.regions.map((region) => [region.id, region]));
  const columns: Column[] = [
    { title: 'Region', align: 'left' },
    { title: 'Status', align: 'left' },
    { title: 'km²', align: 'right' },
    { title: 'range', align: 'right' },
  ];
  const rows = statistics.regions
    .filter(({ statuses }) => Object.keys(statuses).some((status) => status !== 'ukrainian'))
    .flatMap((region) =>
      Object.entries(region.statuses)
        .filter(([, area]) => area.highKm2 >= 0.5)
        .map(([status, area], i) => [
          i === 0 ? shortRegionName(facts.get(region.region)!, 'en') : '',
          SHORT_STATUSES[status as Status] + (area.unconfirmedKm2 > 0 ? ' (?)' : ''),
          formats.area(area.areaKm2),
          formats.range(area) ?? '',
        ]),
    );
  return layOut(columns, rows);
}

/** What must be known of a text that no one has seen whole. */
function publicationOf({ publication }: Proposal): string[] {
  if (publication === 'reported') return ['Known from reports only; never published.'];
  return publication === 'partly-published' ? ['Never published in full.'] : [];
}

function causedByLine({ causes }: Transition): string {
  const parts = [
    causes.line && formats.area(causes.line.areaKm2),
    causes.both && `(${formats.area(causes.both.areaKm2)})`,
  ];
  return parts.filter(Boolean).join(' ');
}

function transitionTable({ proposal, line, transitions }: Comparison): string {
  const columns: Column[] = [
    { title: 'Status', align: 'left' },
    { title: 'would become', align: 'left' },
    { title: 'km²', align: 'right' },
    { title: 'range', align: 'right' },
    { title: 'by line', align: 'right' },
  ];
  const rows = transitions
    .filter(({ from, to }) => from !== to)
    .map((one) => [
      SHORT_STATUSES[one.from] + (one.unconfirmedKm2 > 0 ? ' (?)' : ''),
      SHORT_STATUSES[one.to],
      formats.area(one.areaKm2),
      formats.range(one) ?? '',
      causedByLine(one),
    ]);
  const head = [
    ...wrap(`Against ${proposal.title}, line of ${formats.day(line.asOf)}:`, WIDTH),
    ...publicationOf(proposal),
  ];
  const body = rows.length ? layOut(columns, rows) : 'No land has another status.';
  return [...head, body].join('\n');
}

function outsideUkraine({ outsideUkraineKm2 }: Report): string[] {
  if (outsideUkraineKm2 === undefined) return [];
  const km2 = formats.area(outsideUkraineKm2);
  return wrap(`Of the file’s land, ${km2} km² lie outside Ukraine’s regions and are not counted.`, WIDTH);
} // prettier-ignore

/** How to read a comparison, and the source of B's line where it is another. */
function comparisonNotes({ line, comparison }: Report): string[] {
  if (!comparison || comparison.line.id === line.id) return [];
  const { asOf, source, method } = comparison.line;
  return [
    ...wrap(`Line of ${asOf}: ${source}; ${method}.`, WIDTH),
    ...wrap('By line: because the line moved between the two days; in brackets: the texts differ there as well. B on A’s line is the yardstick, so that the other way round the parts differ. Ranges: both lines moved together, and each alone.', WIDTH),
  ];
} // prettier-ignore

/** The report as text for a terminal of 80 columns. */
export function printTable(report: CheckedReport, geodata: Geodata): string {
  const { proposal, choice, line, statistics } = report;
  const variant = proposal.variants?.find(({ id }) => id === choice.variant);
  const head = [
    ...wrap(`${proposal.title} · ${formats.day(proposal.date)}`, WIDTH),
    ...publicationOf(proposal),
    ...wrap(proposal.summary, WIDTH),
    ...(variant ? [`Variant: ${variant.title}`] : []),
    ...(choice.pullbackKm ? [`Zone: ${choice.pullbackKm} km to each side of the line`] : []),
    `Line of contact: ${formats.day(line.asOf)}, ${formats.length(statistics.contactLineKm)}`,
  ];
  const unconfirmed = statistics.statuses.some(({ unconfirmedKm2 }) => unconfirmedKm2 > 0);
  const foot = [
    ...(unconfirmed ? wrap('(?) rests in part on a reading that no published text confirms.', WIDTH) : []),
    ...wrap(`Ranges: the line moved by ±${line.uncertaintyKm} km. In towns: sum of the towns’ populations.`, WIDTH),
    ...wrap(`Areas: ${AREA_METHOD}.`, WIDTH),
    ...wrap(`Line: ${line.source}; ${line.method}.`, WIDTH),
    ...comparisonNotes(report),
    ...outsideUkraine(report),
    'No proposal shown here is in force.',
  ]; // prettier-ignore
  const tables = report.comparison
    ? [statusTable(report), transitionTable(report.comparison)]
    : [statusTable(report), regionTable(report, geodata), ...zoneTables(report, geodata)];
  return [head.join('\n'), ...tables, foot.join('\n')].join(`\n${RULE}\n`);
}

/** The proposals and built-in lines as text. */
export function printListTable(lines: readonly LineFacts[]): string {
  const proposals = layOut(
    [
      { title: 'Proposal', align: 'left' },
      { title: 'date', align: 'left' },
      { title: 'line', align: 'left' },
      { title: 'title', align: 'left' },
    ],
    PROPOSALS.map(({ id, date, line, shortTitle }) => [id, date, line ?? 'newest', shortTitle]),
  );
  const days = lines.flatMap(({ asOf, source }) => wrap(`${asOf}  ${source}`, WIDTH, 12));
  return [proposals, '', 'Lines of contact', ...days].join('\n');
}
