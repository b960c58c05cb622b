import type { Proposal } from '../domain/proposal';
import { russiaJune2024 } from './definitions/russia-june-2024';
import { statusQuo } from './definitions/status-quo';
import { twentyPoints } from './definitions/twenty-points';
import { us28Points } from './definitions/us-28-points';
import { usApril2025 } from './definitions/us-april-2025';

/** The proposal that the page opens with. */
export const DEFAULT_PROPOSAL_ID = 'us-28-points';

/** Every built-in proposal: the baseline first, then by date. */
export const PROPOSALS: readonly Proposal[] = [
  statusQuo,
  russiaJune2024,
  usApril2025,
  us28Points,
  twentyPoints,
];

/** The built-in proposal of that id, if there is one. */
export function findProposal(id: string): Proposal | undefined {
  return PROPOSALS.find((proposal) => proposal.id === id);
}
