import type { Day } from '../domain/day';
import type { Proposal, ProposalChoice } from '../domain/proposal';
import type { ComparisonMode } from '../domain/view';
import type { Zone } from '../domain/zone';
import type { ComparisonFields } from './link-fields';
import { choiceInForce, keptPullback, keptVariant, withZones } from './side-choice';

/** What the reader compares with: proposal B, what is chosen within it, and how the map shows both. */
export class ComparedChoices {
  readonly #find: (id: string) => Proposal;
  readonly #zones: () => readonly Zone[];
  #fields = $state.raw<ComparisonFields | null>(null);

  /** B; null while one proposal stands alone. */
  readonly proposal = $derived.by(
    (): Proposal | null =>
      this.#fields &&
      withZones(this.#find(this.#fields.proposalId), this.#fields.hasZones ? this.#zones() : []),
  );
  readonly choice = $derived.by((): ProposalChoice =>
    this.#fields && this.proposal ? choiceInForce(this.proposal, this.#fields) : {},
  );

  /**
   * @param find the proposal of an id, else the default one
   * @param zones drawn by the reader; they stand on A, or else on B
   */
  constructor(find: (id: string) => Proposal, zones: () => readonly Zone[]) {
    this.#find = find;
    this.#zones = zones;
  }

  get fields() {
    return this.#fields;
  }
  get line() {
    return this.#fields?.line ?? null;
  }
  get mode(): ComparisonMode {
    return this.#fields?.mode ?? 'swipe';
  }

  restore(fields: ComparisonFields | null): void {
    this.#fields = fields;
  }

  /** Compares with a proposal, on the line that was chosen for the one before. */
  chooseProposal(id: string): void {
    const proposalId = this.#find(id).id;
    this.#fields = {
      proposalId,
      line: this.line,
      variant: null,
      pullbackKm: null,
      mode: this.mode,
      ...(this.#fields?.hasZones && { hasZones: true }),
    };
  }

  stop(): void {
    this.#fields = null;
  }

  chooseLine(day: Day | null): void {
    this.#change({ line: day });
  }

  chooseVariant(id: string): void {
    if (this.proposal) this.#change({ variant: keptVariant(this.proposal, id) });
  }

  choosePullback(km: number): void {
    if (this.proposal) this.#change({ pullbackKm: keptPullback(this.proposal, km) });
  }

  chooseMode(mode: ComparisonMode): void {
    this.#change({ mode });
  }

  #change(changes: Partial<ComparisonFields>): void {
    if (this.#fields) this.#fields = { ...this.#fields, ...changes };
  }
}
