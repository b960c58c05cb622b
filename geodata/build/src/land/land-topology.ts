import type { Feature, FeatureCollection, MultiPolygon, Polygon } from 'geojson';
import { meshArcs } from 'topojson-client';
import type { GeometryObject, Topology } from 'topojson-specification';
import { COUNTRY_NAMES } from '../basemap/country-names';
import type { MultiPolygonCoordinates } from '../geometry/types';
import { featureOf } from '../mapshaper';
import { toTopology } from '../write-topology';
import type { Face } from './slivers';
import { threadOutline } from './thread-outline';

/**
 * All land as one TopoJSON, so that what is shared is stored once: the object `faces`, each with id "region:held",
 * `neighbours`, and as lines `border`, where Ukraine meets a neighbour, and `coast`, where it meets the sea.
 * @param neighbours by the countries' codes, as simplified together with the regions
 */
export function landTopology(
  faces: Face[],
  neighbours: Map<string, MultiPolygonCoordinates>,
): Topology {
  const features = faces.map(({ region, held, polygons }): Feature<Polygon | MultiPolygon> => ({
    type: 'Feature',
    id: `${region}:${held}`,
    properties: { region, held },
    geometry:
      polygons.length === 1
        ? { type: 'Polygon', coordinates: polygons[0]! }
        : { type: 'MultiPolygon', coordinates: polygons },
  }));
  const collect = (list: Feature[]): FeatureCollection => ({
    type: 'FeatureCollection',
    features: list,
  });
  const topology = toTopology({
    faces: collect(features),
    neighbours: collect(
      [...threadOutline(neighbours, faces)].flatMap(([country, polygons]) => {
        const names = COUNTRY_NAMES[country];
        return names ? [featureOf(names, polygons)] : [];
      }),
    ),
  });
  return {
    ...topology,
    objects: {
      ...topology.objects,
      ...borderAndCoast(topology as Topology<Record<string, GeometryObject>>),
    },
  };
}

function borderAndCoast(
  topology: Topology<Record<string, GeometryObject>>,
): Record<'border' | 'coast', GeometryObject> {
  const all: GeometryObject = {
    type: 'GeometryCollection',
    geometries: [topology.objects['faces']!, topology.objects['neighbours']!],
  };
  const isUkraine = (part: unknown): boolean =>
    'region' in ((part as { properties?: object }).properties ?? {});
  return {
    border: meshArcs(topology, all, (a, b) => isUkraine(a) !== isUkraine(b)),
    coast: meshArcs(topology, all, (a, b) => a === b && isUkraine(a)),
  };
}
