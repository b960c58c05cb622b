import type { ExpressionSpecification, FillLayerSpecification } from 'maplibre-gl';
import { SAME } from '../domain/comparison';
import { STATUSES, type Status } from '../domain/status';
import type { Theme } from '../domain/view';
import { MAP_COLOURS } from '../palette/map-colours';
import { STATUS_COLOURS } from '../palette/palette';
import { FAR_ZOOM, HATCHED_STATUSES, hatchImage, unconfirmedImage } from './images';
import { GONE } from './parcel-states';

/** The sources of land: its faces, and the parcels with shapes of their own. */
export type LandSource = 'faces' | 'parcels';

/** What land was told last, or else what it came with. */
const STATUS: ExpressionSpecification = [
  'coalesce',
  ['feature-state', 'status'],
  ['get', 'status'],
];
const UNCONFIRMED: ExpressionSpecification = [
  'boolean',
  ['feature-state', 'unconfirmed'],
  ['get', 'unconfirmed'],
  false,
];

const PREFIXES: Readonly<Record<LandSource, string>> = { faces: 'land-', parcels: '' };

/** The layer of a status's hatching on land from a source. */
export function hatchLayer(source: LandSource, status: Status): string {
  return `${PREFIXES[source]}hatch-${status}`;
}

/** The layer of what is laid over unconfirmed readings of land from a source. */
export function veilLayer(source: LandSource): string {
  return `${PREFIXES[source]}parcel-veil`;
}

/** The layers that show what becomes of land: its faces, and over them the parcels with shapes of their own. */
export function parcelLayers(theme: Theme): FillLayerSpecification[] {
  return [...statusLayers('faces', 'land', theme), ...statusLayers('parcels', 'parcels', theme)];
}

/**
 * Land by status: its fill, one hatching layer a status, and the veil over unconfirmed readings. Colour and opacity follow
 * the feature-state `status`, so that showing, hiding and repainting never touches data or style.
 */
function statusLayers(source: LandSource, fill: string, theme: Theme): FillLayerSpecification[] {
  return [
    { id: fill, type: 'fill', source, paint: { 'fill-color': fillColour(theme) } },
    ...HATCHED_STATUSES.map((status): FillLayerSpecification => ({
      id: hatchLayer(source, status),
      type: 'fill',
      source,
      paint: {
        'fill-pattern': byDistance((distance) => hatchImage(status, theme, distance)),
        'fill-opacity': shownIf(['==', STATUS, status]),
        'fill-antialias': false,
      },
    })),
    {
      id: veilLayer(source),
      type: 'fill',
      source,
      paint: {
        'fill-pattern': byDistance((distance) => unconfirmedImage(theme, distance)),
        'fill-opacity': shownIf(UNCONFIRMED),
        'fill-antialias': false,
      },
    },
  ];
}

/** Hatching grows fainter close by, where it fills the screen and has told what it has to tell. */
const CLOSE_BY = 0.5;

/** The opacity of a pattern where a condition holds; nothing is seen of it elsewhere. */
export function shownIf(
  condition: ExpressionSpecification,
  closeBy = CLOSE_BY,
): ExpressionSpecification {
  return [
    'interpolate',
    ['linear'],
    ['zoom'],
    7,
    ['case', condition, 1, 0],
    10,
    ['case', condition, closeBy, 0],
  ];
}

function byDistance(image: (distance: 'near' | 'far') => string): ExpressionSpecification {
  return ['step', ['zoom'], image('far'), FAR_ZOOM, image('near')];
}

function fillColour(theme: Theme): ExpressionSpecification {
  const cases = STATUSES.flatMap((status) => [status, STATUS_COLOURS[theme][status].fill]);
  return [
    'match',
    STATUS,
    ...cases,
    SAME,
    MAP_COLOURS[theme].sameStatus,
    GONE,
    'rgba(0, 0, 0, 0)',
    MAP_COLOURS[theme].land,
  ] as unknown as ExpressionSpecification;
}
