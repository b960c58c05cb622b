import type { MapView } from '../domain/view';

/** Decimals kept in a link: 0.0001° is 11 m, a hundredth of a zoom step is 0.7 %. */
const DEGREE_DECIMALS = 4;
const ZOOM_DECIMALS = 2;

/** MapLibre's own limits of latitude (web Mercator) and zoom. */
const MAX_LATITUDE = 85;
const MAX_ZOOM = 24;

/** A view rounded to what a link keeps. */
export function roundView({ center: [lon, lat], zoom }: MapView): MapView {
  return {
    center: [round(lon, DEGREE_DECIMALS), round(lat, DEGREE_DECIMALS)],
    zoom: round(zoom, ZOOM_DECIMALS),
  };
}

/** `31.5,48.7,5.25`: longitude, latitude, zoom. */
export function printView(view: MapView): string {
  const { center, zoom } = roundView(view);
  return [...center, zoom].join(',');
}

/** Reads what `printView` writes; undefined for anything else, or a view off the map. */
export function parseView(text: string): MapView | undefined {
  const numbers = /^(-?\d{1,3}(?:\.\d{1,9})?),(-?\d{1,2}(?:\.\d{1,9})?),(\d{1,2}(?:\.\d{1,9})?)$/
    .exec(text)
    ?.slice(1)
    .map(Number);
  if (!numbers) return undefined;
  const [lon, lat, zoom] = numbers as [number, number, number];
  if (Math.abs(lon) > 180 || Math.abs(lat) > MAX_LATITUDE || zoom > MAX_ZOOM) return undefined;
  return roundView({ center: [lon, lat], zoom });
}

function round(value: number, decimals: number): number {
  // `+ 0` turns -0 into 0, which prints and compares as one would think.
  return Number(value.toFixed(decimals)) + 0;
}
