import type { FileChoices, FileSelection, HeldValues } from '../domain/loaded-file';

/** What keeps words of the reader's own between visits; the browser's local storage, or as much of it as is needed. */
export type Keep = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

const KEY = 'line-of-contact:held-kinds';
const MOST_KEPT = 20;
const LONGEST = 20_000;

function isHeldValues(value: unknown): value is HeldValues {
  if (typeof value !== 'object' || value === null) return false;
  const { property, values } = value as Partial<Record<string, unknown>>;
  return (
    typeof property === 'string' &&
    Array.isArray(values) &&
    values.length > 0 &&
    values.every((each) => typeof each === 'string')
  );
}

function parseKept(text: string | null): HeldValues[] {
  if (text === null || text.length > LONGEST) return [];
  try {
    const kept: unknown = JSON.parse(text);
    return Array.isArray(kept) ? kept.filter(isHeldValues).slice(0, MOST_KEPT) : [];
  } catch {
    return [];
  }
}

/** Which features of a kind of file the reader took as Russian-held, so that the next such file need not be asked about. */
export class RememberedKinds {
  readonly #keep: Keep | null;
  /** Newest first. */
  #kinds: readonly HeldValues[];

  /** @param keep null where nothing may be kept: then it lasts as long as the page. */
  constructor(keep: Keep | null) {
    this.#keep = keep;
    this.#kinds = parseKept(this.#attempt(() => keep?.getItem(KEY) ?? null) ?? null);
  }

  /** What was chosen of the last file that had the same property with these values; undefined where none had. */
  of({ properties }: Pick<FileChoices, 'properties'>): readonly HeldValues[] | undefined {
    const found = this.#kinds.find(({ property, values }) => {
      const offered = properties.find((each) => each.property === property)?.values ?? [];
      return values.every((value) => offered.some((each) => each.value === value));
    });
    return found && [found];
  }

  remember(held: FileSelection['held']): void {
    if (held === undefined || held === 'all') return;
    const fresh = held.filter(({ values }) => values.length > 0);
    const names = fresh.map(({ property }) => property);
    const others = this.#kinds.filter(
      ({ property, values }) =>
        !names.includes(property) || !fresh.some((one) => isSameKind(one.values, values)),
    );
    this.#kinds = [...fresh, ...others].slice(0, MOST_KEPT);
    this.#attempt(() => this.#keep?.setItem(KEY, JSON.stringify(this.#kinds)));
  }

  forget(): void {
    this.#kinds = [];
    this.#attempt(() => this.#keep?.removeItem(KEY));
  }

  /** Storage may be full, switched off, or forbidden in a frame; the page works without it. */
  #attempt<Answer>(act: () => Answer): Answer | undefined {
    try {
      return act();
    } catch (error) {
      if (!(error instanceof DOMException)) throw error;
      return undefined;
    }
  }
}

/** True where one choice is about the same values as another, so that the newer takes its place. */
function isSameKind(one: readonly string[], other: readonly string[]): boolean {
  return one.some((value) => other.includes(value));
}
