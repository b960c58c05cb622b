import type { Holder } from '../../domain/control';
import { CRIMEA } from '../../domain/region';
import { frameSites } from './frame';
import { toPlane, type PlanePoint } from './plane';

/** A settlement with who holds it, as far as the line is concerned. */
export interface HeldPlace {
  /** `[lon, lat]` in degrees. */
  readonly position: readonly [lon: number, lat: number];
  /** ISO 3166-2 code. */
  readonly region: string;
  readonly holder: Holder;
}

/** A place that has a holder; the line runs between sites of different holders. */
export interface Site {
  /** Metres. */
  readonly point: PlanePoint;
  readonly holder: Holder;
  /** ISO 3166-2 code, or null where the site is no settlement. */
  readonly region: string | null;
}

function isInCrimea(region: string | null): boolean {
  return (CRIMEA as readonly (string | null)[]).includes(region);
}

/** True for a site in Crimea, which is Russian-held as whole regions and has the region's border. */
export function isCrimean(site: Site): boolean {
  return isInCrimea(site.region);
}

// Settlements change hands and stay where they are.
const points = new WeakMap<HeldPlace['position'], PlanePoint>();

function pointAt(position: HeldPlace['position']): PlanePoint {
  const point = points.get(position) ?? toPlane([...position]);
  points.set(position, point);
  return point;
}

/**
 * All sites with their holders. As long as the places are the same, so are the sites' number, order and points,
 * and with them the triangulation: the line changes only where a holder does.
 */
export function sitesOf(places: readonly HeldPlace[]): Site[] {
  const sites = places.map(({ position, region, holder }): Site => ({
    point: pointAt(position),
    holder: isInCrimea(region) ? 'russia' : holder,
    region,
  }));
  return [...sites, ...frameSites()];
}
