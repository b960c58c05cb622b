import type {
  ExpressionSpecification,
  LayerSpecification,
  LineLayerSpecification,
} from 'maplibre-gl';
import type { Theme } from '../domain/view';
import { MAP_COLOURS } from '../palette/palette';
import { widthByZoom } from './widths';

const ROUND = { 'line-cap': 'round', 'line-join': 'round' } as const;

/** Layers that the reader shows and hides as the line of contact. */
export const CONTACT_LAYERS = ['contact-casing', 'contact-line'] as const;

/** Region borders, coast, and the recognised border, which no proposal changes. */
export function borderLayers(theme: Theme): LineLayerSpecification[] {
  const colours = MAP_COLOURS[theme];
  return [
    line('region-borders', 'region-borders', colours.regionBorder, [0.4, 0.9], {
      'line-opacity': 0.75,
    }),
    line('coast', 'coast', colours.coast, [0.6, 1.1]),
    line('border-band', 'border', colours.recognisedBorder, [4, 9], { 'line-opacity': 0.16 }),
    line('border', 'border', colours.recognisedBorder, [1, 2]),
  ];
}

/** A dark line in a light casing: where the holder changes, not a border. */
export function contactLineLayers(theme: Theme): LineLayerSpecification[] {
  const colours = MAP_COLOURS[theme];
  return [
    line('contact-casing', 'contact-line', colours.contactCasing, [3.4, 6.4]),
    line('contact-line', 'contact-line', colours.contactLine, [1.5, 2.6]),
  ];
}

/** Outlines that follow feature-state: unconfirmed readings, the parcel pointed at, the one chosen. */
export function parcelOutlineLayers(theme: Theme): LineLayerSpecification[] {
  const colours = MAP_COLOURS[theme];
  return [
    line('parcel-unconfirmed', 'parcels', colours.unconfirmed, [1, 1.4], {
      'line-opacity': shownIf('unconfirmed'),
      'line-dasharray': [2.5, 2.5],
      'line-offset': 2.5,
    }),
    line('parcel-hovered', 'parcels', colours.hover, [1.5, 2.2], {
      'line-opacity': shownIf('hovered'),
    }),
    line('parcel-selected-casing', 'parcels', colours.halo, [4.5, 6], {
      'line-opacity': shownIf('selected'),
    }),
    line('parcel-selected', 'parcels', colours.selection, [2.2, 3], {
      'line-opacity': shownIf('selected'),
    }),
  ];
}

/** Covers what lies beyond the embedded geodata, and frames the map there. */
export function frameLayers(theme: Theme): LayerSpecification[] {
  const colours = MAP_COLOURS[theme];
  return [
    {
      id: 'outside',
      type: 'fill',
      source: 'frame',
      paint: { 'fill-color': colours.outside, 'fill-antialias': false },
    },
    {
      id: 'frame',
      type: 'line',
      source: 'frame',
      paint: { 'line-color': colours.frame, 'line-width': 1 },
    },
  ];
}

function shownIf(state: string): ExpressionSpecification {
  return ['case', ['boolean', ['feature-state', state], false], 1, 0];
}

function line(
  id: string,
  source: string,
  colour: string,
  [far, near]: readonly [far: number, near: number],
  paint: LineLayerSpecification['paint'] = {},
): LineLayerSpecification {
  return {
    id,
    type: 'line',
    source,
    layout: ROUND,
    paint: { 'line-color': colour, 'line-width': widthByZoom(far, near), ...paint },
  };
}
