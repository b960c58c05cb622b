import type { Position } from 'geojson';
import proj4 from 'proj4';

/** A point of the plane in metres, [east, north]. */
export type PlanePoint = readonly [number, number];

/**
 * Lambert conformal conic on the WGS84 ellipsoid, standard parallels near the southern and the
 * northern end of the line: lengths are right within 0.1 % along it, and cells keep their shape.
 */
const LAMBERT = proj4(
  '+proj=lcc +lat_1=46 +lat_2=51 +lat_0=48.5 +lon_0=36 +x_0=0 +y_0=0 +ellps=WGS84 +units=m +no_defs',
);

/** [lon, lat] in degrees to [east, north] in metres. */
export function toPlane([lon = NaN, lat = NaN]: Position): PlanePoint {
  const [east = NaN, north = NaN] = LAMBERT.forward([lon, lat]);
  return [east, north];
}

/** [east, north] in metres to [lon, lat] in degrees, rounded to 1e-5° (about a metre). */
export function toLonLat([east, north]: PlanePoint): Position {
  const [lon = NaN, lat = NaN] = LAMBERT.inverse([east, north]);
  return [Math.round(lon * 1e5) / 1e5, Math.round(lat * 1e5) / 1e5];
}
