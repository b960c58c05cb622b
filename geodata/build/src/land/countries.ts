import { difference, union } from '../geometry/overlay';
import { areaKm2 } from '../geometry/area';
import { bboxesMeet, bboxOfRing, type Bbox, type MultiPolygonCoordinates } from '../geometry/types';
import { readCountries, readWaters } from '../osm';
import { arabatSpit } from './arabat-spit';
import { fillInlandWater } from './inland-water';

/** Inland water matters where Ukraine is; the rest of the window only forms the background. */
const AROUND_UKRAINE: Bbox = [21.8, 44, 40.5, 52.6];
/** What the Russian claim leaves behind around Crimea when Ukraine's land is taken off it. */
const LEFTOVER_KM2 = 0.5;

export interface Countries {
  /** Each country's land with inland water, without overlaps, by ISO 3166-1 alpha-3 code. */
  countries: Map<string, MultiPolygonCoordinates>;
  /** The inland water that was filled in within Ukraine. */
  ukraineWater: MultiPolygonCoordinates;
}

/** OpenStreetMap's countries in the window, made whole. */
export function buildCountries(naturalEarth: Map<string, MultiPolygonCoordinates>): Countries {
  const countries = readCountries();
  const ukraine = union(countries.get('UKR')!, arabatSpit([...naturalEarth.values()].flat()));
  countries.set('UKR', ukraine);
  // The source's polygon of Russia contains Crimea too. Crimea is Ukraine.
  const russia = difference(countries.get('RUS')!, ukraine);
  countries.set(
    'RUS',
    russia.filter((polygon) => areaKm2([polygon]) > LEFTOVER_KM2),
  );
  const waters = [...readWaters('lakes'), ...readWaters('rivers')];
  const filled = fillInlandWater(
    countries,
    waters.filter((polygon) => bboxesMeet(bboxOfRing(polygon[0]!), AROUND_UKRAINE)),
  );
  return { countries: filled, ukraineWater: difference(filled.get('UKR')!, ukraine) };
}
