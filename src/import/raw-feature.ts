import type { FileFormat } from '../domain/loaded-file';

/** A feature as a file has it: nothing of it has been looked at yet. */
export interface RawFeature {
  readonly layer: string;
  /** Counted from 1 in its layer. */
  readonly number: number;
  /** Where its geometry stands in the file, e.g. `features[3].geometry`. */
  readonly place: string;
  readonly geometry: unknown;
  readonly properties: unknown;
  /** Why it cannot be used, where reading it already failed. */
  readonly failure?: string;
}

/** All features of a file, and what was seen beside them. */
export interface RawFile {
  readonly format: FileFormat;
  readonly features: readonly RawFeature[];
}

/** True for an object that is no array. */
export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A file's name without folders and ending, as the name of its layer. */
export function layerName(path: string): string {
  const base = path.split(/[/\\]/).at(-1) ?? path;
  return (
    base.replace(/(\.(kml|kmz|zip|gz|geojson|json|geojsonl|ndjson|topojson|shp))+$/i, '') || base
  );
}
