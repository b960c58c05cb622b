import type { GeodataFiles } from '../data/parse-geodata';
import type { SettlementTable } from '../data/parse-settlements';
import { createEngine, type Engine } from './client';
import type { DayCut } from './messages';
import type { PackedControl } from './packed-control';
import { preparedLines } from './prepared-lines';
import type { WorkerLike } from './worker-line';

/** What a page's engine is made of. */
export interface EngineParts {
  readonly files: Promise<GeodataFiles>;
  /** Asked for once, when settlements are first flipped. */
  readonly settlements: () => Promise<SettlementTable>;
  /** The texts whose lines are likely to be asked for. */
  readonly structures: Parameters<typeof preparedLines>[0];
  /** What `starterOf` gave. */
  readonly start: WorkerStarter | undefined;
}

type WorkerStarter = () => WorkerLike;

/** After the first picture the page has a moment for what comes with it. */
const PREPARE_AFTER_MS = 1000;
/** Lines loaded from files; an engine that is started anew has to be given them again. */
const loadedControls: PackedControl[] = [];

/** What starts the engine's worker: undefined where the page may; a frame without an origin of its own may not. */
export async function starterOf(hasWorkers: boolean): Promise<WorkerStarter | undefined> {
  if (hasWorkers) return undefined;
  const { loadIntoPage } = await import('./page-worker');
  return loadIntoPage();
}

/** The engine as the page has it. */
export interface PageEngine extends Engine {
  /**
   * Computes ahead what is likely to be asked for next; to be called when the first picture is there.
   * @param shown what that is made from, where the engine was not asked for it: a settlement may change hands on it
   */
  ahead(shown: DayCut | null): void;
}

/**
 * The engine as the page has it. Without workers it computes nothing ahead: the page would stand still for it.
 * Throws where a worker cannot be started.
 */
export function createPageEngine(parts: EngineParts): PageEngine {
  const { files, settlements, structures, start } = parts;
  const engine = createEngine(files, settlements, { loaded: loadedControls, start });
  const prepare = async (shown: DayCut | null): Promise<void> => {
    const { lines } = await files;
    const days = lines.days.map(({ asOf }) => asOf);
    await engine.prepare([...(shown ? [shown] : []), ...preparedLines(structures, days)]);
  };
  return {
    ...engine,
    ahead: (shown) => {
      // What cannot be prepared is computed when it is asked for.
      if (!start) setTimeout(() => void prepare(shown).catch(() => undefined), PREPARE_AFTER_MS);
    },
    ...(start && {
      prepare: () => Promise.resolve(),
      prepareJoints: () => Promise.resolve(),
    }),
  };
}
