/** A scale bar: a round distance and how long it is on the screen. */
export interface Scale {
  readonly metres: number;
  readonly pixels: number;
}

const EARTH_CIRCUMFERENCE_M = 40_075_016.686;
const TILE_PIXELS = 512;

/** The longest round distance that fits into `room` CSS pixels at this latitude and zoom. */
export function scaleAt(latitude: number, zoom: number, room: number): Scale {
  const metresPerPixel =
    (EARTH_CIRCUMFERENCE_M * Math.cos((latitude * Math.PI) / 180)) / (TILE_PIXELS * 2 ** zoom);
  const power = 10 ** Math.floor(Math.log10(metresPerPixel * room));
  const step = [5, 2, 1].find((count) => count * power <= metresPerPixel * room) ?? 1;
  return { metres: step * power, pixels: (step * power) / metresPerPixel };
}
