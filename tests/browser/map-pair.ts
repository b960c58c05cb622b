import type { Map as MapLibreMap } from 'maplibre-gl';
import type { Status } from '../../src/domain/status';
import type { Place } from './map';

// Each function here runs in the page, by Playwright's `evaluate`: it may use nothing from outside itself.

type MapContainer = HTMLElement & { readonly lineOfContactMap: MapLibreMap };

/** Statuses painted at a place, on every map that there is: A's first. */
export function statusesOfMaps([lon, lat]: Place): Status[][] {
  return [...document.querySelectorAll<MapContainer>('.maplibregl-map')].map((container) => {
    const { lineOfContactMap: map } = container;
    const found = map.queryRenderedFeatures(map.project([lon, lat]), {
      layers: ['parcels', 'land'],
    });
    // A parcel drawn by its own shape covers the face beneath.
    const seen = found.filter(({ state }) => state['status'] !== 'gone').slice(0, 1);
    const statuses = seen.map(({ state }) => state['status'] as Status | null | undefined);
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

/** Whether the land around a place is outlined as lit, on every map. */
export function litOnMaps([lon, lat]: Place): boolean[] {
  return [...document.querySelectorAll<MapContainer>('.maplibregl-map')].map((container) => {
    const { lineOfContactMap: map } = container;
    const { x, y } = map.project([lon, lat]);
    const outlines = map
      .queryRenderedFeatures({ layers: ['parcel-outline'] })
      .filter(({ state }) => state['lit'] === true)
      .flatMap(({ geometry }) =>
        geometry.type === 'MultiLineString'
          ? geometry.coordinates
          : geometry.type === 'LineString'
            ? [geometry.coordinates]
            : [],
      );
    // Towards the north an odd number of edges lies beyond land that is outlined.
    let edges = 0;
    for (const line of outlines) {
      const points = line.map(([lng = 0, latitude = 0]) => map.project([lng, latitude]));
      points.slice(1).forEach((b, i) => {
        const a = points[i]!;
        if (a.x > x !== b.x > x && y > a.y + ((x - a.x) / (b.x - a.x)) * (b.y - a.y)) edges += 1;
      });
    }
    return edges % 2 === 1;
  });
}
