import type { Holder } from '../domain/control';
import type { Day } from '../domain/day';
import { CRIMEA } from '../domain/region';
import type { DrawnSettlement, Settlement } from '../domain/settlement';
import { reasonOf } from './latest-answer.svelte';

/** What the reader changes of the line: as much of the choices as is needed here. */
interface FlipChoices {
  readonly flips: readonly string[];
  chooseFlips(flips: readonly string[]): void;
}

/** What the line is changed from; read anew whenever one of it changes. */
export interface WhatIfInputs {
  readonly days: readonly Day[];
  /** The built-in day shown; null while there is none. */
  readonly day: Day | null;
}

/** A flip as it is listed; `settlement` is null for an id that names none that can be flipped. */
export interface Flip {
  readonly id: string;
  readonly settlement: Settlement | null;
  /** Who holds it on the day of the line, without the flip. */
  readonly heldBy: Holder;
}

const UNDO_STEPS = 200;

/** Settlements put in the hands of the other side, with undo and redo. */
export class WhatIf {
  readonly #choices: FlipChoices;
  readonly #inputs: () => WhatIfInputs;
  readonly #load: () => Promise<readonly Settlement[]>;
  #settlements = $state.raw<readonly Settlement[] | null>(null);
  #failure = $state.raw<string | null>(null);
  #isOnMap = $state.raw(false);
  #before = $state.raw<readonly (readonly string[])[]>([]);
  #after = $state.raw<readonly (readonly string[])[]>([]);

  /** Settlements that can be flipped: Crimea is held as a whole. */
  readonly settlements = $derived.by((): readonly Settlement[] =>
    (this.#settlements ?? []).filter(({ region }) => !CRIMEA.includes(region)),
  );
  readonly flips = $derived.by((): readonly Flip[] =>
    this.#choices.flips.map((id) => {
      const settlement = this.settlements.find((each) => each.id === id) ?? null;
      return { id, settlement, heldBy: settlement ? this.#heldBy(settlement) : 'ukraine' };
    }),
  );
  /** What the map draws of the settlements. */
  readonly drawn = $derived.by((): readonly DrawnSettlement[] => {
    if (!this.#isOnMap) return [];
    return this.settlements.map((settlement) => {
      const isFlipped = this.#choices.flips.includes(settlement.id);
      const { id, nameEn, nameUk, position } = settlement;
      const isRussian = (this.#heldBy(settlement) === 'russia') !== isFlipped;
      return { id, nameEn, nameUk, position, holder: isRussian ? 'russia' : 'ukraine', isFlipped };
    });
  });

  constructor(
    choices: FlipChoices,
    inputs: () => WhatIfInputs,
    load: () => Promise<readonly Settlement[]>,
  ) {
    this.#choices = choices;
    this.#inputs = inputs;
    this.#load = load;
  }

  get failure() {
    return this.#failure;
  }
  get isOnMap() {
    return this.#isOnMap;
  }
  get isLoaded() {
    return this.#settlements !== null;
  }
  get canUndo() {
    return this.#before.length > 0;
  }
  get canRedo() {
    return this.#after.length > 0;
  }

  /** Loads the settlements, unless they are here; a failure is kept as a message. */
  async load(): Promise<void> {
    if (this.#settlements) return;
    this.#failure = null;
    try {
      this.#settlements = await this.#load();
    } catch (error) {
      this.#failure = reasonOf(error);
    }
  }

  showOnMap(isShown: boolean): void {
    this.#isOnMap = isShown;
  }

  /** Puts a settlement in the hands of the other side; the same again puts it back. */
  flip(id: string): void {
    const { flips } = this.#choices;
    this.#change(flips.includes(id) ? flips.filter((each) => each !== id) : [...flips, id]);
  }

  clear(): void {
    if (this.#choices.flips.length > 0) this.#change([]);
  }

  undo(): void {
    const last = this.#before.at(-1);
    if (!last) return;
    this.#before = this.#before.slice(0, -1);
    this.#after = [...this.#after, this.#choices.flips];
    this.#choices.chooseFlips(last);
  }

  redo(): void {
    const next = this.#after.at(-1);
    if (!next) return;
    this.#after = this.#after.slice(0, -1);
    this.#before = [...this.#before, this.#choices.flips];
    this.#choices.chooseFlips(next);
  }

  #change(flips: readonly string[]): void {
    this.#before = [...this.#before, this.#choices.flips].slice(-UNDO_STEPS);
    this.#after = [];
    this.#choices.chooseFlips(flips);
  }

  #heldBy({ held }: Settlement): Holder {
    const { days, day } = this.#inputs();
    return day !== null && held[days.indexOf(day)] === 'R' ? 'russia' : 'ukraine';
  }
}
