/** Where the map looks: centre `[lon, lat]` in degrees and MapLibre zoom. */
export interface MapView {
  readonly center: readonly [lon: number, lat: number];
  readonly zoom: number;
}

/** A language of the interface, by its BCP 47 code. */
export type Language = string;

/** The languages in which geodata name places. */
export type NameLanguage = 'en' | 'uk';

export const THEMES = ['light', 'dark'] as const;
export type Theme = (typeof THEMES)[number];

/** How the round Earth is laid flat: as most maps on screens, or with equal areas for equal land. */
export const PROJECTIONS = ['mercator', 'equal-area'] as const;
export type Projection = (typeof PROJECTIONS)[number];

/** How a map shows two proposals: one beside the other under a handle, or only the land on which they differ. */
export const COMPARISON_MODES = ['swipe', 'difference'] as const;
export type ComparisonMode = (typeof COMPARISON_MODES)[number];
