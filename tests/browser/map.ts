import type { GeoJSONSource, Map as MapLibreMap } from 'maplibre-gl';
import type { Status } from '../../src/domain/status';

// Each function here runs in the page, by Playwright's `evaluate`: it may use nothing from outside itself.

/** `[lon, lat]`, degrees. */
export type Place = readonly [lon: number, lat: number];

/** Where a line is drawn, degrees, and how. */
export interface DrawnLine {
  readonly layer: string;
  readonly west: number;
  readonly south: number;
  readonly east: number;
  readonly north: number;
  readonly paint: string;
}

/** The element that holds the map, with the instance that the map component leaves on it. */
type MapContainer = HTMLElement & { readonly lineOfContactMap: MapLibreMap };

/** Statuses painted at a place, by fill and by hatching: one where land is shown, none where it is hidden. */
export function statusesAt([lon, lat]: Place): Status[] {
  const { lineOfContactMap: map } = document.querySelector<MapContainer>('.maplibregl-map')!;
  const found = map.queryRenderedFeatures(map.project([lon, lat]));
  // A parcel drawn by its own shape covers the face beneath.
  const isCovered = found.some(
    ({ layer, state }) => layer.id === 'parcels' && state['status'] !== 'gone',
  );
  const statuses = found.flatMap((feature) => {
    const { layer, source, state, properties } = feature;
    if (source !== (isCovered ? 'parcels' : 'faces')) return [];
    // What it was told last, or else what it came with.
    if (layer.id === 'parcels' || layer.id === 'land')
      return [(state['status'] ?? properties['status']) as Status | 'none' | undefined];
    const [, hatched] = /^(?:land-)?hatch-(.*)$/.exec(layer.id) ?? [];
    const paint = layer.paint as Record<string, unknown> | undefined;
    return hatched && Number(paint?.['fill-opacity']) > 0 ? [hatched as Status] : [];
  });
  return [...new Set(statuses.filter((status) => status !== undefined && status !== 'none'))];
}

/** Whether a map is made and has all the land that it draws. */
export function isLandDrawn(): boolean {
  const map = document.querySelector<MapContainer>('.maplibregl-map')?.lineOfContactMap;
  return (
    map !== undefined && map.loaded() && map.queryRenderedFeatures({ layers: ['land'] }).length > 0
  );
}

/** How many settlements are drawn at a place. */
export function settlementsAt([lon, lat]: Place): number {
  const { lineOfContactMap: map } = document.querySelector<MapContainer>('.maplibregl-map')!;
  if (!map.getLayer('settlements')) return 0;
  return map.queryRenderedFeatures(map.project([lon, lat]), { layers: ['settlements'] }).length;
}

/** Counts, in `window.dataChanges`, how often the data that land is painted from are replaced from now on. */
export function watchData(): void {
  const { lineOfContactMap: map } = document.querySelector<MapContainer>('.maplibregl-map')!;
  const counted = window as unknown as { dataChanges: number };
  counted.dataChanges = 0;
  for (const id of ['faces', 'parcels']) {
    const source = map.getSource<GeoJSONSource>(id)!;
    for (const method of ['setData', 'updateData'] as const) {
      const original = source[method].bind(source) as (...values: unknown[]) => unknown;
      Object.assign(source, {
        [method]: (...values: unknown[]) => {
          counted.dataChanges += 1;
          return original(...values);
        },
      });
    }
  }
}

/** Border and coast as drawn now, in an order that does not depend on drawing. */
export function drawnBorder(): DrawnLine[] {
  const { lineOfContactMap: map } = document.querySelector<MapContainer>('.maplibregl-map')!;
  return map
    .queryRenderedFeatures({ layers: ['border', 'coast'] })
    .map(({ layer, geometry }) => {
      const numbers = JSON.stringify('coordinates' in geometry ? geometry.coordinates : [])
        .match(/-?[\d.]+/g)!
        .map(Number);
      const longitudes = numbers.filter((_, index) => index % 2 === 0);
      const latitudes = numbers.filter((_, index) => index % 2 === 1);
      return {
        layer: layer.id,
        west: Math.min(...longitudes),
        south: Math.min(...latitudes),
        east: Math.max(...longitudes),
        north: Math.max(...latitudes),
        paint: JSON.stringify(map.getLayer(layer.id)?.serialize()),
      };
    })
    .sort((one, other) => JSON.stringify(one).localeCompare(JSON.stringify(other)));
}

/** Every name that is written on the map now. */
export function writtenNames(): string[] {
  const { lineOfContactMap: map } = document.querySelector<MapContainer>('.maplibregl-map')!;
  return map.queryRenderedFeatures().flatMap(({ layer }) => {
    const layout = layer.layout as Record<string, unknown> | undefined;
    return layer.type === 'symbol' ? [String(layout?.['text-field'])] : [];
  });
}

/** Centre and zoom. */
export function viewNow(): { lon: number; lat: number; zoom: number } {
  const { lineOfContactMap: map } = document.querySelector<MapContainer>('.maplibregl-map')!;
  const { lng, lat } = map.getCenter();
  return { lon: Number(lng.toFixed(4)), lat: Number(lat.toFixed(4)), zoom: map.getZoom() };
}

/** Where on the page a place is, CSS pixels. */
export function pointOf([lon, lat]: Place): { x: number; y: number } {
  const container = document.querySelector<MapContainer>('.maplibregl-map')!;
  const { left, top } = container.getBoundingClientRect();
  const { x, y } = container.lineOfContactMap.project([lon, lat]);
  return { x: left + x, y: top + y };
}

/** Ids of the parcels that are lit, in order. */
export function litParcels(): string[] {
  const { lineOfContactMap: map } = document.querySelector<MapContainer>('.maplibregl-map')!;
  const lit = map
    .queryRenderedFeatures({ layers: ['parcel-outline'] })
    .filter(({ state }) => state['lit'] === true);
  return [...new Set(lit.map(({ id }) => String(id)))].sort();
}

/** Widths of the outlines around lit land, CSS pixels. */
export function litWidths(): number[] {
  const { lineOfContactMap: map } = document.querySelector<MapContainer>('.maplibregl-map')!;
  return map
    .queryRenderedFeatures({ layers: ['parcel-outline'] })
    .filter(({ state }) => state['lit'] === true)
    .map(({ layer }) => Number((layer.paint as Record<string, unknown>)['line-width']));
}

/** Whether the edge of a pull-back is in sight. */
export function isPullbackDrawn(): boolean {
  const { lineOfContactMap: map } = document.querySelector<MapContainer>('.maplibregl-map')!;
  return map.queryRenderedFeatures({ layers: ['pullback-edge'] }).length > 0;
}
