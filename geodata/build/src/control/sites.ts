import type { Holder, Settlement } from '../settlements';
import { frameSites } from './frame';
import { toPlane, type PlanePoint } from './projection';

/** A place that has a holder; the line runs between sites of different holders. */
export interface Site {
  /** Metres. */
  point: PlanePoint;
  holder: Holder;
  /** ISO 3166-2 code, or null where the site is no settlement. */
  region: string | null;
}

const CRIMEA = new Set(['UA-43', 'UA-40']);

/** True for a site in Crimea, which is Russian-held as whole regions and has the region's border. */
export function isCrimean(site: Site): boolean {
  return site.region !== null && CRIMEA.has(site.region);
}

/**
 * All sites with their holders on a day. Their number, order and places are the same on every day,
 * so that the triangulation is too, and the line changes only where a holder does.
 */
export function sitesOn(settlements: readonly Settlement[], dayIndex: number): Site[] {
  const sites = settlements.map((settlement): Site => {
    const { lon, lat, region, held } = settlement;
    const holder = CRIMEA.has(region) ? 'R' : held[dayIndex];
    if (holder !== 'R' && holder !== 'U') {
      throw new Error(`${settlement.nameEn}: no holder on day ${dayIndex}`);
    }
    return { point: toPlane([lon, lat]), holder, region };
  });
  return [...sites, ...frameSites()];
}
