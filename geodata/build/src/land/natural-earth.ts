import type { FeatureCollection, MultiPolygon, Polygon } from 'geojson';
import { readInput } from '../inputs';
import type { MultiPolygonCoordinates } from '../geometry/types';

/** Natural Earth's codes of Ukraine's first-level units (its ISO 3166-2 field is not filled in) and ours. */
const REGION_BY_ADM1: Record<string, string> = {
  'UKR-283': 'UA-43',
  'UKR-284': 'UA-48',
  'UKR-285': 'UA-74',
  'UKR-286': 'UA-56',
  'UKR-288': 'UA-77',
  'UKR-289': 'UA-26',
  'UKR-290': 'UA-68',
  'UKR-291': 'UA-46',
  'UKR-292': 'UA-61',
  'UKR-293': 'UA-21',
  'UKR-318': 'UA-07',
  'UKR-319': 'UA-71',
  'UKR-320': 'UA-35',
  'UKR-321': 'UA-32',
  'UKR-322': 'UA-51',
  'UKR-323': 'UA-05',
  'UKR-324': 'UA-18',
  'UKR-325': 'UA-59',
  'UKR-326': 'UA-12',
  'UKR-327': 'UA-14',
  'UKR-328': 'UA-63',
  'UKR-329': 'UA-09',
  'UKR-330': 'UA-53',
  'UKR-331': 'UA-23',
  'UKR-4826': 'UA-30',
  'UKR-4827': 'UA-65',
  'UKR-5482': 'UA-40',
};

/** Natural Earth's 27 regions by ISO 3166-2 code, [lon, lat]. */
export function readNaturalEarthRegions(): Map<string, MultiPolygonCoordinates> {
  const { features } = JSON.parse(readInput('naturalEarth')) as FeatureCollection<
    Polygon | MultiPolygon
  >;
  const regions = new Map<string, MultiPolygonCoordinates>();
  for (const { properties, geometry } of features) {
    const region = REGION_BY_ADM1[String(properties?.['adm1_code'])];
    if (!region)
      throw new Error(`Natural Earth: unknown unit ${String(properties?.['adm1_code'])}`);
    const coordinates = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
    regions.set(region, coordinates as MultiPolygonCoordinates);
  }
  return regions;
}
