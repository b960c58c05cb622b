import type { FeatureCollection } from 'geojson';
import type { LayerSpecification } from 'maplibre-gl';
import type { Theme } from '../domain/view';
import type { DrawnZone } from '../domain/zone';
import { MAP_COLOURS } from '../palette/map-colours';
import { SEMIBOLD } from './text-fonts';
import { widthByZoom } from './widths';

/** Zones that the reader has drawn: short dashes and a name, unlike any border and the line of contact. */
export function zoneLayers(theme: Theme): LayerSpecification[] {
  const colours = MAP_COLOURS[theme];
  return [
    {
      id: 'zone-casing',
      type: 'line',
      source: 'zones',
      layout: { 'line-join': 'round' },
      paint: { 'line-color': colours.halo, 'line-width': widthByZoom(4, 5.5), 'line-opacity': 0.9 },
    },
    {
      id: 'zone-outline',
      type: 'line',
      source: 'zones',
      layout: { 'line-join': 'round' },
      paint: {
        'line-color': colours.selection,
        'line-width': widthByZoom(2, 2.8),
        'line-dasharray': [1.6, 1.2],
      },
    },
    {
      id: 'zone-labels',
      type: 'symbol',
      source: 'zones',
      layout: {
        'symbol-placement': 'line',
        'symbol-spacing': 400,
        'text-field': ['get', 'name'],
        'text-font': SEMIBOLD,
        'text-size': 12.5,
        'text-offset': [0, -0.8],
        'text-max-angle': 40,
      },
      paint: {
        'text-color': colours.selection,
        'text-halo-color': colours.halo,
        'text-halo-width': 1.8,
      },
    },
  ];
}

/** Outlines of zones, with what the layers read. */
export function zonesData(zones: readonly DrawnZone[]): FeatureCollection {
  return {
    type: 'FeatureCollection',
    features: zones.map(({ name, geometry }) => ({
      type: 'Feature',
      geometry,
      properties: { name },
    })),
  };
}
