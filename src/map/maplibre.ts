// The library with its styles and worker: one chunk, loaded after the page's own text.
import 'maplibre-gl/dist/maplibre-gl.css';
import { LngLat, Map as MapLibreMap, setWorkerUrl } from 'maplibre-gl';
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url';

setWorkerUrl(workerUrl);

export { LngLat, MapLibreMap, workerUrl };
