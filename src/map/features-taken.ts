import type { MapEventType, Subscription } from 'maplibre-gl';

/** What of a map is asked here. */
export interface Telling {
  on<Kind extends 'sourcedata' | 'error'>(
    kind: Kind,
    listener: (event: MapEventType[Kind]) => void,
  ): Subscription;
}

/** So long a worker may take to take the features, ms: then the map is made without waiting for that. */
const PATIENCE_MS = 1000;

/**
 * Waits until a map's worker has the features of sources that it is about to be sent.
 * @returns when it has them all, or has taken too long
 * @throws what the worker could not do
 */
export function featuresTaken(
  map: Telling,
  sources: Iterable<string>,
  patienceMs = PATIENCE_MS,
): Promise<void> {
  const awaited = new Set(sources);
  return new Promise((resolve, reject) => {
    const done = (settle: () => void): void => {
      clearTimeout(patience);
      for (const each of listening) each.unsubscribe();
      settle();
    };
    const patience = setTimeout(() => done(resolve), patienceMs);
    const listening = [
      map.on('sourcedata', ({ sourceId, sourceDataType }) => {
        if (sourceDataType === 'metadata' && awaited.delete(sourceId) && awaited.size === 0)
          done(resolve);
      }),
      map.on('error', ({ error }) => done(() => reject(error))),
    ];
  });
}
