import type { Parcel } from './parcel';
import type { Proposal, ProposalChoice, Rule } from './proposal';
import type { Status } from './status';
import type { Zone } from './zone';

/** A parcel with the status that a proposal gives it, and the rule that did (null: no rule matched). */
export interface ParcelOutcome {
  readonly parcel: Parcel;
  readonly status: Status;
  readonly rule: Rule | null;
  /** Why the reading is not confirmed by a published text, from the rule or its clause. */
  readonly unconfirmed?: string;
  /** The zone that gives the status: the reader's own, and no part of the text. */
  readonly zone?: Zone;
}

/** A proposal applied to a day's parcels: a partition of Ukraine. */
export interface Outcome {
  readonly proposal: Proposal;
  readonly choice: ProposalChoice;
  readonly parcels: readonly ParcelOutcome[];
}
