import { untrack } from 'svelte';
import type { Difference, JointOutcome, JointSet, Transition } from '../domain/comparison';
import type { Day } from '../domain/day';
import type { Geodata } from '../domain/geodata';
import type { ChosenProposal } from '../proposals/compare';
import { lineDay } from '../proposals/line-day';
import { LatestAnswer } from './latest-answer.svelte';
import { requestKey, type ParcelRequest } from './parcel-request';
import type { ExplorerPorts } from './ports';

/** One of the two that are compared: a proposal, what is chosen within it, and a line for it. */
export interface Side extends ChosenProposal {
  readonly line: Day | null;
  /** The id of a line loaded from a file, which then stands for the day. */
  readonly file: string | null;
}

/** What a comparison is made of; read anew whenever one of it changes. */
export interface ComparisonInputs {
  readonly from: Side;
  /** Null: nothing is compared. */
  readonly to: Side | null;
  /** Settlements that the reader put in the hands of the other side, on both lines where they are built in. */
  readonly flips: readonly string[];
  readonly geodata: Geodata | null;
}

/** Table, map and captions of a comparison always come from the same one of these. */
export interface ShownComparison {
  readonly from: ChosenProposal;
  readonly to: ChosenProposal;
  readonly set: JointSet;
  readonly outcomes: readonly JointOutcome[];
  readonly transitions: readonly Transition[];
  readonly difference: Difference;
  /** One proposal with itself, chosen alike, on one line. */
  readonly isSame: boolean;
}

/** What the engine is asked for a comparison. */
export interface JointRequest {
  readonly from: ParcelRequest;
  readonly to: ParcelRequest;
}

/** Two proposals on their lines of contact, computed. */
export class Comparison {
  readonly #ports: ExplorerPorts;
  readonly #inputs: () => ComparisonInputs;
  readonly #latest: LatestAnswer<JointRequest, JointSet>;
  #lastShown: ShownComparison | null = null;
  #row = $state.raw<string | null>(null);

  readonly #days = $derived.by((): readonly Day[] =>
    (this.#inputs().geodata?.lines ?? []).map(({ asOf }) => asOf),
  );
  readonly #fromDay = $derived.by(() => {
    const { from } = this.#inputs();
    return lineDay(from.line, from.proposal.line, this.#days);
  });
  /** B's own day; a text without one, as the baseline, is set on A's. */
  readonly #toDay = $derived.by(
    (): Day | null => this.#inputs().to?.proposal.line ?? this.#fromDay?.day ?? null,
  );
  /** The line that B stands on. */
  readonly lineDay = $derived.by(() => {
    const { to } = this.#inputs();
    return to && lineDay(to.line, this.#toDay, this.#days);
  });
  /** The line that B would stand on by itself. */
  readonly ownDay = $derived.by((): Day | null => {
    const { to } = this.#inputs();
    return to && (lineDay(null, this.#toDay, this.#days)?.day ?? null);
  });
  readonly request = $derived.by((): JointRequest | null => {
    const { to } = this.#inputs();
    return to && this.requestFor(to);
  });
  /** The last two that could be computed together; null before the first, and where nothing is compared. */
  readonly shown = $derived.by((): ShownComparison | null => {
    const { from, to } = this.#inputs();
    if (!to) this.#lastShown = null;
    const set = this.request && this.#latest.answerTo(this.request);
    if (set && to) this.#lastShown = this.#show(from, to, set);
    return this.#lastShown;
  });
  readonly isPending = $derived.by(
    () => this.#inputs().to !== null && (this.#latest.pending || !this.#isAsked),
  );
  readonly failure = $derived.by(() => this.#latest.failure?.reason ?? null);
  /** The transition that the reader chose in the table. */
  readonly chosen = $derived.by(
    (): Transition | null =>
      (this.#row !== null &&
        this.shown?.transitions.find((each) => transitionKey(each) === this.#row)) ||
      null,
  );

  constructor(ports: ExplorerPorts, inputs: () => ComparisonInputs) {
    this.#ports = ports;
    this.#inputs = inputs;
    this.#latest = new LatestAnswer(
      ({ from, to }) => ports.engine.joint(from, to),
      ({ from, to }) => `${requestKey(from)} & ${requestKey(to)}`,
    );
  }

  /** What is asked where A is compared with some B. */
  requestFor(to: Side): JointRequest | null {
    const { from, flips } = this.#inputs();
    const fromDay = this.#fromDay;
    const toDay = lineDay(to.line, to.proposal.line ?? fromDay?.day ?? null, this.#days);
    if (!fromDay || !toDay) return null;
    const requestOf = ({ proposal, choice, file }: Side, day: Day): ParcelRequest => {
      const cut = this.#ports.figures().cutOf(proposal, choice);
      return file === null ? { day, cut, ...(flips.length > 0 && { flips }) } : { day: file, cut };
    };
    return { from: requestOf(from, fromDay.day), to: requestOf(to, toDay.day) };
  }

  /** Before the effect that asks has run, what is to be asked is on its way as well. */
  get #isAsked(): boolean {
    return this.shown !== null || this.#latest.failure !== null;
  }

  /** Asks the engine for the joint parcels of the present request. To be run as an effect. */
  compute(): void {
    const { request } = this;
    void this.shown;
    untrack(() => (request ? void this.#latest.ask(request) : this.#latest.drop()));
  }

  /** Lights the land of a transition; the same again puts it out. */
  choose(transition: Transition | null): void {
    const key = transition && transitionKey(transition);
    this.#row = key === this.#row ? null : key;
  }

  #show(from: Side, to: Side, set: JointSet): ShownComparison {
    const { compareProposals, computeDifference, computeTransitions } = this.#ports.figures();
    const outcomes = compareProposals(from, to, set);
    const towns = this.#inputs().geodata?.towns ?? [];
    let transitions: readonly Transition[] | undefined;
    let difference: Difference | undefined;
    return {
      from,
      to,
      set,
      outcomes,
      // When they are read: the maps are drawn without them, and first.
      get transitions() {
        return (transitions ??= computeTransitions(outcomes, set, towns));
      },
      get difference() {
        return (difference ??= computeDifference(outcomes));
      },
      isSame:
        from.proposal.id === to.proposal.id &&
        from.proposal.zones === to.proposal.zones &&
        from.choice.variant === to.choice.variant &&
        from.choice.pullbackKm === to.choice.pullbackKm &&
        set.from.control.id === set.to.control.id,
    };
  }
}

function transitionKey({ from, to }: Transition): string {
  return `${from} ${to}`;
}
