import type { Feature, FeatureCollection } from 'geojson';
import type { LayerSpecification } from '@maplibre/maplibre-gl-style-spec';
import { CONTACT_LAYERS, ERROR_LAYER } from '../map/line-layers';
import { PLACE_LAYER, TOWN_LAYERS } from '../map/label-layers';
import { statesOf } from '../map/parcel-states';
import { settlementsData } from '../map/settlement-layers';
import { sourcesOf, type SourceData, type SourceId } from '../map/sources';
import { layersOf } from '../map/style';
import { zonesData } from '../map/zone-layers';
import type { Picture } from './picture';
import { valuesOf, type Drawn, type LayerValues } from './style-values';

/** A layer of the map's style as it is drawn at a zoom: its values, and the features that it takes, with their state. */
export interface DrawnLayer {
  readonly layer: LayerSpecification;
  readonly values: LayerValues;
  readonly drawn: readonly Drawn[];
}

const NO_STATE = {};

// A source's features are made once, so that a frame keeps the paths that it has drawn of them.
const known = new WeakMap<SourceData, ReadonlyMap<SourceId, readonly Feature[]>>();

/** The layers of the one style that both maps have, from the bottom to the top, with what they draw. */
export function drawnLayers(picture: Picture, zoom: number): readonly DrawnLayer[] {
  const { data, look, theme, names, layers } = picture;
  const features = known.get(data) ?? featuresOf(data);
  known.set(data, features);
  const pushed = new Map<SourceId | null, readonly Feature[]>([
    ['settlements', settlementsData(picture.settlements).features],
    ['zones', zonesData(picture.zones).features],
  ]);
  const states = statesOf(look);
  const isShown = shownLayer(layers);
  return layersOf(theme, names).flatMap((layer) => {
    const { minzoom = 0, maxzoom = Infinity } = layer;
    if (!isShown(layer.id) || zoom < minzoom || zoom >= maxzoom) return [];
    const source = 'source' in layer ? (layer.source as SourceId) : null;
    // What becomes of land is told by parcels alone.
    if (source === 'faces' && layer.id !== 'land') return [];
    const values = valuesOf(layer, zoom);
    const all = pushed.get(source) ?? (source && features.get(source)) ?? [];
    const drawn = all
      .map((feature) => ({ feature, state: stateOf(feature, source, states) }))
      .filter((each) => values.takes(each));
    return [{ layer, values, drawn }];
  });
}

function stateOf(
  feature: Feature,
  source: SourceId | null,
  states: ReturnType<typeof statesOf>,
): Drawn['state'] {
  if (source !== 'parcels' && source !== 'outlines') return NO_STATE;
  return states.get(String(feature.properties?.['id'])) ?? NO_STATE;
}

function featuresOf(data: SourceData): ReadonlyMap<SourceId, readonly Feature[]> {
  const sources = Object.entries(sourcesOf(data)) as [SourceId, { data: unknown }][];
  return new Map(sources.map(([id, source]) => [id, listFeatures(source.data)]));
}

function listFeatures(data: unknown): readonly Feature[] {
  const shape = data as FeatureCollection | Feature | Feature['geometry'];
  if (shape.type === 'FeatureCollection') return shape.features;
  if (shape.type === 'Feature') return [shape];
  return [{ type: 'Feature', geometry: shape, properties: {} }];
}

/** Layers that the reader hides; land that is hidden is left unpainted by the look. */
function shownLayer(layers: Picture['layers']): (id: string) => boolean {
  const hidden = new Set<string>([
    ...(layers.has('contact-line') ? [] : CONTACT_LAYERS),
    ...(layers.has('line-error') ? [] : [ERROR_LAYER]),
    ...(layers.has('towns') ? [] : TOWN_LAYERS),
    ...(layers.has('places') ? [] : [PLACE_LAYER]),
  ]);
  return (id) => !hidden.has(id);
}
