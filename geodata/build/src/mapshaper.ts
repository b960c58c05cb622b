import mapshaper from 'mapshaper';
import type { Feature, FeatureCollection, MultiPolygon, Polygon } from 'geojson';
import type { MultiPolygonCoordinates } from './geometry/types';

export type Properties = Record<string, unknown>;

/** Runs mapshaper's command line on GeoJSON in memory and gives back its one GeoJSON output. */
export async function runMapshaper<P extends Properties>(
  layer: FeatureCollection,
  commands: string,
): Promise<Feature<Polygon | MultiPolygon, P>[]> {
  const outputs = await mapshaper.applyCommands(
    `-i layer.json ${commands} -o out.json format=geojson precision=${COORDINATE_STEP}`,
    { 'layer.json': JSON.stringify(layer) },
  );
  const text = outputs['out.json'];
  if (!text) throw new Error(`mapshaper gave no output for: ${commands}`);
  const collection = JSON.parse(text.toString()) as FeatureCollection<Polygon | MultiPolygon, P>;
  return collection.features.filter(({ geometry }) => geometry !== null);
}

/** All coordinates of the committed files are multiples of this many degrees (about a metre). */
export const COORDINATE_STEP = 1e-5;

export function featureOf<P extends Properties>(
  properties: P,
  coordinates: MultiPolygonCoordinates,
): Feature<MultiPolygon, P> {
  return { type: 'Feature', properties, geometry: { type: 'MultiPolygon', coordinates } };
}

export function coordinatesOf({
  geometry,
}: Feature<Polygon | MultiPolygon>): MultiPolygonCoordinates {
  return (
    geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates
  ) as MultiPolygonCoordinates;
}
