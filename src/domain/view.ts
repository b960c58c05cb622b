/** Where the map looks: centre `[lon, lat]` in degrees and MapLibre zoom. */
export interface MapView {
  readonly center: readonly [lon: number, lat: number];
  readonly zoom: number;
}

export type Language = 'en' | 'uk';
export type Theme = 'light' | 'dark';
