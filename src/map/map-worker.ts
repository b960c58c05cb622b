import workerUrl from './maplibre-worker?worker&url';

/** A worker that was started before MapLibre was there to ask for it. */
let early: Worker | null = null;

const startWorker = (): Worker => new Worker(workerUrl, { type: 'module' });

/**
 * Starts the map's worker while MapLibre loads: it has as much to load, and the page's own thread, which a new worker
 * needs for a moment, is not free again before the map is made. What fails shows when MapLibre asks for it.
 */
export function startMapWorker(): void {
  try {
    early ??= startWorker();
  } catch {
    // As with every other browser without workers.
  }
}

/**
 * In place of MapLibre's own function of this name (tools/maplibre-from-source.ts).
 * @throws where the browser starts no workers
 * @public
 */
export function workerFactory(): Promise<Worker> {
  const worker = early ?? startWorker();
  early = null;
  return Promise.resolve(worker);
}
