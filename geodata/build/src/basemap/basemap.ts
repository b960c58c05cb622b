import type { Feature, FeatureCollection, Geometry } from 'geojson';
import { mesh } from 'topojson-client';
import type { GeometryCollection } from 'topojson-specification';
import type { MultiPolygonCoordinates } from '../geometry/types';
import { featureOf } from '../mapshaper';
import { toTopology } from '../write-topology';
import { COUNTRY_NAMES } from './country-names';
import { SEAS } from './water-names';

const collect = (features: Feature[]): FeatureCollection => ({
  type: 'FeatureCollection',
  features,
});

/**
 * The background: neighbours, water, Ukraine's border and coast, names of the seas.
 * @param parts regions and neighbours as simplified together, so that border and coast lie on their edges
 */
export function buildBasemap(
  parts: Map<string, MultiPolygonCoordinates>,
  lakes: Feature[],
  rivers: Feature[],
) {
  const neighbours = [...parts].flatMap(([key, polygons]) => {
    const names = COUNTRY_NAMES[key];
    return names ? [featureOf(names, polygons)] : [];
  });
  const { border, coast } = borderAndCoast(parts);
  const seaLabels = SEAS.map(({ nameEn, nameUk, point }) =>
    feature({ nameEn, nameUk }, { type: 'Point', coordinates: point }),
  );
  return toTopology({
    neighbours: collect(neighbours),
    lakes: collect(lakes),
    rivers: collect(rivers),
    border: collect([feature({}, border)]),
    coast: collect([feature({}, coast)]),
    seaLabels: collect(seaLabels),
  });
}

function feature(properties: Record<string, unknown>, geometry: Geometry): Feature {
  return { type: 'Feature', properties, geometry };
}

/** Lines where Ukraine meets a neighbour, and where it meets the sea. */
function borderAndCoast(parts: Map<string, MultiPolygonCoordinates>) {
  const topology = toTopology({
    parts: collect([...parts].map(([key, polygons]) => featureOf({ key }, polygons))),
  });
  const objects = topology.objects['parts'] as GeometryCollection<{ key: string }>;
  const isUkraine = (part: unknown) =>
    (part as { properties: { key: string } }).properties.key.startsWith('UA-');
  return {
    border: mesh(topology, objects, (a, b) => isUkraine(a) !== isUkraine(b)),
    coast: mesh(topology, objects, (a, b) => a === b && isUkraine(a)),
  };
}
