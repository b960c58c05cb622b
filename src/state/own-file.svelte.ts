import type { FileProblem } from '../domain/loaded-file';
import type { Proposal } from '../domain/proposal';
import type { Choices } from './choices.svelte';
import { reasonOf } from './latest-answer.svelte';
import type { OwnChanges } from './own-changes.svelte';
import type { ParcelEngine } from './ports';

/** Bytes above which a file is no proposal and not read as one. */
const LARGEST_BYTES = 5e6;

/** Proposal files that the reader opens: the proposal is chosen, and its zones are drawn. */
export class OwnFile {
  readonly #engine: Pick<ParcelEngine, 'readProposalFile'>;
  readonly #proposals: () => readonly Proposal[];
  readonly #choices: Choices;
  readonly #changes: OwnChanges;
  #name = $state.raw<string | null>(null);
  #problems = $state.raw<readonly FileProblem[]>([]);
  #failure = $state.raw<string | null>(null);

  constructor(
    engine: Pick<ParcelEngine, 'readProposalFile'>,
    proposals: () => readonly Proposal[],
    choices: Choices,
    changes: OwnChanges,
  ) {
    this.#engine = engine;
    this.#proposals = proposals;
    this.#choices = choices;
    this.#changes = changes;
  }

  /** The proposal file last opened. */
  get name() {
    return this.#name;
  }
  /** What of it could not be taken as it stands. */
  get problems() {
    return this.#problems;
  }
  get failure() {
    return this.#failure;
  }

  /**
   * Opens a file if it is a proposal.
   * @param signal set off where another is opened before this one is read, which is then left aside
   * @returns false where it is something else, as a map is
   */
  async open(
    file: Pick<File, 'name' | 'size' | 'arrayBuffer'>,
    signal?: AbortSignal,
  ): Promise<boolean> {
    this.dismiss();
    if (file.size > LARGEST_BYTES) return false;
    try {
      const bytes = new Uint8Array(await file.arrayBuffer());
      const read = await this.#engine.readProposalFile(bytes, file.name);
      if (!read) return false;
      if (signal?.aborted) return true;
      const { zones = [], ...text } = read.proposal;
      if (read.basedOn === undefined) this.#choices.addOwn(this.#named(text));
      this.#choices.chooseProposal(read.basedOn ?? this.#named(text).id);
      this.#changes.change({ zones });
      this.#problems = read.problems;
      this.#name = file.name;
    } catch (error) {
      if (!signal?.aborted) this.#failure = reasonOf(error);
    }
    return true;
  }

  dismiss(): void {
    this.#failure = null;
    this.#problems = [];
    this.#name = null;
  }

  /** A text of the reader's must not stand in for a built-in one. */
  #named<Text extends { readonly id: string }>(text: Text): Text {
    const isOwn = this.#choices.own.some(({ id }) => id === text.id);
    const isTaken = !isOwn && this.#proposals().some(({ id }) => id === text.id);
    return isTaken ? { ...text, id: `${text.id}-own` } : text;
  }
}
