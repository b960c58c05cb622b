import type { ExpressionSpecification, FillLayerSpecification } from 'maplibre-gl';
import { STATUSES } from '../domain/status';
import type { Theme } from '../domain/view';
import { MAP_COLOURS, STATUS_COLOURS } from '../palette/palette';
import { HATCHED_STATUSES, hatchImage, unconfirmedImage } from './images';

/** The layer that answers which parcel lies under a point. */
export const PARCEL_LAYER = 'parcels';

/**
 * Parcels: their fill, one hatching layer a status, and the veil over unconfirmed readings. Colour and opacity follow the
 * feature-state `status`, so that showing, hiding and repainting never touches data or style.
 */
export function parcelLayers(theme: Theme): FillLayerSpecification[] {
  return [
    {
      id: PARCEL_LAYER,
      type: 'fill',
      source: 'parcels',
      paint: { 'fill-color': fillColour(theme) },
    },
    ...HATCHED_STATUSES.map((status): FillLayerSpecification => ({
      id: `hatch-${status}`,
      type: 'fill',
      source: 'parcels',
      paint: {
        'fill-pattern': hatchImage(status, theme),
        'fill-opacity': ['case', ['==', ['feature-state', 'status'], status], 1, 0],
        'fill-antialias': false,
      },
    })),
    {
      id: 'parcel-veil',
      type: 'fill',
      source: 'parcels',
      paint: {
        'fill-pattern': unconfirmedImage(theme),
        'fill-opacity': ['case', ['boolean', ['feature-state', 'unconfirmed'], false], 1, 0],
        'fill-antialias': false,
      },
    },
  ];
}

function fillColour(theme: Theme): ExpressionSpecification {
  const cases = STATUSES.flatMap((status) => [status, STATUS_COLOURS[theme][status].fill]);
  return [
    'match',
    ['feature-state', 'status'],
    ...cases,
    MAP_COLOURS[theme].land,
  ] as unknown as ExpressionSpecification;
}
