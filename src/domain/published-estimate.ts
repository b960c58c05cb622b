import type { BalanceKind } from './balance';
import type { Holder } from './control';
import type { Day } from './day';
import type { Citation } from './proposal';
import type { RegionId } from './region';

/** Land of one region that one side holds, as a publication counts it. */
export interface PublishedArea {
  readonly region: RegionId;
  readonly holder: Holder;
  /** What becomes of it, in the words of this project's balance. */
  readonly kind: BalanceKind;
  readonly aboutKm2: number;
}

/** Others' figures for the give and take of a proposal, to set beside the computed ones. */
export interface PublishedEstimate {
  readonly proposal: string;
  /** Day of the line that the figures are for. */
  readonly asOf: Day;
  /** What they were counted on. */
  readonly basis: string;
  readonly areas: readonly PublishedArea[];
  /** Why they differ from the computed ones. */
  readonly differences: readonly string[];
  readonly citation: Citation;
}
