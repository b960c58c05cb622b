// The library with its worker and the styles it needs: one chunk, loaded after the page's own text.
import './canvas.css';
import { LngLat, Map as MapLibreMap, setWorkerUrl } from 'maplibre-gl';
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url';

setWorkerUrl(workerUrl);

export { LngLat, MapLibreMap, workerUrl };
