import type { FeatureCollection, MultiPolygon } from 'geojson';
import type { GeoJSONSource, Map as MapLibreMap } from 'maplibre-gl';
import type { SAME } from '../../src/domain/comparison';
import type { Status } from '../../src/domain/status';
import type { Place } from './map';

// Each function here runs in the page, by Playwright's `evaluate`: it may use nothing from outside itself.

type MapContainer = HTMLElement & { readonly lineOfContactMap: MapLibreMap };

/** Statuses painted at a place, on every map that there is: A's first. */
export function statusesOfMaps([lon, lat]: Place): (Status | typeof SAME)[][] {
  return [...document.querySelectorAll<MapContainer>('.maplibregl-map')].map((container) => {
    const { lineOfContactMap: map } = container;
    const found = map.queryRenderedFeatures(map.project([lon, lat]), {
      layers: ['parcels', 'land'],
    });
    // A parcel drawn by its own shape covers the face beneath.
    const seen = found.filter(({ state }) => state['status'] !== 'gone').slice(0, 1);
    // What it was told last, or else what it came with.
    const statuses = seen.map(
      ({ state, properties }) =>
        (state['status'] ?? properties['status']) as Status | typeof SAME | 'none' | undefined,
    );
    return statuses.filter((status) => status !== undefined && status !== 'none');
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

/** Whether the land around a place is outlined as lit, on every map. */
export function litOnMaps([lon, lat]: Place): boolean[] {
  const isIn = (ring: number[][]) =>
    ring.slice(1).filter(([bx = 0, by = 0], i) => {
      const [ax = 0, ay = 0] = ring[i]!;
      return ay > lat !== by > lat && lon < ax + ((lat - ay) / (by - ay)) * (bx - ax);
    }).length % 2;
  return [...document.querySelectorAll<MapContainer>('.maplibregl-map')].map((container) => {
    const { lineOfContactMap: map } = container;
    const { data } = map.getSource<GeoJSONSource>('outlines')!.serialize();
    const around = (data as FeatureCollection<MultiPolygon>).features.filter(
      ({ geometry }) => geometry.coordinates.flat().reduce((sum, ring) => sum + isIn(ring), 0) % 2,
    );
    return around.some(({ properties }) => {
      const id = String(properties?.['id']);
      return map.getFeatureState({ source: 'outlines', id })['lit'] === true;
    });
  });
}
