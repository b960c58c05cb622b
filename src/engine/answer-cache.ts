/** Answers by the question's key; the least lately used are dropped. */
export class AnswerCache<Answer> {
  readonly #most: number;
  readonly #known = new Map<string, Answer>();

  /** @param most answers that are kept */
  constructor(most: number) {
    this.#most = most;
  }

  has(key: string): boolean {
    return this.#known.has(key);
  }

  get(key: string): Answer | undefined {
    const answer = this.#known.get(key);
    if (answer !== undefined) this.set(key, answer);
    return answer;
  }

  set(key: string, answer: Answer): void {
    this.#known.delete(key);
    this.#known.set(key, answer);
    const [oldest] = this.#known.keys();
    if (this.#known.size > this.#most && oldest !== undefined) this.#known.delete(oldest);
  }
}
