import type { Explorer } from './explorer.svelte';
import type { LinkProblem } from './link-fields';

/** What of the link could not be read, and what it names that is not there: days without a line, land. */
export class LinkProblems {
  readonly #explorer: Explorer;
  /** Land that was there: it is gone by a choice since, not by a mistake of the link. */
  #found: string | null = null;

  readonly all = $derived.by((): readonly LinkProblem[] => {
    const { choices, fields } = this.#explorer;
    return [
      ...choices.problems,
      ...absent('line', choices.line, fields.line),
      ...absent('cline', choices.compared.line, fields.comparison?.line),
      ...absent('land', this.#lostLand, null),
    ];
  });

  constructor(explorer: Explorer) {
    this.#explorer = explorer;
  }

  /** Lets go of what is not there. */
  dismiss(): void {
    const { choices, fields } = this.#explorer;
    const lost = this.#lostLand;
    choices.dismissProblems();
    choices.chooseLine(fields.line);
    choices.compared.chooseLine(fields.comparison?.line ?? null);
    if (lost !== null) this.#explorer.select(null);
  }

  get #lostLand(): string | null {
    const { selectedId, chosenLand, isSettled, picture, comparison } = this.#explorer;
    this.#found = selectedId ?? this.#found;
    const hasFailed = picture.failure !== null || comparison.failure !== null;
    const isLost = isSettled && !hasFailed && selectedId === null && chosenLand !== this.#found;
    return isLost ? chosenLand : null;
  }
}

function absent(key: string, value: string | null, kept: string | null = null): LinkProblem[] {
  return value === null || value === kept ? [] : [{ key, value, isAbsent: true }];
}
