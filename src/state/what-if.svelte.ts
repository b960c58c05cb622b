import type { Holder, LineFacts } from '../domain/control';
import type { Day } from '../domain/day';
import { CRIMEA } from '../domain/region';
import { settlementIds, type DrawnSettlement, type Settlement } from '../domain/settlement';
import type { Town } from '../domain/town';
import { reasonOf } from './latest-answer.svelte';
import type { OwnChanges } from './own-changes.svelte';

/** What the line is changed from; read anew whenever one of it changes. */
export interface WhatIfInputs {
  readonly days: readonly Day[];
  /** The built-in day chosen; null while there is none. */
  readonly day: Day | null;
  /** The line on the map, which follows what is chosen once it is computed; null while there is none, or a file's is. */
  readonly shown: Pick<LineFacts, 'asOf' | 'flips'> | null;
  /** Towns that the map names. */
  readonly towns: readonly Pick<Town, 'position'>[];
}

/** A flip as it is listed; `settlement` is null for an id that names none that can be flipped. */
export interface Flip {
  readonly id: string;
  readonly settlement: Settlement | null;
  /** Who holds it on the day of the line, without the flip. */
  readonly heldBy: Holder;
}

/** After so many lines the browser has compiled what draws them. */
const WARM_UPS = 10;

/** Settlements put in the hands of the other side, with undo and redo. */
export class WhatIf {
  readonly #choices: { readonly flips: readonly string[] };
  readonly #changes: OwnChanges;
  readonly #inputs: () => WhatIfInputs;
  readonly #load: () => Promise<readonly Settlement[]>;
  readonly #foresee: (flips: readonly string[]) => void;
  #settlements = $state.raw<readonly Settlement[] | null>(null);
  #failure = $state.raw<string | null>(null);
  #isOnMap = $state.raw(false);

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
  // What is asked for is read anew with every choice: these are the same as long as the map's settlements are.
  readonly #townsNamed = $derived.by(() => this.#inputs().towns);
  readonly #shownFlips = $derived.by(() => {
    const { shown } = this.#inputs();
    return JSON.stringify(shown ? (shown.flips ?? []) : this.#choices.flips);
  });
  /** The place of the line's day among the days. */
  readonly #shownAt = $derived.by(() => {
    const { days, day, shown } = this.#inputs();
    return days.indexOf(shown?.asOf ?? day ?? '');
  });
  /** What the map draws of the settlements: with the line and the land, not before, which would be a frame more to wait for. */
  readonly drawn = $derived.by((): readonly DrawnSettlement[] => {
    if (!this.#isOnMap) return [];
    const towns = settlementIds(this.#townsNamed);
    const [at, flips] = [this.#shownAt, JSON.parse(this.#shownFlips) as string[]];
    return this.settlements.map((settlement) => {
      const isFlipped = flips.includes(settlement.id);
      const { id, nameEn, nameUk, position } = settlement;
      const isRussian = (settlement.held[at] === 'R') !== isFlipped;
      const holder = isRussian ? 'russia' : 'ukraine';
      return { id, nameEn, nameUk, position, holder, isFlipped, isNamed: !towns.has(id) };
    });
  });

  constructor(
    choices: { readonly flips: readonly string[] },
    changes: OwnChanges,
    inputs: () => WhatIfInputs,
    load: () => Promise<readonly Settlement[]>,
    foresee: (flips: readonly string[]) => void,
  ) {
    this.#choices = choices;
    this.#changes = changes;
    this.#inputs = inputs;
    this.#load = load;
    this.#foresee = foresee;
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
    return this.#changes.canUndo;
  }
  get canRedo() {
    return this.#changes.canRedo;
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
    this.#change(this.#with(id));
  }

  /** Has computed ahead what the line would be if a settlement were flipped. */
  foresee(id: string): void {
    this.#foresee(this.#with(id));
  }

  /** The first lines that are changed take many times as long as those after: this has some go before that nobody waits for. */
  warmUp(): void {
    const russian = this.settlements.filter((settlement) => this.#heldBy(settlement) === 'russia');
    for (const { id } of russian.slice(0, WARM_UPS)) this.foresee(id);
  }

  clear(): void {
    if (this.#choices.flips.length > 0) this.#change([]);
  }

  /** Puts several in the hands of the other side, or back, in one step. */
  flipAll(ids: readonly string[]): void {
    const { flips } = this.#choices;
    const kept = flips.filter((id) => !ids.includes(id));
    const added = ids.filter((id, i) => !flips.includes(id) && ids.indexOf(id) === i);
    if (ids.length > 0) this.#change([...kept, ...added]);
  }

  undo(): void {
    this.#changes.undo();
  }

  redo(): void {
    this.#changes.redo();
  }

  #with(id: string): readonly string[] {
    const { flips } = this.#choices;
    return flips.includes(id) ? flips.filter((each) => each !== id) : [...flips, id];
  }

  #change(flips: readonly string[]): void {
    this.#changes.change({ flips });
  }

  #heldBy({ held }: Settlement): Holder {
    const { days, day } = this.#inputs();
    return day !== null && held[days.indexOf(day)] === 'R' ? 'russia' : 'ukraine';
  }
}
