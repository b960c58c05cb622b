import type { JointOutcome, Transition } from '../domain/comparison';
import type { Outcome } from '../domain/outcome';
import type { Statistics } from '../domain/statistic';
import type { Zone } from '../domain/zone';
import type { ZoneFigures, ZoneSwap } from '../domain/zone-figures';
import type { Subject, TextOnLine } from './subject';

/** A text on a line of contact with every number of it, and what it is compared with, if anything. */
export interface Report extends TextOnLine {
  readonly outcome: Outcome;
  readonly statistics: Statistics;
  /** Of a loaded line: land held outside Ukraine's regions, km². */
  readonly outsideUkraineKm2?: number;
  readonly comparison?: Comparison;
  /** The figures of zones that the reader drew, and what each side would give by them. */
  readonly zones?: readonly ZoneFigures[];
  readonly swap?: ZoneSwap;
  /** Address that shows the same on the page, where there is one. */
  readonly link?: string;
}

/** What a second text makes of the same land. */
export interface Comparison extends TextOnLine {
  readonly outcomes: readonly JointOutcome[];
  readonly transitions: readonly Transition[];
}

/** The zones that the reader has drawn on top of a text of the report, or of the one that it is compared with. */
export function zonesOf({ proposal, comparison }: Report): readonly Zone[] {
  return [...(proposal.zones ?? []), ...(comparison?.proposal.zones ?? [])];
}

/** What a report is of. */
export function subjectOf({ link, comparison, ...from }: Report): Subject {
  return { from, to: comparison ?? null, link: link ?? null };
}
