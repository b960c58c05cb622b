import type { Land } from './geometry';
import type { Status } from './status';

/** Land that the reader has drawn and given a status. It comes before every rule of a text, and is no part of it. */
export interface Zone {
  /** Unique among the zones that stand together; a piece of the parcels' ids. */
  readonly id: string;
  readonly name: string;
  readonly status: Status;
  readonly note?: string;
  readonly geometry: Land;
}

/** As much of a zone as a cut needs. */
export type ZoneShape = Pick<Zone, 'id' | 'geometry'>;

/** What is measured of a zone's shape, whatever its status. Areas on the WGS84 ellipsoid. */
export interface ZoneMeasure {
  readonly id: string;
  /** All of the shape, wherever it lies, km². */
  readonly shapeKm2: number;
  /** The part of it outside Ukraine, which has no status, km². */
  readonly outsideKm2: number;
  /** Length of all its rings, km. */
  readonly borderKm: number;
  /** Length of the line of contact inside, km. */
  readonly contactLineKm: number;
}

/** Letters of a zone's name and note, and zones that may stand together. */
export const LONGEST_ZONE_NAME = 60;
export const LONGEST_ZONE_NOTE = 500;
export const MOST_ZONES = 40;
