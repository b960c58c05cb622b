import type { Day } from './day';
import type { Citation } from './proposal';

/** One step of how a text came about. */
export interface TimelineEntry {
  readonly day: Day;
  /** Last day, when it took several. */
  readonly dayEnd?: Day;
  readonly text: string;
  readonly citation: Citation;
  /** Ids of the proposals that it brought or concerns. */
  readonly proposals?: readonly string[];
}

/** One of the accounts of where a text began; none is preferred. */
export interface OriginAccount {
  readonly day: Day;
  readonly text: string;
}
