import { untrack } from 'svelte';
import type { Language } from '../domain/view';
import { wordingOf, type Wording } from '../messages/wording';
import type { LanguagePack } from '../messages/language-pack';
import type { Texts } from '../proposals/words/words';
import { LatestAnswer } from './latest-answer.svelte';

/** A language that is loaded. */
export interface SpokenLanguage {
  readonly code: Language;
  readonly pack: LanguagePack;
  /** Whether only the words of the first picture are there. */
  readonly isBeginning?: boolean;
  /** What is read below the figures, where it was loaded with the rest. */
  readonly texts?: Texts | null;
}

/** The language of the interface: what is wanted, and what is shown while that is loaded or has failed. */
export class InterfaceLanguage {
  readonly #wanted: () => Language;
  readonly #latest: LatestAnswer<Language, SpokenLanguage>;
  readonly #texts = new LatestAnswer<SpokenLanguage, Texts>(
    ({ pack }) => pack.loadTexts(),
    ({ code }) => code,
  );
  readonly #load: (code: Language) => Promise<LanguagePack>;
  /** What the page started in, whole once that is loaded. */
  #first = $state.raw<SpokenLanguage | null>(null);
  #last: SpokenLanguage | null = null;

  readonly #spoken = $derived.by((): SpokenLanguage => {
    const wanted = this.#wanted();
    const first = this.#first!;
    if (wanted === first.code) this.#last = null;
    else this.#last = this.#latest.answerTo(wanted) ?? this.#last;
    return this.#last ?? first;
  });
  readonly wording = $derived.by((): Wording => wordingOf(this.#spoken.code, this.#spoken.pack));
  readonly pack = $derived.by((): LanguagePack => this.#spoken.pack);
  /** What is read below the figures; null while it is being loaded or has failed to. */
  readonly texts = $derived.by(
    (): Texts | null => this.#spoken.texts ?? this.#texts.answerTo(this.#spoken),
  );
  readonly textsFailure = $derived.by(() => this.#texts.failure);
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
    this.#first = first;
    this.#load = load;
    this.#wanted = wanted;
    this.#latest = new LatestAnswer(
      // With its texts, so that none are missing for a moment when the language changes.
      async (code) => {
        const pack = await load(code);
        return { code, pack, texts: await pack.loadTexts().catch(() => null) };
      },
      (code) => code,
    );
  }

  /**
   * Loads the words that are not of the first picture. Where nothing but those of the first are there, nothing may be
   * shown that says others.
   */
  async complete(): Promise<void> {
    const first = this.#first!;
    if (!first.isBeginning) return;
    const pack = await this.#load(first.code);
    this.#first = { code: first.code, pack };
  }

  /** Loads what is wanted, and the texts of what is shown. To be run as an effect. */
  follow(): void {
    const wanted = this.#wanted();
    const spoken = this.#spoken;
    untrack(() => {
      if (!spoken.texts) void this.#texts.ask(spoken);
      if (wanted === this.#spoken.code) this.#latest.drop();
      else void this.#latest.ask(wanted);
    });
  }
}
