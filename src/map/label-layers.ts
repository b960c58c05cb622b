import type { ExpressionSpecification, SymbolLayerSpecification } from 'maplibre-gl';
import type { NameLanguage, Theme } from '../domain/view';
import { MAP_COLOURS, type MapColours } from '../palette/map-colours';
import { UNLESS_CUT } from './cut-labels';
import { dotImage, placeImage } from './images';
import { ITALIC, REGULAR, SEMIBOLD } from './text-fonts';
import { TOWN_RANKS, type TownRank } from './town-ranks';

/** Layers that the reader shows and hides as towns. */
export const TOWN_LAYERS = TOWN_RANKS.map(townLayerId);

/** Where a town's name may stand, the best first: near the country's ends only towards its middle. */
const ANCHORS = {
  west: ['left', 'bottom-left', 'top-left', 'top', 'bottom'],
  middle: ['left', 'bottom-left', 'top-left', 'right', 'top', 'bottom'],
  // Below first: beside them lies the land that texts speak of.
  east: ['top-right', 'top', 'bottom-right', 'right', 'bottom'],
} as const;

/** Names: the last layer is placed first, so the capital stands above all others. */
export function labelLayers(theme: Theme, language: NameLanguage): SymbolLayerSpecification[] {
  const colours = MAP_COLOURS[theme];
  return [
    neighbourLayer(colours, language),
    seaLayer(colours, language),
    regionLayer(colours, language),
    placeLayer(theme, language),
    ...TOWN_RANKS.map((rank) => townLayer(rank, theme, language)).reverse(),
  ];
}

function neighbourLayer(colours: MapColours, language: NameLanguage): SymbolLayerSpecification {
  return {
    id: 'neighbour-labels',
    type: 'symbol',
    source: 'neighbour-labels',
    layout: {
      'text-field': ['get', language],
      'text-font': REGULAR,
      'text-size': sizeByZoom(11, 17),
      'text-transform': 'uppercase',
      'text-letter-spacing': 0.18,
      'text-max-width': 9,
      'text-padding': 6,
    },
    paint: halo(colours.neighbourLabel, colours.neighbour, 1),
  };
}

function seaLayer(colours: MapColours, language: NameLanguage): SymbolLayerSpecification {
  return {
    id: 'sea-labels',
    type: 'symbol',
    source: 'sea-labels',
    layout: {
      'text-field': ['get', language],
      'text-font': ITALIC,
      'text-size': sizeByZoom(12, 20),
      'text-letter-spacing': 0.12,
      'text-max-width': 5,
      'text-padding': 4,
    },
    paint: halo(colours.seaLabel, colours.water, 1),
  };
}

function regionLayer(colours: MapColours, language: NameLanguage): SymbolLayerSpecification {
  return {
    id: 'region-labels',
    type: 'symbol',
    source: 'region-labels',
    minzoom: 5,
    maxzoom: 9.5,
    layout: {
      'text-field': ['get', language],
      'text-font': SEMIBOLD,
      'text-size': sizeByZoom(9.5, 16),
      'text-transform': 'uppercase',
      'text-letter-spacing': 0.1,
      'text-max-width': 8,
      'text-padding': 3,
    },
    paint: halo(colours.regionLabel, colours.halo, 1.4),
  };
}

/** The layer of the places that texts name. */
export const PLACE_LAYER = 'places';

function placeLayer(theme: Theme, language: NameLanguage): SymbolLayerSpecification {
  const colours = MAP_COLOURS[theme];
  return {
    id: PLACE_LAYER,
    type: 'symbol',
    source: 'places',
    minzoom: 6,
    layout: {
      'icon-image': placeImage(theme),
      'icon-allow-overlap': true,
      'icon-ignore-placement': true,
      'text-field': ['get', language],
      'text-font': ITALIC,
      'text-size': ['interpolate', ['linear'], ['zoom'], 6, 11, 9, 14],
      'text-variable-anchor': ['right', 'top-right', 'bottom-right', 'left', 'top', 'bottom'],
      'text-radial-offset': 0.8,
      'text-justify': 'auto',
      'text-max-width': 8,
      'text-padding': 2,
      'text-optional': true,
    },
    paint: halo(colours.label, colours.halo, 1.6),
  };
}

function townLayer(
  townRank: TownRank,
  theme: Theme,
  language: NameLanguage,
): SymbolLayerSpecification {
  const colours = MAP_COLOURS[theme];
  const { rank, side, minzoom, size } = townRank;
  const dot = rank === 0 ? 1.3 : rank === 1 ? 1.1 : 0.9;
  return {
    id: townLayerId(townRank),
    type: 'symbol',
    source: 'towns',
    minzoom,
    filter: side
      ? ['all', ['==', ['get', 'rank'], rank], ['==', ['get', 'side'], side]]
      : ['==', ['get', 'rank'], rank],
    layout: {
      'icon-image': dotImage(theme),
      'icon-size': ['interpolate', ['linear'], ['zoom'], 3.5, dot * 0.75, 5.5, dot],
      'icon-padding': 1,
      'text-field': ['get', language],
      'text-font': rank <= 1 ? SEMIBOLD : REGULAR,
      'text-size': ['interpolate', ['linear'], ['zoom'], 3.5, size - 3, 5, size - 1, 9, size + 2],
      'text-variable-anchor': [...ANCHORS[side ?? 'middle']],
      'text-radial-offset': 0.4,
      'text-justify': 'auto',
      'text-max-width': 8,
      'text-padding': 2,
    },
    paint: halo(colours.label, colours.halo, 1.6),
  };
}

function townLayerId({ rank, side }: TownRank): string {
  return side && side !== 'middle' ? `towns-${rank}-${side}` : `towns-${rank}`;
}

function sizeByZoom(far: number, near: number): ExpressionSpecification {
  return ['interpolate', ['linear'], ['zoom'], 4, far, 8, near];
}

function halo(
  colour: string,
  around: string,
  width: number,
): NonNullable<SymbolLayerSpecification['paint']> {
  return {
    'text-color': colour,
    'text-halo-color': around,
    'text-halo-width': width,
    'text-halo-blur': 0.3,
    'text-opacity': UNLESS_CUT,
  };
}

/** Every layer of names. */
export const NAME_LAYERS = [
  'neighbour-labels',
  'sea-labels',
  'region-labels',
  PLACE_LAYER,
  'settlement-labels',
  ...TOWN_LAYERS,
] as const;
