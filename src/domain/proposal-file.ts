import type { FileProblem } from './loaded-file';
import type { Proposal } from './proposal';

/** A proposal file, read and checked. */
export interface ProposalFile {
  /** With the zones that can be used. */
  readonly proposal: Proposal;
  /** The built-in proposal that the zones are drawn on; absent for a proposal in full. */
  readonly basedOn?: string;
  readonly problems: readonly FileProblem[];
}
