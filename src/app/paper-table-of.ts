import type { Transition } from '../domain/comparison';
import type { Status } from '../domain/status';
import type { Statistics } from '../domain/statistic';
import type { Wording } from '../messages/wording';
import type { PaperFigure, PaperRow, PaperTable } from '../sheet/paper';
import { unconfirmedNote } from '../messages/unconfirmed-note';
import type { ShownComparison } from '../state/comparison.svelte';
import { computedRows, keyRows } from '../ui/figures';
import { movedLines, transitionRows } from '../ui/transition-rows';

/** What a row is made of. */
type Row = Pick<
  Transition,
  'areaKm2' | 'lowKm2' | 'highKm2' | 'shareOfUkraine' | 'townsPopulation' | 'unconfirmedKm2'
> & { readonly statuses: readonly Status[] };

/** How many numbers are set large. */
const FIGURES = 3;

/** The key figures of one text. */
export function statusFigures(statistics: Statistics, wording: Wording): PaperFigure[] {
  return keyRows(computedRows(statistics)).flatMap(({ figures }) =>
    figures ? [figureOf({ ...figures, statuses: [figures.status] }, wording)] : [],
  );
}

/** Land by status under one text. */
export function statusTable(
  { statuses, totalKm2 }: Statistics,
  caption: string,
  wording: Wording,
): PaperTable {
  const { messages } = wording;
  const rows = statuses.map((each) => ({ ...each, statuses: [each.status] }));
  return {
    caption,
    columns: columnsOf(messages.lines.statusOf, wording),
    rows: rows.map((row) => rowOf(row, [], wording)),
    total: totalOf(rows, totalKm2, wording),
  };
}

/** How much differs between two texts, and the most of it by what would become what. */
export function differenceFigures(shown: ShownComparison, wording: Wording): PaperFigure[] {
  const { messages, formats } = wording;
  const { differs, totalKm2 } = shown.difference;
  const share = formats.share(differs.areaKm2 / totalKm2);
  const { changed } = transitionRows(shown.transitions);
  const unconfirmedKm2 = changed.reduce((sum, each) => sum + each.unconfirmedKm2, 0);
  const all: PaperFigure = {
    statuses: [],
    label: messages.comparison.differs({ share }),
    area: formats.area(differs.areaKm2),
    unit: formats.areaUnit,
    range: formats.range(differs),
    unconfirmed: unconfirmedNote({ ...differs, unconfirmedKm2 }, wording),
  };
  const largest = changed.slice(0, FIGURES - 1).map((each) => figureOf(pairOf(each), wording));
  return [all, ...largest];
}

/** Land by its status under A and under B: what differs, then all that does not. */
export function transitionTable(
  shown: ShownComparison,
  caption: string,
  wording: Wording,
): PaperTable {
  const { messages } = wording;
  const { transitions, difference, set } = shown;
  const hasTwoLines = set.from.control.id !== set.to.control.id;
  const { changed, same } = transitionRows(transitions);
  const towns = same.reduce((sum, each) => sum + each.townsPopulation, 0);
  const shareOfUkraine = difference.same.areaKm2 / difference.totalKm2;
  const kept = { ...difference.same, shareOfUkraine, townsPopulation: towns, unconfirmedKm2: 0 };
  return {
    caption,
    columns: columnsOf(messages.comparison.statusColumn, wording),
    rows: [
      ...changed.map((each) =>
        rowOf(pairOf(each), hasTwoLines ? movedLines(each, wording) : [], wording),
      ),
      {
        ...rowOf({ ...kept, statuses: [] }, [], wording),
        label: messages.comparison.sameUnderBoth,
      },
    ],
    total: totalOf(transitions.map(pairOf), difference.totalKm2, wording),
  };
}

function pairOf(transition: Transition): Row {
  return { ...transition, statuses: [transition.from, transition.to] };
}

function labelOf({ statuses }: Row, { messages }: Wording): string {
  return statuses.map((status) => messages.statuses[status]).join(' → ');
}

function figureOf(row: Row, wording: Wording): PaperFigure {
  const { formats } = wording;
  return {
    statuses: row.statuses,
    label: labelOf(row, wording),
    area: formats.area(row.areaKm2),
    unit: formats.areaUnit,
    range: formats.range(row),
    unconfirmed: unconfirmedNote(row, wording),
  };
}

function rowOf(row: Row, notes: readonly string[], wording: Wording): PaperRow {
  const { formats } = wording;
  const unconfirmed = unconfirmedNote(row, wording);
  return {
    statuses: row.statuses,
    label: labelOf(row, wording),
    notes: [...(unconfirmed === null ? [] : [unconfirmed]), ...notes],
    area: formats.area(row.areaKm2),
    range: formats.range(row),
    share: formats.share(row.shareOfUkraine),
    towns: formats.thousands(row.townsPopulation),
  };
}

function totalOf(rows: readonly Row[], totalKm2: number, { messages, formats }: Wording): PaperRow {
  return {
    statuses: [],
    label: messages.total,
    notes: [],
    area: formats.area(totalKm2),
    range: null,
    share: formats.share(1),
    towns: formats.thousands(rows.reduce((sum, each) => sum + each.townsPopulation, 0)),
  };
}

function columnsOf(status: string, { messages }: Wording): PaperTable['columns'] {
  return {
    status,
    area: messages.areaColumn,
    range: messages.areaColumnNote,
    share: messages.shareColumn,
    towns: messages.townsColumn,
  };
}
