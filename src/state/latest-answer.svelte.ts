/** The last good answer to questions put one after another. A newer question wins over an older one that is answered late. */
export class LatestAnswer<Question, Answer> {
  readonly #put: (question: Question) => Promise<Answer>;
  /** Two questions with the same key have the same answer. */
  readonly #keyOf: (question: Question) => string;
  /** Kept, with the key of what it answers, while the next is computed. */
  #last = $state.raw<{ readonly key: string; readonly answer: Answer } | null>(null);
  #asked = $state.raw<string | null>(null);
  #failed = $state.raw<{ readonly key: string; readonly reason: string } | null>(null);

  readonly pending = $derived(
    this.#asked !== null && this.#last?.key !== this.#asked && this.#failed?.key !== this.#asked,
  );
  /** Why the question last put was not answered. */
  readonly failure = $derived(this.#failed?.key === this.#asked ? this.#failed : null);

  constructor(put: (question: Question) => Promise<Answer>, keyOf: (question: Question) => string) {
    this.#put = put;
    this.#keyOf = keyOf;
  }

  /** The answer to a question, if it is here. */
  answerTo(question: Question): Answer | null {
    return this.#last?.key === this.#keyOf(question) ? this.#last.answer : null;
  }

  /**
   * Puts a question, unless its answer is here or on its way. Answer and failure show in the fields;
   * nothing is thrown.
   */
  async ask(question: Question): Promise<void> {
    const key = this.#keyOf(question);
    if (this.#asked === key && this.#failed === null) return;
    this.#asked = key;
    this.#failed = null;
    if (this.#last?.key === key) return;
    try {
      const answer = await this.#put(question);
      if (this.#asked === key) this.#last = { key, answer };
    } catch (error) {
      if (this.#asked === key) this.#failed = { key, reason: reasonOf(error) };
    }
  }

  /** Nothing is asked any more: what is still on its way will be left aside. */
  drop(): void {
    this.#asked = null;
    this.#failed = null;
  }
}

/** What an error says of itself, for a message to the reader. */
export function reasonOf(error: unknown): string {
  return error instanceof Error && error.message !== '' ? error.message : String(error);
}
