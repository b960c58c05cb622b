import type { Lines } from '../domain/geometry';
import type { ParcelSet } from '../domain/parcel';
import type { Proposal, ProposalChoice } from '../domain/proposal';
import { pullbackOf, variantOf } from './apply';

/** A width of pull-back, and where it ends on the map. */
export interface EdgeOfPullback {
  readonly km: number;
  readonly lines: Lines;
}

/**
 * Where the pull-back of a text ends, in the regions of which the text says it; null where it asks for none.
 * @param set parcels cut by the width that the choice asks for, among others perhaps
 */
export function pullbackEdge(
  proposal: Proposal,
  choice: ProposalChoice,
  set: Pick<ParcelSet, 'pullbackEdges'>,
): EdgeOfPullback | null {
  const km = pullbackOf(proposal, choice);
  if (km === undefined) return null;
  const rules = [...(variantOf(proposal, choice)?.rules ?? []), ...proposal.rules];
  const matches = rules.map(({ match }) => match).filter((match) => match.withinPullback);
  const isMeant = (region: string): boolean =>
    matches.some(({ regions }) => !regions || regions.some((id) => id === region));
  const lines = (set.pullbackEdges ?? [])
    .filter((edge) => edge.km === km && isMeant(edge.region))
    .flatMap((edge) => edge.lines);
  return lines.length > 0 ? { km, lines } : null;
}
