import type { ParcelSet } from '../domain/parcel';
import type { ChosenProposal } from '../proposals/compare';

/** A text, as chosen, on the line of contact that its figures stand on. */
export interface TextOnLine extends ChosenProposal {
  readonly line: ParcelSet['control'];
}

/** What is taken away from the page or the command line: a text on its line, or two that are compared. */
export interface Subject {
  readonly from: TextOnLine;
  /** Null: one text alone. */
  readonly to: TextOnLine | null;
  /** Address that shows the same on the page; null where there is none. */
  readonly link: string | null;
}
