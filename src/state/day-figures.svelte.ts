import { untrack } from 'svelte';
import type { DatedArea } from '../domain/dated-area';
import type { Day } from '../domain/day';
import type { Proposal, ProposalChoice } from '../domain/proposal';
import type { RegionId } from '../domain/region';
import type { AreaStatistic, Statistics } from '../domain/statistic';
import type { Status } from '../domain/status';
import { noEntries, withEntry } from './entries';
import { reasonOf } from './latest-answer.svelte';
import type { ExplorerPorts } from './ports';

/** What the figures are of; read anew whenever one of it changes. */
export interface DayFiguresInputs {
  readonly days: readonly Day[];
  readonly proposal: Proposal;
  readonly choice: ProposalChoice;
  /** Whether the page has something more urgent to compute. */
  readonly isBusy: boolean;
}

/** Why a day has no figures. */
export interface DayFailure {
  readonly day: Day;
  readonly reason: string;
}

const NOTHING: AreaStatistic = { areaKm2: 0, lowKm2: 0, highKm2: 0 };

/** The figures of one proposal on every built-in line, asked for one after another while the page rests. */
export class DayFigures {
  readonly #ports: ExplorerPorts;
  readonly #inputs: () => DayFiguresInputs;
  #known = $state.raw(noEntries<string, Statistics>());
  /** By day: who holds what is the same under every proposal. */
  #holding = $state.raw(noEntries<Day, Statistics>());
  #failures = $state.raw(noEntries<string, DayFailure>());
  #isAsking = $state.raw(false);

  readonly #missing = $derived.by((): readonly Day[] =>
    this.#inputs().days.filter((day) => {
      const key = this.#keyOf(day);
      return !this.#known.has(key) && !this.#failures.has(key);
    }),
  );
  /** How many days are done. */
  readonly done = $derived.by(() => this.#inputs().days.length - this.#missing.length);
  readonly failures = $derived.by((): readonly DayFailure[] =>
    this.#inputs().days.flatMap((day) => this.#failures.get(this.#keyOf(day)) ?? []),
  );

  constructor(ports: ExplorerPorts, inputs: () => DayFiguresInputs) {
    this.#ports = ports;
    this.#inputs = inputs;
  }

  /** Asks for the next day that is missing. To be run as an effect while the figures are wanted. */
  compute(): void {
    const [day] = this.#missing;
    if (day === undefined || this.#isAsking || this.#inputs().isBusy) return;
    untrack(() => void this.#ask(day));
  }

  /** Russian-held land of a region, or of all regions, on the days that are known. */
  held(region: RegionId | null): readonly DatedArea[] {
    return this.#series(
      (day) => this.#holding.get(day),
      (statistics) =>
        statistics.regions
          .filter((each) => region === null || each.region === region)
          .map(({ heldByRussia }) => heldByRussia),
    );
  }

  /** Land of a status under the proposal, in a region or in all, on the days that are known. */
  ofStatus(status: Status, region: RegionId | null): readonly DatedArea[] {
    return this.#series(
      (day) => this.#known.get(this.#keyOf(day)),
      ({ statuses, regions }) =>
        region === null
          ? statuses.filter((each) => each.status === status)
          : regions
              .filter((each) => each.region === region)
              .map((each) => each.statuses[status] ?? NOTHING),
    );
  }

  #series(
    known: (day: Day) => Statistics | undefined,
    areas: (statistics: Statistics) => readonly AreaStatistic[],
  ): readonly DatedArea[] {
    return this.#inputs().days.flatMap((day) => {
      const statistics = known(day);
      if (!statistics) return [];
      const sum = (part: keyof AreaStatistic) =>
        areas(statistics).reduce((total, area) => total + area[part], 0);
      return [{ day, areaKm2: sum('areaKm2'), lowKm2: sum('lowKm2'), highKm2: sum('highKm2') }];
    });
  }

  async #ask(day: Day): Promise<void> {
    const { proposal, choice } = this.#inputs();
    const key = this.#keyOf(day);
    this.#isAsking = true;
    try {
      const set = await this.#ports.engine.parcels(
        day,
        this.#ports.figures().cutOf(proposal, choice),
      );
      const outcome = this.#ports.figures().applyProposal(proposal, set.parcels, choice);
      const statistics = this.#ports.figures().computeStatistics(outcome, set, []);
      this.#known = withEntry(this.#known, key, statistics);
      this.#holding = withEntry(this.#holding, day, statistics);
    } catch (error) {
      this.#failures = withEntry(this.#failures, key, { day, reason: reasonOf(error) });
    } finally {
      this.#isAsking = false;
    }
  }

  #keyOf(day: Day): string {
    const { proposal, choice } = this.#inputs();
    return [day, proposal.id, choice.variant, choice.pullbackKm].join('|');
  }
}
