import type { Proposal } from '../domain/proposal';
import type { Wording } from '../messages/wording';

/** When a proposal was made, by whom, and how it is known: `20 Nov 2025 · text published · United States`. */
export function proposalFacts(proposal: Proposal, { messages, formats }: Wording): string {
  const publication = messages.publications[proposal.publication];
  if (proposal.publication === 'baseline') return publication;
  return [formats.shortDay(proposal.date), publication, proposal.by].join(' · ');
}
