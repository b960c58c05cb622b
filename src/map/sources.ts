import type { Feature, FeatureCollection, Geometry, MultiLineString } from 'geojson';
import type { GeoJSONSourceSpecification } from 'maplibre-gl';
import type { Face } from '../domain/face';
import type { Basemap } from '../domain/geodata';
import { polygonsOf, type Land, type Lines } from '../domain/geometry';
import type { DrawnParcel } from '../domain/parcel';
import type { PointPlace } from '../domain/point-place';
import type { Region } from '../domain/region';
import type { Town } from '../domain/town';
import { densify } from './densify';
import type { Fill } from './parcel-states';
import { neighbourLabels, placeLabels, regionLabels, seaLabels, townLabels } from './labels';
import { settlementsData } from './settlement-layers';
import { smoothWater } from './smooth';
import { WINDOW } from './window';
import { zonesData } from './zone-layers';

/** Every source of the style, by name. */
export const SOURCE_IDS = [
  'neighbours',
  'faces',
  'parcels',
  'outlines',
  'lakes',
  'rivers',
  'region-borders',
  'coast',
  'border',
  'line-error',
  'contact-line',
  'pullback-edge',
  'frame',
  'neighbour-labels',
  'sea-labels',
  'region-labels',
  'towns',
  'places',
  'settlements',
  'zones',
] as const;
export type SourceId = (typeof SOURCE_IDS)[number];

/** What the component was given that sources are made from. */
export interface SourceData {
  readonly basemap: Basemap;
  readonly regions: readonly Region[];
  readonly regionBorders: MultiLineString;
  readonly towns: readonly Town[];
  /** What all land is drawn from; absent where nothing but parcels is painted. */
  readonly faces?: readonly Face[];
  /** What each face is filled with at first, so that this need not be told once all are there. */
  readonly faceFills?: readonly (Fill | null)[];
  /** Parcels that are drawn by their own shapes, over the faces. */
  readonly parcels: readonly DrawnParcel[];
  /** Parcels that may be outlined, where these are others. */
  readonly outlines?: readonly DrawnParcel[];
  readonly contactLine: Lines | null;
  readonly errorBand?: Land | null | undefined;
  readonly pullbackEdge: Lines | null;
  readonly places: readonly PointPlace[];
}

/** Zoom up to which tiles are cut; beyond it they are enlarged, precise to about 10 m. */
const TILE_ZOOM = 9;

/** How far, in pixels, lines may stray to be simpler: borders drawn with a broad line may most. Each frame draws all of them. */
const TOLERANCE = 0.15;
const COARSE_TOLERANCE = 0.4;
const BORDER_TOLERANCE = 0.8;

/** Makes of features what a map is given. */
export type HandOver = (data: FeatureCollection) => FeatureCollection;

/** All sources, with their data. */
export function sourcesOf(
  data: SourceData,
  handOver: HandOver = (features) => features,
): Record<SourceId, GeoJSONSourceSpecification> {
  const { basemap } = data;
  const source: typeof sourceOf = (features, tolerance) => sourceOf(handOver(features), tolerance);
  const shape = (geometry: Geometry) => collection([feature(geometry, {})]);
  // Numbered so that each can be told apart when the map's edge cuts it.
  const names = (points: FeatureCollection) => ({ ...source(points), generateId: true });
  return {
    neighbours: source(densified(basemap.neighbours), COARSE_TOLERANCE),
    faces: source(facesData(data.faces ?? data.regions, data.faceFills)),
    parcels: { ...source(parcelsData(data.parcels)), promoteId: 'id' },
    outlines: {
      ...source(parcelsData(data.outlines ?? data.parcels), COARSE_TOLERANCE),
      promoteId: 'id',
    },
    lakes: source(smoothWater(basemap.lakes)),
    rivers: source(smoothWater(basemap.rivers)),
    'region-borders': source(shape(data.regionBorders), COARSE_TOLERANCE),
    coast: source(shape(basemap.coast)),
    border: source(shape(basemap.border), BORDER_TOLERANCE),
    'line-error': source(bandData(data.errorBand ?? null)),
    'contact-line': source(linesData(data.contactLine)),
    'pullback-edge': source(linesData(data.pullbackEdge)),
    frame: source(frameData()),
    'neighbour-labels': names(neighbourLabels(basemap.neighbours)),
    'sea-labels': names(seaLabels(basemap.seaLabels)),
    'region-labels': names(regionLabels(data.regions)),
    towns: names(townLabels(data.towns)),
    places: names(placeLabels(data.places)),
    // Pushed when the reader asks for them.
    settlements: names(settlementsData([])),
    zones: source(zonesData([])),
  };
}

/** Faces by their place among them. */
function facesData(
  faces: readonly { readonly land: Land }[],
  fills: readonly (Fill | null)[] = [],
): FeatureCollection {
  return collection(faces.map(({ land }, id) => ({ ...feature(land, { ...fills[id] }), id })));
}

/** Parcels that have land now, by id; their status comes later, as feature-state. */
export function parcelsData(parcels: readonly DrawnParcel[]): FeatureCollection {
  return collection(parcels.flatMap(({ id, land }) => (land ? [feature(land, { id })] : [])));
}

/** The line of contact, or the edge of a pull-back; nothing where there is none. */
export function linesData(lines: Lines | null): FeatureCollection {
  if (!lines) return collection([]);
  return collection([feature({ type: 'MultiLineString', coordinates: lines }, {})]);
}

/** The band of a line's stated error; nothing where it has none. */
export function bandData(band: Land | null): FeatureCollection {
  return collection(band ? [feature(band, {})] : []);
}

/** Everything outside the window, to be covered where the embedded geodata end. */
export function frameData(): FeatureCollection {
  const [west, south, east, north] = WINDOW;
  const corners = densify([
    [west, south],
    [west, north],
    [east, north],
    [east, south],
    [west, south],
  ]);
  // As dense as the window: on the equal-area plane a long straight edge would cut across it.
  const world = densify([
    [-60, 10],
    [120, 10],
    [120, 75],
    [-60, 75],
    [-60, 10],
  ]);
  return collection([feature({ type: 'Polygon', coordinates: [world, corners] }, {})]);
}

function sourceOf(data: FeatureCollection, tolerance = TOLERANCE): GeoJSONSourceSpecification {
  return { type: 'geojson', data, maxzoom: TILE_ZOOM, tolerance, buffer: 64 };
}

/** Where the geodata end, land ends in long straight edges. */
function densified(land: Basemap['neighbours']): Basemap['neighbours'] {
  const features = land.features.map((each) => ({
    ...each,
    geometry: {
      type: 'MultiPolygon' as const,
      coordinates: polygonsOf(each.geometry).map((rings) => rings.map(densify)),
    },
  }));
  return { ...land, features };
}

function feature(geometry: Geometry, properties: Record<string, unknown>): Feature {
  return { type: 'Feature', geometry, properties };
}

function collection(features: Feature[]): FeatureCollection {
  return { type: 'FeatureCollection', features };
}
