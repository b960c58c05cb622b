import type { Place } from './map';

/** Places well inside one parcel on every built-in day that the tests use. */
export const PLACES = {
  kyiv: [30.5, 50.2],
  simferopol: [34.2, 45.2],
  sevastopol: [33.7, 44.6],
  luhansk: [39.4, 48.3],
  donetsk: [38.1, 47.8],
  kramatorsk: [37.45, 48.75],
  melitopol: [35.6, 46.9],
  zaporizhzhia: [35.0, 47.95],
  nyzhniSirohozy: [34.5, 46.75],
} as const satisfies Record<string, Place>;
