import type { Proposal, ProposalChoice } from '../domain/proposal';
import type { Zone } from '../domain/zone';

/** The proposal of an id, else the default one. */
export function findProposal<Known extends { readonly id: string }>(
  proposals: readonly Known[],
  defaultProposalId: string,
  id: string,
): Known {
  const found =
    proposals.find((each) => each.id === id) ??
    proposals.find((each) => each.id === defaultProposalId);
  if (!found) throw new Error(`neither a proposal ${id} nor the default ${defaultProposalId}`);
  return found;
}

/** A text with zones on top of it. */
export function withZones(text: Proposal, zones: readonly Zone[]): Proposal {
  return zones.length > 0 ? { ...text, zones } : text;
}

/** The variant and width in force, the defaults spelt out. */
export function choiceInForce(
  proposal: Proposal,
  chosen: { readonly variant: string | null; readonly pullbackKm: number | null },
): ProposalChoice {
  const variant = chosen.variant ?? proposal.variants?.[0]?.id;
  const pullbackKm = chosen.pullbackKm ?? proposal.pullbackKm?.[0];
  return {
    ...(variant === undefined ? {} : { variant }),
    ...(pullbackKm === undefined ? {} : { pullbackKm }),
  };
}

/** A variant as it is kept: null for the proposal's first. */
export function keptVariant(proposal: Proposal, id: string): string | null {
  return id === proposal.variants?.[0]?.id ? null : id;
}

/** A width as it is kept: null for the proposal's first. */
export function keptPullback(proposal: Proposal, km: number): number | null {
  return km === proposal.pullbackKm?.[0] ? null : km;
}
