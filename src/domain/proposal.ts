import type { Holder } from './control';
import type { Day } from './day';
import type { PlaceId } from './parcel';
import type { RegionId } from './region';
import type { Status } from './status';
import type { Zone } from './zone';

/** A publication that the facts rest on. */
export interface Citation {
  readonly publisher: string;
  readonly title?: string;
  readonly date: Day;
  readonly url?: string;
}

/** One provision of a text, in plain words, with the words that matter quoted. */
export interface Clause {
  /** As the text numbers it, e.g. `21a`. Unnumbered texts use short names. */
  readonly id: string;
  readonly text: string;
  /** Words of the text itself that may be quoted. */
  readonly quote?: string;
  /** The quoted words in the language of the text, where they are in another. */
  readonly translation?: string;
  readonly citation: Citation;
  /** Set when no published text confirms it: why. */
  readonly unconfirmed?: string;
  /** Set when the clause gives no land a status and is there for the reader. */
  readonly informational?: true;
}

/** Which parcels a rule takes; every given condition must hold. */
export interface Match {
  readonly regions?: readonly RegionId[];
  readonly holder?: Holder;
  readonly place?: PlaceId;
  readonly withinPullback?: boolean;
  readonly heldOnBaseline?: Holder;
  /** Id of a zone that the reader has drawn. */
  readonly zone?: string;
}

/** Parcels that match get the status. The first rule that matches wins. */
export interface Rule {
  readonly match: Match;
  readonly status: Status;
  /** Id of the clause it comes from. */
  readonly clause: string;
  /** Set when the reading is not confirmed by a published text: why. */
  readonly unconfirmed?: string;
  /** What a reader of the land should know beside the clause. */
  readonly note?: string;
}

/** By whom a recognition would be given. */
export type Recogniser = 'us' | 'international' | 'us-and-others';

/** What a text says of a point place. */
export interface PlaceProvision {
  readonly place: PointPlaceId;
  readonly text: string;
  readonly clause: string;
  readonly unconfirmed?: string;
}

export const POINT_PLACE_IDS = [
  'zaporizhzhia-nuclear-plant',
  'kakhovka-dam',
  'kinburn-spit-tip',
  'fortress-belt',
] as const;
export type PointPlaceId = (typeof POINT_PLACE_IDS)[number];

/** A reading of a text that the reader chooses between, with the rules that come before the common ones. */
export interface Variant {
  readonly id: string;
  readonly title: string;
  readonly rules: readonly Rule[];
  /** Whether this variant asks for the cut by distance. */
  readonly usesPullback: boolean;
}

/** Whose text it is, for grouping in lists. */
export const PROPOSAL_GROUPS = ['baseline', 'ukraine-europe', 'russia', 'us', 'talks'] as const;

/** A cited text and the rules that give every parcel a status. */
export interface Proposal {
  readonly id: string;
  readonly title: string;
  readonly shortTitle: string;
  readonly date: Day;
  /** Who put it forward. */
  readonly by: string;
  readonly group?: (typeof PROPOSAL_GROUPS)[number];
  /** One sentence: what it would do to the land. */
  readonly summary: string;
  /** Published in full, in part, or known from reports only. */
  readonly publication: 'published' | 'partly-published' | 'reported' | 'baseline';
  /** Day of the line of contact that it is shown on by default; null: the reader's choice, newest by default. */
  readonly line: Day | null;
  readonly lineNote?: string;
  readonly recognisedBy?: Recogniser;
  readonly clauses: readonly Clause[];
  readonly rules: readonly Rule[];
  readonly variants?: readonly Variant[];
  /** Widths to choose from, km to each side of the line. */
  readonly pullbackKm?: readonly number[];
  /** Regions whose stretch of the line the width is measured from; absent: the whole line. */
  readonly pullbackAlong?: readonly RegionId[];
  /** A day whose line cuts the parcels again. */
  readonly baseline?: Day;
  readonly places?: readonly PlaceProvision[];
  /** Land that the reader has drawn on top of the text; its statuses come first. */
  readonly zones?: readonly Zone[];
  readonly notes: readonly string[];
  readonly sources: readonly Citation[];
}

/** What a reader chose within a proposal. */
export interface ProposalChoice {
  readonly variant?: string;
  readonly pullbackKm?: number;
}
