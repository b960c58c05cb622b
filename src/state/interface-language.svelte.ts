import { untrack } from 'svelte';
import type { Language } from '../domain/view';
import { wordingOf, type Wording } from '../messages/wording';
import type { LanguagePack } from '../messages/language-pack';
import { LatestAnswer } from './latest-answer.svelte';

/** A language that is loaded. */
export interface SpokenLanguage {
  readonly code: Language;
  readonly pack: LanguagePack;
}

/** The language of the interface: what is wanted, and what is shown while that is loaded or has failed. */
export class InterfaceLanguage {
  readonly #wanted: () => Language;
  readonly #latest: LatestAnswer<Language, SpokenLanguage>;
  #last: SpokenLanguage;

  readonly #spoken = $derived.by((): SpokenLanguage => {
    const wanted = this.#wanted();
    if (wanted !== this.#last.code) this.#last = this.#latest.answerTo(wanted) ?? this.#last;
    return this.#last;
  });
  readonly wording = $derived.by((): Wording => wordingOf(this.#spoken.code, this.#spoken.pack));
  /** Why the wanted language is not shown. */
  readonly failure = $derived.by(() => this.#latest.failure);
  readonly isPending = $derived.by(() => this.#latest.pending);

  /**
   * @param first what the page starts in, loaded already
   * @param wanted what the reader wants now
   */
  constructor(
    first: SpokenLanguage,
    wanted: () => Language,
    load: (code: Language) => Promise<LanguagePack>,
  ) {
    this.#last = first;
    this.#wanted = wanted;
    this.#latest = new LatestAnswer(
      async (code) => ({ code, pack: await load(code) }),
      (code) => code,
    );
  }

  /** Loads what is wanted. To be run as an effect. */
  follow(): void {
    const wanted = this.#wanted();
    untrack(() => {
      if (wanted === this.#spoken.code) this.#latest.drop();
      else void this.#latest.ask(wanted);
    });
  }
}
