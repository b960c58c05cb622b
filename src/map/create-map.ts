import type { Map as MapLibreMap } from 'maplibre-gl';
import type { NameLanguage, MapView, Theme } from '../domain/view';
import { look } from './camera';
import { Scene } from './scene';
import type { SourceData } from './sources';
import { styleOf } from './style';
import { loadLabelFonts } from './text-fonts';
import { constrainCentre, constrainZoom, MAX_ZOOM, MIN_ZOOM } from './window';

/** What a map is first made with. */
export interface FirstPicture {
  readonly data: SourceData;
  readonly view: MapView | null;
  readonly theme: Theme;
  readonly language: NameLanguage;
  readonly label: string;
}

/** A map, what is shown on it, and the address of its worker, asked for when the map does not come up. */
export interface MadeMap {
  readonly map: MapLibreMap;
  readonly scene: Scene;
  readonly workerUrl: string;
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
  const { LngLat, MapLibreMap, workerUrl } = await import('./maplibre');
  // Without the bundled font labels are drawn in another one: no reason to show no map.
  await loadLabelFonts(first().language).catch(() => undefined);
  const { data, view, theme, language, label } = first();
  const map = new MapLibreMap({
    container,
    style: styleOf(data, theme, language),
    locale: { 'Map.Title': label },
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
        ...constrainCentre(lng, lat, zoom, {
          width: container.clientWidth,
          height: container.clientHeight,
        }),
      ),
      zoom: constrainZoom(zoom),
    }),
    fadeDuration: window.matchMedia('(prefers-reduced-motion: reduce)').matches ? 0 : 150,
  });
  map.keyboard.disableRotation();
  map.touchZoomRotate.disableRotation();
  look(map, view);
  return { map, scene: new Scene(map, data, theme, language), workerUrl };
}
