import { areaKm2 } from '../geometry/area';
import { bboxOf, type Bbox, type MultiPolygonCoordinates, type Position } from '../geometry/types';
import { coordinatesOf, featureOf, runMapshaper } from '../mapshaper';
import { readTable } from '../csv';

const COLUMNS = [
  'id',
  'name_en',
  'name_uk',
  'short_en',
  'short_uk',
  'official_area_km2',
  'population',
  'population_as_of',
  'population_note',
] as const;

export interface RegionFacts {
  id: string;
  nameEn: string;
  nameUk: string;
  shortEn: string;
  shortUk: string;
  officialAreaKm2: number;
  population: { value: number; asOf: string; note?: string };
  labelPoint: Position;
  bbox: Bbox;
}

/** The 27 regions in order of their codes: facts from `sources/regions.csv`, places from their shapes. */
export async function buildRegions(
  shapes: Map<string, MultiPolygonCoordinates>,
): Promise<RegionFacts[]> {
  const facts: RegionFacts[] = [];
  for (const row of readTable('regions.csv', COLUMNS)) {
    const shape = shapes.get(row.id);
    if (!shape) throw new Error(`regions.csv: no shape for ${row.id}`);
    facts.push({
      id: row.id,
      nameEn: row.name_en,
      nameUk: row.name_uk,
      shortEn: row.short_en,
      shortUk: row.short_uk,
      officialAreaKm2: Number(row.official_area_km2),
      population: {
        value: Number(row.population),
        asOf: row.population_as_of,
        ...(row.population_note ? { note: row.population_note } : {}),
      },
      labelPoint: await labelPoint(shape),
      bbox: bboxOf(shape).map((degrees) => Number(degrees.toFixed(5))) as Bbox,
    });
  }
  return facts;
}

/** The point of the largest part that is farthest from its edges, [lon, lat]. */
async function labelPoint(shape: MultiPolygonCoordinates): Promise<Position> {
  const largest = shape.reduce((a, b) => (areaKm2([a]) >= areaKm2([b]) ? a : b));
  const [feature] = await runMapshaper<{ x: number; y: number }>(
    { type: 'FeatureCollection', features: [featureOf({}, [largest])] },
    "-each 'x=this.innerX,y=this.innerY'",
  );
  if (!feature || coordinatesOf(feature).length === 0)
    throw new Error('a region without an inside');
  return [Number(feature.properties.x.toFixed(3)), Number(feature.properties.y.toFixed(3))];
}
