import type { RegionFacts } from '../domain/region';
import type { NameLanguage } from '../domain/view';

/** A region's full name, e.g. `Donetsk Oblast`, in the language of place names. */
export function regionName(region: RegionFacts, language: NameLanguage): string {
  return language === 'uk' ? region.nameUk : region.nameEn;
}

/** A region's short name, e.g. `Donetsk`. */
export function shortRegionName(region: RegionFacts, language: NameLanguage): string {
  return language === 'uk' ? region.shortUk : region.shortEn;
}
