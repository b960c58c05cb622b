import type { Map as MapLibreMap } from 'maplibre-gl';
import type { Status } from '../../src/domain/status';
import type { Place } from './map';

// Each function here runs in the page, by Playwright's `evaluate`: it may use nothing from outside itself.

type MapContainer = HTMLElement & { readonly lineOfContactMap: MapLibreMap };

/** Statuses painted at a place, on every map that there is: A's first. */
export function statusesOfMaps([lon, lat]: Place): Status[][] {
  return [...document.querySelectorAll<MapContainer>('.maplibregl-map')].map((container) => {
    const { lineOfContactMap: map } = container;
    const found = map.queryRenderedFeatures(map.project([lon, lat]), { layers: ['parcels'] });
    const statuses = found.map(({ state }) => state['status'] as Status | null | undefined);
    return statuses.filter((status) => status !== undefined && status !== null);
  });
}

/** Where every map looks: A's first. */
export function viewsOfMaps(): { lon: number; lat: number; zoom: number }[] {
  return [...document.querySelectorAll<MapContainer>('.maplibregl-map')].map((container) => {
    const { lng, lat } = container.lineOfContactMap.getCenter();
    // To a tenth of a millimetre: turned into pixels and back, the last digit is rounding.
    const [lon, latitude] = [lng, lat].map((degree) => Number(degree.toFixed(9)));
    return { lon: lon!, lat: latitude!, zoom: container.lineOfContactMap.getZoom() };
  });
}

/** Whether the land at a place is lit, on every map. */
export function litOnMaps([lon, lat]: Place): boolean[] {
  return [...document.querySelectorAll<MapContainer>('.maplibregl-map')].map((container) => {
    const { lineOfContactMap: map } = container;
    const found = map.queryRenderedFeatures(map.project([lon, lat]), { layers: ['parcels'] });
    return found.some(({ state }) => state['lit'] === true);
  });
}
