import './canvas.css';
import type { Map as MapLibreMap } from 'maplibre-gl';
import type { Projection } from '../domain/view';
import { look } from './camera';
import { constrainEqualArea } from './equal-area-window';
import type { FirstPicture } from './first-picture';
import { Scene } from './scene';
import { styleOf } from './style';
import { loadLabelFonts } from './text-fonts';
import { constrainCentre, constrainZoom, MAX_ZOOM, MIN_ZOOM } from './window';

/** A map, what is shown on it, and the address of its worker, asked for when the map does not come up. */
export interface MadeMap {
  readonly map: MapLibreMap;
  readonly scene: Scene;
  readonly workerUrl: string;
  /** Mercator where the one asked for cannot be had. */
  readonly projection: Projection;
}

/** Starts loading MapLibre ahead of need; a failure shows when the map is made. */
export function preloadLibrary(): void {
  import('./maplibre').catch(() => undefined);
}

/** Loads MapLibre and the fonts and makes the map. Throws where there is no WebGL 2. */
export async function createMap(
  container: HTMLElement,
  first: () => FirstPicture,
): Promise<MadeMap> {
  const { handOver, hasEqualArea, LatePaintedMap, LngLat, workerUrl } = await import('./maplibre');
  // Without the bundled font labels are drawn in another one: no reason to show no map.
  await loadLabelFonts(first().language).catch(() => undefined);
  const { data, view, theme, language, projection: wanted } = first();
  const projection = hasEqualArea ? wanted : 'mercator';
  const constrain = projection === 'equal-area' ? constrainEqualArea : constrainCentre;
  const map = new LatePaintedMap({
    container,
    style: styleOf(data, theme, language, projection, handOver),
    // Tests do, with the same rules (tests/unit/map-style.test.ts).
    validateStyle: false,
    // Keys are taken by `MapKeys`, which serves every kind of map.
    keyboard: false,
    attributionControl: false,
    maplibreLogo: false,
    dragRotate: false,
    touchPitch: false,
    pitchWithRotate: false,
    rollEnabled: false,
    maxPitch: 0,
    minZoom: MIN_ZOOM,
    maxZoom: MAX_ZOOM,
    renderWorldCopies: false,
    transformConstrain: ({ lng, lat }, zoom) => ({
      center: new LngLat(
        ...constrain(lng, lat, zoom, {
          width: container.clientWidth,
          height: container.clientHeight,
        }),
      ),
      zoom: constrainZoom(zoom),
    }),
    fadeDuration: window.matchMedia('(prefers-reduced-motion: reduce)').matches ? 0 : 150,
  });
  map.touchZoomRotate.disableRotation();
  hideFromReaders(map.getCanvas());
  look(map, view);
  await map.once('style.load');
  try {
    await map.cutTiles();
    map.startPainting();
  } catch (error) {
    map.remove();
    throw error;
  }
  return { map, scene: new Scene(map, data, theme, language, handOver), workerUrl, projection };
}

/** A canvas tells a screen reader nothing; what it shows is said beside it. */
function hideFromReaders(canvas: HTMLCanvasElement): void {
  for (const name of ['tabindex', 'role', 'aria-label']) canvas.removeAttribute(name);
}
