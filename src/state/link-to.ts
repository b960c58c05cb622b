import type { Day } from '../domain/day';
import type { Overview } from '../domain/overview';
import { printLink, type LinkFields, type LinkKnown } from './link';

/** The page as it is, with something open over it. */
export function linkToOverview(fields: LinkFields, known: LinkKnown, show: Overview): string {
  return `#${printLink({ ...fields, show }, known)}`;
}

/** A proposal in its first reading, alone and on all of the map; null is its own line. */
export function linkToProposal(
  fields: LinkFields,
  known: LinkKnown,
  proposalId: string,
  line: Day | null = null,
): string {
  return `#${printLink({ ...fields, ...firstReading(proposalId, line), comparison: null, show: null, view: null }, known)}`;
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
  return `#${printLink({ ...fields, ...firstReading(a, line), comparison, show: null, view: null }, known)}`;
}

function firstReading(proposalId: string, line: Day | null) {
  return { proposalId, line, variant: null, pullbackKm: null };
}
