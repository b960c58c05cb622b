import type { GeodataFiles } from '../data/parse-geodata';
import type { SettlementTable } from '../data/parse-settlements';
import { createEngine, type Engine } from './client';
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

// What may be asked next is computed ahead once the first picture has had time to be drawn.
const PREPARE_AFTER_MS = 2000;
/** Lines loaded from files; an engine that is started anew has to be given them again. */
const loadedControls: PackedControl[] = [];

/** What starts the engine's worker: undefined where the page may; a frame without an origin of its own may not. */
export async function starterOf(hasWorkers: boolean): Promise<WorkerStarter | undefined> {
  if (hasWorkers) return undefined;
  const { loadIntoPage } = await import('./page-worker');
  return loadIntoPage();
}

/**
 * The engine as the page has it: after the first parcels it computes ahead those that are likely to be asked for next.
 * Without workers it computes nothing ahead: the page would stand still for it. Throws where a worker cannot be started.
 */
export function createPageEngine(parts: EngineParts): Engine {
  const { files, settlements, structures, start } = parts;
  const engine = createEngine(files, settlements, loadedControls, start);
  let isPrepared = start !== undefined;
  const prepare = async (): Promise<void> => {
    const { lines } = await files;
    await engine.prepare(
      preparedLines(
        structures,
        lines.days.map(({ asOf }) => asOf),
      ),
    );
  };
  return {
    ...engine,
    parcels: async (...asked) => {
      const set = await engine.parcels(...asked);
      // What cannot be prepared is computed when it is asked for.
      if (!isPrepared) setTimeout(() => void prepare().catch(() => undefined), PREPARE_AFTER_MS);
      isPrepared = true;
      return set;
    },
    ...(start && {
      prepare: () => Promise.resolve(),
      prepareJoints: () => Promise.resolve(),
    }),
  };
}
