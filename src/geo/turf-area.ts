import { area } from '@turf/area';
import type { Land } from '../domain/geometry';

/** Turf's area of land, km²: a sphere of 6,371,008.8 m, 0.24–0.36 % low at Ukraine's latitudes (MEASURED.md). */
export function turfAreaKm2(land: Land | null): number {
  return land ? area(land) / 1e6 : 0;
}
