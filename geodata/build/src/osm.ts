import type { Feature, FeatureCollection, Geometry, GeometryCollection } from 'geojson';
import { readInput } from './inputs';
import { intersection } from './geometry/overlay';
import { bboxesMeet, bboxOfRing, type Bbox, type MultiPolygonCoordinates } from './geometry/types';

/** What the basemap shows: 20–43° E, 43–54° N. */
export const WINDOW: Bbox = [20, 43, 43, 54];

const [WEST, SOUTH, EAST, NORTH] = WINDOW;
const WINDOW_POLYGON: MultiPolygonCoordinates = [
  [
    [
      [WEST, SOUTH],
      [EAST, SOUTH],
      [EAST, NORTH],
      [WEST, NORTH],
      [WEST, SOUTH],
    ],
  ],
];

function polygonsOf(geometry: Geometry): MultiPolygonCoordinates {
  switch (geometry.type) {
    case 'Polygon':
      return [geometry.coordinates as MultiPolygonCoordinates[number]];
    case 'MultiPolygon':
      return geometry.coordinates as MultiPolygonCoordinates;
    case 'GeometryCollection':
      return geometry.geometries.flatMap(polygonsOf);
    default:
      return [];
  }
}

function inWindow(polygons: MultiPolygonCoordinates): MultiPolygonCoordinates {
  return polygons.filter((polygon) => bboxesMeet(bboxOfRing(polygon[0]!), WINDOW));
}

/** OpenStreetMap's land of each country that reaches into the window, by ISO 3166-1 alpha-3 code. */
export function readCountries(): Map<string, MultiPolygonCoordinates> {
  const { features } = JSON.parse(readInput('countries')) as FeatureCollection;
  const countries = new Map<string, MultiPolygonCoordinates>();
  for (const { properties, geometry } of features as Feature[]) {
    const polygons = inWindow(polygonsOf(geometry));
    const country = String(properties?.['A3']);
    if (polygons.length > 0) countries.set(country, intersection(polygons, WINDOW_POLYGON));
  }
  return countries;
}

/** OpenStreetMap's lakes, reservoirs and limans, or its broad rivers, in the window. */
export function readWaters(name: 'lakes' | 'rivers'): MultiPolygonCoordinates {
  return inWindow(polygonsOf(JSON.parse(readInput(name)) as GeometryCollection));
}
