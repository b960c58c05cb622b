import type { Feature, FeatureCollection } from 'geojson';
import { toTopology } from '../write-topology';
import { SEAS } from './water-names';

/** Degrees; about ten metres: water is a background, and no area is taken from it. */
const WATER_STEP = 1e-4;

/** The water of the background, and names of the seas. */
export function buildBasemap(lakes: Feature[], rivers: Feature[]) {
  const seaLabels = SEAS.map(({ nameEn, nameUk, point }): Feature => ({
    type: 'Feature',
    properties: { nameEn, nameUk },
    geometry: { type: 'Point', coordinates: point },
  }));
  const collect = (features: Feature[]): FeatureCollection => ({
    type: 'FeatureCollection',
    features,
  });
  return toTopology(
    { lakes: collect(lakes), rivers: collect(rivers), seaLabels: collect(seaLabels) },
    WATER_STEP,
  );
}
