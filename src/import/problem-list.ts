import type { FileProblem } from '../domain/loaded-file';
import { MOST_PROBLEMS } from './limits';

/** Problems of one file in the order found: the first hundred one by one, like ones of the rest counted. */
export class ProblemList {
  readonly #listed: FileProblem[] = [];
  readonly #counted = new Map<string, { readonly first: FileProblem; count: number }>();
  #more = 0;

  add(problem: FileProblem): void {
    if (this.#listed.length < MOST_PROBLEMS) this.#listed.push(problem);
    else this.#more++;
  }

  /** Adds a problem that may be true of thousands of features: reported once, with their number. */
  count(kind: string, first: FileProblem): void {
    const known = this.#counted.get(kind);
    if (known) known.count++;
    else this.#counted.set(kind, { first, count: 1 });
  }

  /** The first problem that left a feature out, if any. */
  get firstLeftOut(): FileProblem | undefined {
    return this.#listed.find(({ effect }) => effect === 'left out');
  }

  all(): FileProblem[] {
    const counted = [...this.#counted.values()].map(({ first, count }): FileProblem => {
      if (count === 1) return first;
      const { feature: _feature, ...rest } = first;
      return { ...rest, reason: `${first.reason} (and ${count - 1} more like it)` };
    });
    const more: FileProblem[] = this.#more
      ? [{ place: 'and further', reason: `${this.#more} more problems`, effect: 'left out' }]
      : [];
    return [...this.#listed, ...counted, ...more];
  }
}
