import type { Feature, FeatureCollection, Geometry, GeometryCollection } from 'geojson';
import { readInput } from './inputs';
import { difference, intersection } from './geometry/overlay';
import { bboxesMeet, bboxOfRing, type Bbox, type MultiPolygonCoordinates } from './geometry/types';

/** Where borders, coasts and waters are drawn in detail: 20–43° E, 43–54° N. */
export const WINDOW: Bbox = [20, 43, 43, 54];
/** What the basemap shows; beyond the window only as a background, for maps much higher or wider than Ukraine. */
export const SURROUNDINGS: Bbox = [12, 37, 52, 59];

function boxed([west, south, east, north]: Bbox): MultiPolygonCoordinates {
  return [
    [
      [
        [west, south],
        [east, south],
        [east, north],
        [west, north],
        [west, south],
      ],
    ],
  ];
}

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

function meeting(box: Bbox, polygons: MultiPolygonCoordinates): MultiPolygonCoordinates {
  return polygons.filter((polygon) => bboxesMeet(bboxOfRing(polygon[0]!), box));
}

/** OpenStreetMap's land of each country that reaches into a box, by ISO 3166-1 alpha-3 code. */
function readCountriesIn(box: Bbox): Map<string, MultiPolygonCoordinates> {
  const { features } = JSON.parse(readInput('countries')) as FeatureCollection;
  const countries = new Map<string, MultiPolygonCoordinates>();
  for (const { properties, geometry } of features as Feature[]) {
    const polygons = meeting(box, polygonsOf(geometry));
    const country = String(properties?.['A3']);
    if (polygons.length > 0) countries.set(country, intersection(polygons, boxed(box)));
  }
  return countries;
}

/** Each country's land in the window. */
export function readCountries(): Map<string, MultiPolygonCoordinates> {
  return readCountriesIn(WINDOW);
}

/** Each country's land beyond the window. */
export function readSurroundings(): Map<string, MultiPolygonCoordinates> {
  return new Map(
    [...readCountriesIn(SURROUNDINGS)].map(([country, land]) => [
      country,
      difference(land, boxed(WINDOW)),
    ]),
  );
}

/** OpenStreetMap's lakes, reservoirs and limans, or its broad rivers, in the window. */
export function readWaters(name: 'lakes' | 'rivers'): MultiPolygonCoordinates {
  return meeting(WINDOW, polygonsOf(JSON.parse(readInput(name)) as GeometryCollection));
}
