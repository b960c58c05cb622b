import type { FeatureCollection, MultiLineString, Point } from 'geojson';
import type { Control, HeldPart, LineFacts } from './control';
import type { Day } from './day';
import type { Face } from './face';
import type { Land } from './geometry';
import type { Region } from './region';
import type { Town } from './town';

/** Names in both languages, where the source has them. */
export interface Named {
  readonly nameEn?: string;
  readonly nameUk?: string;
}

/** What the map draws beneath the regions. Nothing of it enters a number. */
export interface Basemap {
  readonly neighbours: FeatureCollection<Land, Named & { readonly iso: string }>;
  readonly lakes: FeatureCollection<Land, Named & { readonly drained?: boolean }>;
  readonly rivers: FeatureCollection<MultiLineString | GeoJSON.LineString | Land, Named>;
  /** Ukraine's internationally recognised land border. */
  readonly border: MultiLineString;
  readonly coast: MultiLineString;
  readonly seaLabels: FeatureCollection<Point, Named>;
}

/** Everything embedded in the page. */
export interface Geodata {
  readonly regions: readonly Region[];
  /** Borders between regions, each once. */
  readonly regionBorders: MultiLineString;
  /** The built-in lines, oldest first. */
  readonly lines: readonly LineFacts[];
  /** Control on a built-in day; throws `InputError` for any other. */
  readonly controlOn: (day: Day) => Control;
  /**
   * All regions in parts by who held them on some built-in days. They share their borders exactly, and nothing is
   * overlaid for them. Throws `InputError` for any other day.
   */
  readonly partsHeld: (days: readonly Day[]) => HeldPart[];
  /** All regions in parts by who held them on each of the built-in days, in the order of `lines`. */
  readonly faces: readonly Face[];
  readonly towns: readonly Town[];
  readonly basemap: Basemap;
}
