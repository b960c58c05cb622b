import { createHash } from 'node:crypto';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { isDay } from '../../domain/day';
import { isRegionId } from '../../domain/region';
import type { DayFigures } from './figures';

// Raised when the same file would give other figures: an older cache is then not read.
const METHOD = 1;
const LAND = new URL('../../../geodata/land.topojson', import.meta.url);

/** What a file's figures are known by; its name counts too, since the day can be in it. */
export function hashOfFile(name: string, bytes: Uint8Array): string {
  return hashOf(`${name} ${hashOf(bytes)}`);
}

/** SHA-256 of bytes or text, as letters. */
function hashOf(content: Uint8Array | string): string {
  return createHash('sha256').update(content).digest('hex');
}

function isFigures(value: unknown): value is DayFigures {
  const { day, heldKm2, warnings } = (value ?? {}) as Partial<DayFigures>;
  return (
    isDay(day) &&
    typeof heldKm2 === 'object' &&
    Object.entries(heldKm2).every(([id, km2]) => isRegionId(id) && Number.isFinite(km2)) &&
    Array.isArray(warnings)
  );
}

/** Figures of files that are done, by the hash of each file, kept in a folder so that a stopped run goes on. */
export class KnownFigures {
  readonly #path: string;
  readonly #known: Map<string, DayFigures>;
  #saving: Promise<void> = Promise.resolve();

  private constructor(path: string, known: Map<string, DayFigures>) {
    this.#path = path;
    this.#known = known;
  }

  /**
   * Opens what is known; a file that is missing or damaged counts as nothing known.
   * @param choice what was chosen about the files, since other choices give other figures
   */
  static async open(folder: string, choice: unknown): Promise<KnownFigures> {
    const land = await readFile(LAND);
    const key = hashOf(`${METHOD} ${hashOf(land)} ${JSON.stringify(choice)}`).slice(0, 16);
    const path = join(folder, `history-${key}.json`);
    const known = new Map<string, DayFigures>();
    try {
      const entries = Object.entries(JSON.parse(await readFile(path, 'utf8')) as object);
      for (const [hash, figures] of entries) if (isFigures(figures)) known.set(hash, figures);
    } catch {
      // Nothing known: everything is computed anew.
    }
    return new KnownFigures(path, known);
  }

  get isEmpty(): boolean {
    return this.#known.size === 0;
  }

  get(hash: string): DayFigures | undefined {
    return this.#known.get(hash);
  }

  set(hash: string, figures: DayFigures): void {
    this.#known.set(hash, figures);
  }

  /** Writes all that is known, whole or not at all, one time after another; one that fails leaves the next its turn. */
  save(): Promise<void> {
    const write = () => this.#write();
    this.#saving = this.#saving.then(write, write);
    return this.#saving;
  }

  async #write(): Promise<void> {
    await mkdir(join(this.#path, '..'), { recursive: true });
    const text = JSON.stringify(Object.fromEntries(this.#known));
    await writeFile(`${this.#path}.new`, text);
    await rename(`${this.#path}.new`, this.#path);
  }
}
