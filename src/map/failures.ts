import type { Map as MapLibreMap } from 'maplibre-gl';

/** What went wrong, as the map's words name it. */
export type Failure = 'noWebgl' | 'notLoaded' | 'contextLost';

/** A lost context mostly comes back at once; this long it is not worth a message. */
const CONTEXT_PATIENCE_MS = 4_000;
/** After this long without a first picture the worker is asked for, after that it has failed. */
const FIRST_DOUBT_MS = 5_000;
const LAST_DOUBT_MS = 45_000;

/** Reports what keeps a made map from showing. The returned function stops the watch. */
export function watchForFailure(
  map: MapLibreMap,
  workerUrl: string,
  onfail: (failure: Failure) => void,
): () => void {
  let patience: ReturnType<typeof setTimeout> | undefined;
  const doubts = [
    setTimeout(() => void isServed(workerUrl).then((served) => served || fail()), FIRST_DOUBT_MS),
    setTimeout(() => fail(), LAST_DOUBT_MS),
  ];
  const fail = () => onfail('notLoaded');
  const trust = () => doubts.forEach(clearTimeout);
  map.once('load', trust);
  map.on('error', ({ error }) => {
    console.error(error);
    if (!map.loaded()) fail();
  });
  map.on('webglcontextlost', () => {
    patience = setTimeout(() => onfail('contextLost'), CONTEXT_PATIENCE_MS);
  });
  map.on('webglcontextrestored', () => clearTimeout(patience));
  return () => {
    trust();
    clearTimeout(patience);
  };
}

/** MapLibre does not say when its worker cannot be fetched. */
async function isServed(url: string): Promise<boolean> {
  try {
    return (await fetch(url)).ok;
  } catch {
    return false;
  }
}

/** Whether the browser can draw with what MapLibre draws with. */
export function hasWebgl2(): boolean {
  return document.createElement('canvas').getContext('webgl2') !== null;
}
