import type { Zone } from '../domain/zone';

/** What the reader changes of his own on top of line and text. */
export interface OwnState {
  readonly flips: readonly string[];
  readonly zones: readonly Zone[];
}

/** As much of the choices as is needed here. */
interface OwnChoices extends OwnState {
  chooseFlips(flips: readonly string[]): void;
  chooseZones(zones: readonly Zone[]): void;
}

const UNDO_STEPS = 200;

/** Flipped settlements and drawn zones, with one undo and redo for both, in the order of what was done. */
export class OwnChanges {
  readonly #choices: OwnChoices;
  #before = $state.raw<readonly OwnState[]>([]);
  #after = $state.raw<readonly OwnState[]>([]);

  constructor(choices: OwnChoices) {
    this.#choices = choices;
  }

  get canUndo() {
    return this.#before.length > 0;
  }
  get canRedo() {
    return this.#after.length > 0;
  }

  /** Changes one or both; one step for undo. */
  change(changes: Partial<OwnState>): void {
    this.#before = [...this.#before, this.#present].slice(-UNDO_STEPS);
    this.#after = [];
    this.#take(changes);
  }

  undo(): void {
    const last = this.#before.at(-1);
    if (!last) return;
    this.#before = this.#before.slice(0, -1);
    this.#after = [...this.#after, this.#present];
    this.#take(last);
  }

  redo(): void {
    const next = this.#after.at(-1);
    if (!next) return;
    this.#after = this.#after.slice(0, -1);
    this.#before = [...this.#before, this.#present];
    this.#take(next);
  }

  get #present(): OwnState {
    return { flips: this.#choices.flips, zones: this.#choices.zones };
  }

  #take({ flips, zones }: Partial<OwnState>): void {
    if (flips && flips !== this.#choices.flips) this.#choices.chooseFlips(flips);
    if (zones && zones !== this.#choices.zones) this.#choices.chooseZones(zones);
  }
}
