import type {
  ExpressionSpecification,
  LayerSpecification,
  LineLayerSpecification,
} from 'maplibre-gl';
import type { Theme } from '../domain/view';
import { MAP_COLOURS } from '../palette/map-colours';
import { drainedImage } from './images';
import { shownIf } from './parcel-layers';
import { byFeature } from './shared-program';
import { widthByZoom } from './widths';

/** Sea and neighbours, beneath everything. */
export function landLayers(theme: Theme): LayerSpecification[] {
  const colours = MAP_COLOURS[theme];
  return [
    { id: 'sea', type: 'background', paint: { 'background-color': colours.water } },
    {
      id: 'neighbours',
      type: 'fill',
      source: 'neighbours',
      paint: { 'fill-color': byFeature(colours.neighbour) },
    },
    {
      id: 'neighbour-borders',
      type: 'line',
      source: 'neighbours',
      paint: { 'line-color': colours.neighbourBorder, 'line-width': widthByZoom(0.6, 1.2) },
    },
  ];
}

const IS_DRAINED: ExpressionSpecification = ['==', ['get', 'drained'], true];
/** Farther off, dashes half a pixel broad are not told from a line. */
const DASHES_ZOOM = 6.5;

/** Lakes, reservoirs and rivers, above the parcels: water belongs to them, but stays water. */
export function waterLayers(theme: Theme): LayerSpecification[] {
  const colours = MAP_COLOURS[theme];
  const drainedShore = (id: string, paint = {}): LineLayerSpecification => ({
    id,
    type: 'line',
    source: 'lakes',
    filter: IS_DRAINED,
    paint: { 'line-color': colours.drainedMark, 'line-width': widthByZoom(0.5, 1), ...paint },
  });
  return [
    {
      id: 'rivers',
      type: 'line',
      source: 'rivers',
      layout: { 'line-cap': 'round' },
      paint: { 'line-color': colours.river, 'line-width': widthByZoom(0.5, 1.6) },
    },
    {
      id: 'lakes',
      type: 'fill',
      source: 'lakes',
      filter: ['!=', ['get', 'drained'], true],
      paint: {
        'fill-color': byFeature(colours.lake),
        'fill-outline-color': byFeature(colours.shore),
      },
    },
    {
      id: 'drained',
      type: 'fill',
      source: 'lakes',
      filter: IS_DRAINED,
      paint: {
        'fill-pattern': drainedImage(theme),
        // All of it; said as hatching says it, so that both are drawn by one program of the graphics card.
        'fill-opacity': shownIf(IS_DRAINED, 1),
        'fill-antialias': false,
      },
    },
    { ...drainedShore('drained-shore-far'), maxzoom: DASHES_ZOOM },
    {
      ...drainedShore('drained-shore', { 'line-dasharray': [3, 2] }),
      minzoom: DASHES_ZOOM,
    },
  ];
}
