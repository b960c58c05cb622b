import { untrack } from 'svelte';
import type { FileProblem } from '../domain/loaded-file';
import type { LanguagePack } from '../messages/language-pack';
import { createInWords, type InWords, type SaidProblem } from '../messages/refusals';
import { LatestAnswer } from './latest-answer.svelte';

/** What is wrong with files, in the reader's language; as it is until that is loaded, or where it cannot be. */
export class RefusalWords {
  readonly #latest = new LatestAnswer<LanguagePack, InWords>(
    async ({ loadRefusals }) => (loadRefusals ? createInWords(await loadRefusals()) : String),
    ({ locale }) => locale,
  );
  readonly #pack: () => LanguagePack;
  readonly #inWords = $derived.by((): InWords => this.#latest.answerTo(this.#pack()) ?? String);

  /** To be made by a component; loads the words of its language while that lives. */
  constructor(pack: () => LanguagePack) {
    this.#pack = pack;
    $effect(() => {
      const wanted = pack();
      untrack(() => void this.#latest.ask(wanted));
    });
  }

  /** What an error says, in words. */
  failure(message: string | null): string | null {
    return message === null ? null : this.#inWords(message);
  }

  problems(problems: readonly FileProblem[]): readonly SaidProblem[] {
    return problems.map(({ place, feature, reason, effect }) => ({
      place: this.#inWords(place),
      ...(feature && { feature: this.#inWords(feature) }),
      reason: this.#inWords(reason),
      effect: this.#inWords(effect),
    }));
  }

  /** What is wrong, without where. */
  reason(problem: FileProblem): string {
    return this.#inWords(problem.reason);
  }
}
