import type { Clause, Proposal } from './proposal';
import type { Status } from './status';

/** A status that a text gives to a piece of land or to a part of it, and the clause that it rests on. */
export interface Saying {
  readonly status: Status;
  /** Null: no clause covers the land. */
  readonly clause: Clause | null;
  readonly unconfirmed?: string;
  readonly areaKm2: number;
}

/** All that one text says of a piece of land. */
export interface LandReading {
  readonly proposal: Proposal;
  /** Largest part first. */
  readonly sayings: readonly Saying[];
}
