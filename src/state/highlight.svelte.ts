import type { Outcome } from '../domain/outcome';
import type { PointPlaceId } from '../domain/proposal';
import type { Figures } from './ports';

/** A clause whose land is lit, and what that is. */
export interface LitClause {
  readonly id: string;
  readonly parcels: ReadonlySet<string>;
}

const NONE: ReadonlySet<string> = new Set();

/** What the reader points out of the text: the land of a clause, or a place that it names. */
export class Highlight {
  readonly #outcome: () => Outcome | null;
  readonly #figures: () => Pick<Figures, 'landOfClause'>;
  #chosen = $state.raw<{ readonly proposal: string; readonly clause: string } | null>(null);
  #place = $state.raw<PointPlaceId | null>(null);
  #hoveredPlace = $state.raw<PointPlaceId | null>(null);

  /** Null once another text is shown, or where the clause has no land in this reading of it. */
  readonly clause = $derived.by((): LitClause | null => {
    const outcome = this.#outcome();
    const chosen = this.#chosen;
    if (!outcome || chosen?.proposal !== outcome.proposal.id) return null;
    const parcels = this.#figures().landOfClause(outcome, chosen.clause);
    return parcels.size > 0 ? { id: chosen.clause, parcels } : null;
  });
  readonly lit = $derived.by((): ReadonlySet<string> => this.clause?.parcels ?? NONE);

  constructor(outcome: () => Outcome | null, figures: () => Pick<Figures, 'landOfClause'>) {
    this.#outcome = outcome;
    this.#figures = figures;
  }

  get place() {
    return this.#place;
  }
  get hoveredPlace() {
    return this.#hoveredPlace;
  }

  /** The clause that is lit, or will be once the text is computed; null where another text is shown. */
  clauseOf(proposal: string): string | null {
    return this.#chosen?.proposal === proposal ? this.#chosen.clause : null;
  }

  /** Takes on what a link says. */
  restore(proposal: string, clause: string | null, place: PointPlaceId | null): void {
    this.#chosen = clause === null ? null : { proposal, clause };
    this.#place = place;
  }

  /** Lights the land of a clause of the text shown; null puts it out. */
  light(clause: string | null): void {
    const proposal = this.#outcome()?.proposal.id;
    this.#chosen = clause === null || proposal === undefined ? null : { proposal, clause };
  }

  choosePlace(place: PointPlaceId | null): void {
    this.#place = place;
  }

  hoverPlace(place: PointPlaceId | null): void {
    this.#hoveredPlace = place;
  }
}
