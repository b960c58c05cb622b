import type { LoadAnswer } from '../domain/loaded-file';

/** A line of contact that was loaded from a file in this session. */
export type LoadedLine = NonNullable<LoadAnswer['control']>;

/** A of a comparison, or the only one, and B. */
export type LineSide = 'from' | 'to';

/** The lines loaded from files, and which of them stand in for a built-in day. */
export class LoadedLines {
  #lines = $state.raw<readonly LoadedLine[]>([]);
  #from = $state.raw<string | null>(null);
  #to = $state.raw<string | null>(null);

  get lines() {
    return this.#lines;
  }
  /** The id of the line that A stands on; null for a built-in one. */
  get from() {
    return this.#from;
  }
  get to() {
    return this.#to;
  }
  /** A and B on one and the same file. */
  get areTogether() {
    return this.#from !== null && this.#from === this.#to;
  }

  has(id: string): boolean {
    return this.#lines.some((line) => line.id === id);
  }

  /**
   * Adds a line, in the place of one of the same name and day, and of the one that it was made from by other choices.
   * @param instead the id of that one
   */
  add(line: LoadedLine, instead: string | null): void {
    const isReplaced = ({ id, file, asOf }: LoadedLine): boolean =>
      id === instead || (file === line.file && asOf === line.asOf);
    const replaced = this.#lines.filter(isReplaced).map(({ id }) => id);
    this.#lines = [...this.#lines.filter((each) => !isReplaced(each)), line];
    if (this.#from !== null && replaced.includes(this.#from)) this.#from = line.id;
    if (this.#to !== null && replaced.includes(this.#to)) this.#to = line.id;
  }

  choose(side: LineSide, id: string | null): void {
    if (side === 'from') this.#from = id;
    else this.#to = id;
  }

  swap(): void {
    [this.#from, this.#to] = [this.#to, this.#from];
  }
}
