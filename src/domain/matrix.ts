import type { Status } from './status';

/** How far two proposals agree on one line of contact. */
export interface Overlap {
  /** Land on which both give the same status, km². */
  readonly sameKm2: number;
  /** The same as a share of Ukraine, 0 to 1. */
  readonly sameShare: number;
}

/** How far the land of one status is the same under two proposals. */
export interface StatusOverlap {
  /** Land that has the status under both, km². */
  readonly bothKm2: number;
  /** Land that has it under either, km². */
  readonly eitherKm2: number;
  /** Intersection over union, 0 to 1; null where neither gives the status to any land. */
  readonly intersectionOverUnion: number | null;
}

/** Every proposal against every proposal; rows and columns in the order of `proposals`. */
export interface OverlapMatrix {
  readonly proposals: readonly string[];
  readonly cells: readonly (readonly Overlap[])[];
  readonly byStatus: Readonly<Partial<Record<Status, readonly (readonly StatusOverlap[])[]>>>;
}
