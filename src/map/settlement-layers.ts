import type { FeatureCollection } from 'geojson';
import type { LayerSpecification } from 'maplibre-gl';
import type { DrawnSettlement } from '../domain/settlement';
import type { NameLanguage, Theme } from '../domain/view';
import { MAP_COLOURS } from '../palette/map-colours';
import { UNLESS_CUT } from './cut-labels';
import { REGULAR } from './text-fonts';

/** The layer that answers which settlement lies under a point. */
export const SETTLEMENT_LAYER = 'settlements';

/** From which zoom settlements are far enough apart to be chosen one by one. */
export const SETTLEMENT_ZOOM = 8;

/** Settlements whose holder can be flipped: full for Russian-held, hollow for Ukrainian-held, ringed when flipped. */
export function settlementLayers(theme: Theme, language: NameLanguage): LayerSpecification[] {
  const colours = MAP_COLOURS[theme];
  const isFlipped = ['boolean', ['get', 'isFlipped'], false] as const;
  return [
    {
      id: SETTLEMENT_LAYER,
      type: 'circle',
      source: 'settlements',
      minzoom: SETTLEMENT_ZOOM,
      paint: {
        'circle-radius': ['case', [...isFlipped], 6, 4],
        'circle-color': [
          'case',
          ['==', ['get', 'holder'], 'russia'],
          colours.contactLine,
          colours.contactCasing,
        ],
        'circle-stroke-color': ['case', [...isFlipped], colours.selection, colours.contactLine],
        'circle-stroke-width': ['case', [...isFlipped], 3, 1.5],
      },
    },
    {
      id: 'settlement-labels',
      type: 'symbol',
      source: 'settlements',
      minzoom: SETTLEMENT_ZOOM + 1,
      layout: {
        'text-field': ['coalesce', ['get', language], ''],
        'text-font': REGULAR,
        'text-size': 11.5,
        'text-variable-anchor': ['left', 'right', 'top', 'bottom'],
        'text-radial-offset': 0.7,
        'text-justify': 'auto',
        'text-padding': 2,
      },
      paint: {
        'text-color': colours.label,
        'text-halo-color': colours.halo,
        'text-halo-width': 1.6,
        'text-halo-blur': 0.3,
        'text-opacity': UNLESS_CUT,
      },
    },
  ];
}

/** Points of settlements, with what the layers read. */
export function settlementsData(settlements: readonly DrawnSettlement[]): FeatureCollection {
  return {
    type: 'FeatureCollection',
    features: settlements.map(({ id, nameEn, nameUk, position, holder, isFlipped, isNamed }) => ({
      type: 'Feature',
      geometry: { type: 'Point', coordinates: [...position] },
      properties: { id, ...(isNamed && { en: nameEn, uk: nameUk }), holder, isFlipped },
    })),
  };
}
