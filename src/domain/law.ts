import type { Citation } from './proposal';

/** A vote of the United Nations General Assembly. */
export interface AssemblyVote {
  /** Symbol of the resolution, where the facts give it. */
  readonly resolution?: string;
  readonly inFavour: number;
  readonly against: number;
  readonly abstained: number;
  /** What it says of land; absent where the facts give the vote only. */
  readonly text?: string;
  readonly citation: Citation;
}

/** An article of the Constitution of Ukraine that bears on land. */
export interface ConstitutionArticle {
  readonly article: number;
  readonly text: string;
}
