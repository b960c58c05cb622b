import type { Proposal, ProposalChoice } from '../domain/proposal';
import type { Statistics, StatusStatistic } from '../domain/statistic';
import { STATUSES, type Status } from '../domain/status';

/** A line of the table: its figures are null until they have been computed. */
export interface StatusRow {
  readonly status: Status;
  readonly figures: StatusStatistic | null;
  /** How much of the land has its status from a reading that no published text confirms. */
  readonly unconfirmed: 'none' | 'part' | 'whole';
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
    const unconfirmed = ofStatus.filter((rule) => rule.unconfirmed !== undefined).length;
    return [{ status, figures: null, unconfirmed: extent(unconfirmed, ofStatus.length) }];
  });
}

/** The rows of computed statistics. */
export function computedRows(statistics: Statistics): readonly StatusRow[] {
  return statistics.statuses.map((figures) => ({
    status: figures.status,
    figures,
    unconfirmed: extent(figures.unconfirmedKm2, figures.areaKm2),
  }));
}

function extent(part: number, whole: number): StatusRow['unconfirmed'] {
  if (part === 0) return 'none';
  // Areas add up to rounding errors only, and no more than that is left out.
  return part > whole * 0.999_999 ? 'whole' : 'part';
}

/** Statuses by what a reader would ask for first: land that changes hands or law, then the rest. */
const BY_INTEREST: readonly Status[] = [
  'ceded',
  'economic-zone',
  'demilitarised',
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

/** Land smaller than this share of Ukraine (300 km²) is a key figure only where there is no larger. */
const SMALL_SHARE = 0.0005;

/** The rows to show large: at most three. */
export function keyRows(rows: readonly StatusRow[]): readonly StatusRow[] {
  const ordered = BY_INTEREST.flatMap((status) => rows.filter((row) => row.status === status));
  const isSmall = ({ figures }: StatusRow) => (figures?.shareOfUkraine ?? 1) < SMALL_SHARE;
  return [...ordered.filter((row) => !isSmall(row)), ...ordered.filter(isSmall)].slice(
    0,
    KEY_FIGURES,
  );
}
