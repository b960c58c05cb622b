import type { Projection } from '../domain/view';
import { EQUAL_AREA_SIDE_M } from './equal-area';

/** A scale bar: a round distance and how long it is on the screen. */
export interface Scale {
  readonly metres: number;
  readonly pixels: number;
}

const EARTH_CIRCUMFERENCE_M = 40_075_016.686;
const TILE_PIXELS = 512;

/** How much land a map that is so wide shows from west to east in its middle, km. */
export function kmAcross(
  latitude: number,
  zoom: number,
  widthPx: number,
  projection: Projection,
): number {
  return (metresPerPixel(latitude, zoom, projection) * widthPx) / 1000;
}

/** In Mercator by latitude; on the equal-area plane the same everywhere, within a hundredth. */
function metresPerPixel(latitude: number, zoom: number, projection: Projection): number {
  if (projection === 'equal-area') return EQUAL_AREA_SIDE_M / (TILE_PIXELS * 2 ** zoom);
  return (EARTH_CIRCUMFERENCE_M * Math.cos((latitude * Math.PI) / 180)) / (TILE_PIXELS * 2 ** zoom);
}

/** The longest round distance that fits into `room` CSS pixels at this latitude and zoom. */
export function scaleAt(
  latitude: number,
  zoom: number,
  room: number,
  projection: Projection = 'mercator',
): Scale {
  const perPixel = metresPerPixel(latitude, zoom, projection);
  const power = 10 ** Math.floor(Math.log10(perPixel * room));
  const step = [5, 2, 1].find((count) => count * power <= perPixel * room) ?? 1;
  return { metres: step * power, pixels: (step * power) / perPixel };
}
