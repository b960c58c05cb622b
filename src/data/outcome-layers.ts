import type { Feature, FeatureCollection, MultiLineString } from 'geojson';
import type { Control } from '../domain/control';
import type { Land, Lines } from '../domain/geometry';
import type { Region } from '../domain/region';
import { areaKm2, AREA_METHOD } from '../geo/area';
import { lengthKm } from '../geo/length';
import { intersectLand } from '../geo/overlay';
import { turfAreaKm2 } from '../geo/turf-area';
import { windRings } from '../geo/wind-rings';

const GEODATA_LICENCE =
  'Shapes: © OpenStreetMap contributors (ODbL 1.0), Natural Earth (public domain). Line: this project (CC BY 4.0), from places of GeoNames (CC BY 4.0)';
const LAND_SOURCE =
  'OpenStreetMap coast and border, divided into regions as Natural Earth does; inland water included';

/** Land with a name, for a file of its own. */
export interface NamedLand {
  readonly id: string;
  readonly nameEn: string;
  readonly nameUk: string;
  readonly land: Land;
  /** The region's facts, where the land is a region. */
  readonly region?: Region;
}

function km2(value: number): number {
  return Math.round(value * 1000) / 1000;
}

function overlapKm2(a: NamedLand, b: NamedLand): number {
  return km2(turfAreaKm2(intersectLand(a.land, b.land, [a.id, b.id])));
}

/**
 * Land as a GeoJSON feature whose properties explain themselves: names, day, source, area on the ellipsoid and by
 * Turf, and Turf's overlap with other land, km².
 */
export function landFeature(
  named: NamedLand,
  control: Control,
  others: readonly NamedLand[],
): Feature<Land> {
  const { id, nameEn, nameUk, region } = named;
  return {
    type: 'Feature',
    id,
    properties: {
      nameEn,
      nameUk,
      asOf: control.asOf,
      source: region ? LAND_SOURCE : `${LAND_SOURCE}. ${control.source}; ${control.method}`,
      licence: GEODATA_LICENCE,
      areaKm2: km2(areaKm2(named.land)),
      areaMethod: AREA_METHOD,
      turfAreaKm2: km2(turfAreaKm2(named.land)),
      ...(region && {
        officialAreaKm2: region.officialAreaKm2,
        population: region.population.value,
        populationAsOf: region.population.asOf,
      }),
      turfOverlapKm2: Object.fromEntries(
        others
          .filter((other) => other.id !== id)
          .map((other) => [other.id, overlapKm2(named, other)]),
      ),
    },
    geometry: windRings(named.land),
  };
}

/** The line of contact as a GeoJSON feature with its day, source, length and stated error. */
export function lineFeature(control: Control, lines: Lines): Feature<MultiLineString> {
  return {
    type: 'Feature',
    id: `contact-line-${control.asOf}`,
    properties: {
      nameEn: 'Line of contact',
      nameUk: 'Лінія зіткнення',
      asOf: control.asOf,
      source: control.source,
      method: control.method,
      licence: control.licence,
      uncertaintyKm: control.uncertaintyKm,
      lengthKm: Math.round(lengthKm(lines) * 10) / 10,
      note: 'Where the holder of land changes on that day. Not a border.',
    },
    geometry: { type: 'MultiLineString', coordinates: lines },
  };
}

/** Features as one collection, which QGIS and geojson.io open as a layer. */
export function collection(...features: Feature[]): FeatureCollection {
  return { type: 'FeatureCollection', features };
}
