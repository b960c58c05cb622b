import type { Day } from '../domain/day';
import type { Overview } from '../domain/overview';
import type { Language } from '../domain/view';
import { printLink } from './link';
import type { LinkFields, LinkKnown } from './link-fields';
import { NOTHING_POINTED_OUT } from './link-key';

/** Letters above which some programs cut a link off or refuse it. */
export const LONGEST_LINK = 2000;

/** The page as it is, with something open over it. */
export function linkToOverview(fields: LinkFields, known: LinkKnown, show: Overview): string {
  return `#${printLink({ ...fields, show }, known)}`;
}

/** What a link that is passed on leaves to no default: lines, readings and widths as they are in force. */
export interface InForce {
  readonly first: Settings;
  /** Null: nothing is compared. */
  readonly second: Settings | null;
  readonly language: Language;
}

type Settings = Pick<LinkFields, 'line' | 'variant' | 'pullbackKm'>;

/** The page as it is, for someone else or for later: it shows the same when the page's defaults are others. */
export function linkToShare(fields: LinkFields, known: LinkKnown, inForce: InForce): string {
  const { first, second, language } = inForce;
  const comparison = fields.comparison && { ...fields.comparison, ...second };
  return `#${printLink({ ...fields, ...first, comparison, language }, known, true)}`;
}

/** A proposal in its first reading, alone and on all of the map, with land that is chosen; null is its own line. */
export function linkToProposal(
  fields: LinkFields,
  known: LinkKnown,
  proposalId: string,
  line: Day | null = null,
): string {
  const alone = { place: null, clause: null, comparison: null, show: null, view: null };
  return `#${printLink({ ...fields, ...firstReading(proposalId, line), ...alone }, known)}`;
}

/** Two proposals in their first readings on one line, side by side; a proposal with itself is that proposal alone. */
export function linkToComparison(
  fields: LinkFields,
  known: LinkKnown,
  [a, b]: readonly [string, string],
  line: Day,
): string {
  if (a === b) return linkToProposal(fields, known, a, line);
  const comparison = { ...firstReading(b, line), mode: 'swipe' as const };
  return `#${printLink({ ...fields, ...firstReading(a, line), ...NOTHING_POINTED_OUT, comparison, show: null, view: null }, known)}`;
}

function firstReading(proposalId: string, line: Day | null) {
  return { proposalId, line, variant: null, pullbackKm: null };
}
