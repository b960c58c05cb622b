import type { Proposal } from '../domain/proposal';
import { allInWords } from './words/in-words';
import { headlines } from './words/en/headlines';
import { texts } from './words/en/texts';

export { DEFAULT_PROPOSAL_ID } from './structures';

/** Every built-in proposal in English, in the order of `STRUCTURES`: for the command line and the tests. */
export const PROPOSALS: readonly Proposal[] = allInWords(headlines, texts);

/** The built-in proposal of that id, if there is one. */
export function findProposal(id: string): Proposal | undefined {
  return PROPOSALS.find((proposal) => proposal.id === id);
}
