import { LngLatBounds, Map as MapLibreMap, setWorkerUrl } from 'maplibre-gl';
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url';

// What one would write first: the library, the regions and a day, and nothing else.
setWorkerUrl(workerUrl);
const map = new MapLibreMap({
  container: 'map',
  bounds: new LngLatBounds([22, 44], [40.5, 52.5]),
  attributionControl: false,
  style: {
    version: 8,
    sources: {
      regions: { type: 'geojson', data: new URL('./regions.json', location.href).href },
      day: { type: 'geojson', data: new URL('./day.json', location.href).href },
    },
    layers: [
      { id: 'sea', type: 'background', paint: { 'background-color': '#dde7ec' } },
      { id: 'land', type: 'fill', source: 'regions', paint: { 'fill-color': '#f4f0e6' } },
      { id: 'borders', type: 'line', source: 'regions', paint: { 'line-color': '#999' } },
      { id: 'held', type: 'fill', source: 'day', paint: { 'fill-color': '#c77', 'fill-opacity': 0.6 } },
    ],
  },
}); // prettier-ignore
map.once('idle', () => (document.documentElement.dataset['map'] = 'idle'));
