import type {
  ExpressionSpecification,
  LayerSpecification,
  LineLayerSpecification,
} from 'maplibre-gl';
import type { Theme } from '../domain/view';
import { ERROR_BAND_OPACITY, MAP_COLOURS } from '../palette/map-colours';
import { byFeature } from './shared-program';
import { widthByZoom } from './widths';

const ROUND = { 'line-cap': 'round', 'line-join': 'round' } as const;

/** Layers that the reader shows and hides as the line of contact. */
export const CONTACT_LAYERS = ['contact-casing', 'contact-line'] as const;

/** Region borders, coast, and the recognised border, which no proposal changes. */
export function borderLayers(theme: Theme): LineLayerSpecification[] {
  const colours = MAP_COLOURS[theme];
  return [
    plain(
      line('region-borders', 'region-borders', colours.regionBorder, [0.4, 0.9], {
        'line-opacity': 0.75,
      }),
    ),
    plain(line('coast', 'coast', colours.coast, [0.7, 1.3])),
    line('border-band', 'border', colours.recognisedBorder, [3, 9], { 'line-opacity': 0.15 }),
    line('border', 'border', colours.recognisedBorder, [1, 2]),
  ];
}

/** The layer of the line's stated error. */
export const ERROR_LAYER = 'line-error';

/** A pale band along the line of contact: where it may run, by its stated error. */
export function errorBandLayers(theme: Theme): LayerSpecification[] {
  return [
    {
      id: ERROR_LAYER,
      type: 'fill',
      source: 'line-error',
      paint: {
        'fill-color': byFeature(MAP_COLOURS[theme].contactLine),
        'fill-opacity': ERROR_BAND_OPACITY,
        'fill-antialias': false,
      },
    },
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

/** Thin dashes where a pull-back ends: neither a border nor the line of contact. */
export function pullbackLayers(theme: Theme): LineLayerSpecification[] {
  const colours = MAP_COLOURS[theme];
  return [
    line('pullback-casing', 'pullback-edge', colours.contactCasing, [2.2, 3.2], {
      'line-opacity': 0.7,
    }),
    {
      ...line('pullback-edge', 'pullback-edge', colours.contactLine, [0.9, 1.3], {
        'line-dasharray': [5, 4],
      }),
      layout: { 'line-join': 'round' },
    },
  ];
}

/**
 * Outlines of the parcel pointed at, the one chosen, those lit, and those set apart. Width follows feature-state, not opacity:
 * lines without width cost nothing to draw, invisible ones do.
 */
export function parcelOutlineLayers(theme: Theme): LineLayerSpecification[] {
  const colours = MAP_COLOURS[theme];
  const hovered: ExpressionSpecification = ['boolean', ['feature-state', 'hovered'], false];
  const selected: ExpressionSpecification = ['boolean', ['feature-state', 'selected'], false];
  const outlined: ExpressionSpecification = ['boolean', ['feature-state', 'outlined'], false];
  const lit: ExpressionSpecification = ['boolean', ['feature-state', 'lit'], false];
  return [
    plain(
      line('parcel-outline-casing', 'outlines', colours.halo, [0, 0], {
        'line-width': widthIf([selected, 5, 7], [lit, 5, 7]),
      }),
    ),
    plain(
      line('parcel-outline', 'outlines', colours.hover, [0, 0], {
        'line-color': ['case', ['any', selected, lit], colours.selection, colours.hover],
        'line-width': widthIf(
          [selected, 2.4, 3.4],
          [lit, 2.4, 3.4],
          [hovered, 1.6, 2.4],
          [outlined, 2, 2.8],
        ),
      }),
    ),
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
      paint: { 'fill-color': byFeature(colours.outside), 'fill-antialias': false },
    },
    {
      id: 'frame',
      type: 'line',
      source: 'frame',
      paint: { 'line-color': colours.frame, 'line-width': 1 },
    },
  ];
}

type WidthCase = readonly [condition: ExpressionSpecification, far: number, near: number];

/** The width of the first case that holds, else none. */
function widthIf(...cases: readonly WidthCase[]): ExpressionSpecification {
  const widths = (at: 1 | 2) => ['case', ...cases.flatMap((each) => [each[0], each[at]]), 0];
  const width = ['interpolate', ['linear'], ['zoom'], 4, widths(1), 10, widths(2)];
  return width as unknown as ExpressionSpecification;
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

/** Without round corners, which no one sees on lines that are thin, or that wind as land does, and which every frame pays for. */
function plain({ layout: _, ...rest }: LineLayerSpecification): LineLayerSpecification {
  return rest;
}
