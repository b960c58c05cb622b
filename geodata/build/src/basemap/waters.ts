import { areaKm2 } from '../geometry/area';
import { contains } from '../geometry/contains';
import { difference, union } from '../geometry/overlay';
import type { MultiPolygonCoordinates } from '../geometry/types';
import { coordinatesOf, featureOf, runMapshaper } from '../mapshaper';
import { readWaters } from '../osm';
import { WATER_NAMES } from './water-names';

const SMALLEST_IN_UKRAINE_KM2 = 4;
const SMALLEST_ABROAD_KM2 = 25;
const TOLERANCE_M = 400;

export interface WaterProperties extends Record<string, unknown> {
  nameEn?: string;
  nameUk?: string;
  drained?: true;
}

/** Lakes, limans, reservoirs and broad rivers to draw, largest first. */
export async function buildWaters(
  ukraine: MultiPolygonCoordinates,
  ukraineWater: MultiPolygonCoordinates,
) {
  const abroad = difference(union(readWaters('lakes')), ukraine);
  const polygons = [
    ...ukraineWater.filter((polygon) => areaKm2([polygon]) >= SMALLEST_IN_UKRAINE_KM2),
    ...abroad.filter((polygon) => areaKm2([polygon]) >= SMALLEST_ABROAD_KM2),
  ].sort((a, b) => areaKm2([b]) - areaKm2([a]));
  const named = polygons.map((polygon) => featureOf(namesOf(polygon), [polygon]));
  const simplified = await runMapshaper<WaterProperties>(
    { type: 'FeatureCollection', features: named },
    `-simplify weighted interval=${TOLERANCE_M} -filter-islands min-area=0.5km2 -filter-fields nameEn,nameUk,drained`,
  );
  return simplified.map((feature) =>
    featureOf(withoutBlanks(feature.properties), coordinatesOf(feature)),
  );
}

function namesOf(polygon: MultiPolygonCoordinates[number]): WaterProperties {
  const water = WATER_NAMES.find(({ points }) =>
    points.some((point) => contains([polygon], point)),
  );
  if (!water) return {};
  const { nameEn, nameUk, drained } = water;
  return { nameEn, nameUk, ...(drained ? { drained } : {}) };
}

function withoutBlanks(properties: WaterProperties): WaterProperties {
  return Object.fromEntries(
    Object.entries(properties).filter(([, value]) => value !== null && value !== undefined),
  );
}
