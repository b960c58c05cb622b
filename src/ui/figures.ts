import type { Proposal, ProposalChoice } from '../domain/proposal';
import type { Statistics, StatusStatistic } from '../domain/statistic';
import { STATUSES, type Status } from '../domain/status';

/** A line of the table: its figures are null until they have been computed. */
export interface StatusRow {
  readonly status: Status;
  readonly figures: StatusStatistic | null;
  readonly hasUnconfirmed: boolean;
}

/**
 * The rows that a proposal will have, read from its rules, so that legend and table stand in their
 * final places before any figure is there.
 */
export function expectedRows(proposal: Proposal, choice: ProposalChoice): readonly StatusRow[] {
  const variant = proposal.variants?.find(({ id }) => id === choice.variant);
  const rules = [...(variant?.rules ?? []), ...proposal.rules];
  return STATUSES.flatMap((status) => {
    const ofStatus = rules.filter((rule) => rule.status === status);
    if (ofStatus.length === 0 && status !== 'ukrainian') return [];
    const hasUnconfirmed = ofStatus.some(({ unconfirmed }) => unconfirmed !== undefined);
    return [{ status, figures: null, hasUnconfirmed }];
  });
}

/** The rows of computed statistics. */
export function computedRows(statistics: Statistics): readonly StatusRow[] {
  return statistics.statuses.map((figures) => ({
    status: figures.status,
    figures,
    hasUnconfirmed: figures.unconfirmedKm2 > 0,
  }));
}

/** Statuses by what a reader would ask for first: land that changes hands or law, then the rest. */
const BY_INTEREST: readonly Status[] = [
  'ceded',
  'demilitarised',
  'economic-zone',
  'recognised-de-jure',
  'recognised-de-facto',
  'returned',
  'frozen',
  'open',
  'occupied',
  'not-mentioned',
  'ukrainian',
];

const KEY_FIGURES = 3;

/** The rows to show large: at most three, the status quo's two among them. */
export function keyRows(rows: readonly StatusRow[]): readonly StatusRow[] {
  return BY_INTEREST.flatMap((status) => rows.filter((row) => row.status === status)).slice(
    0,
    KEY_FIGURES,
  );
}
