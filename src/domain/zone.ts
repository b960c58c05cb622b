import type { Holder } from './control';
import type { Land } from './geometry';
import type { FileProblem } from './loaded-file';
import type { RegionId } from './region';
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

/** A zone as the map draws it. */
export interface DrawnZone {
  readonly name: string;
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
  /** Length of the line of contact inside or along the border, km. */
  readonly contactLineKm: number;
}

/** Letters of a zone's name and note, and zones that may stand together. */
export const LONGEST_ZONE_NAME = 60;
export const LONGEST_ZONE_NOTE = 500;
export const MOST_ZONES = 40;

/** An id for one more zone, of which no other has the like. */
export function nextZoneId(zones: readonly Pick<Zone, 'id'>[]): string {
  const used = zones.map(({ id }) => Number(/^zone-(\d+)$/.exec(id)?.[1] ?? 0));
  return `zone-${Math.max(0, ...used) + 1}`;
}

/** Land that need not be drawn: what one side holds of a region, or of that the strip along the line of contact. */
export interface WantedShape {
  readonly region: RegionId;
  readonly holder: Holder;
  /** Width of the strip, km; null for all that the side holds. */
  readonly bandKm: number | null;
}

/** A zone's shape as far as it can be used, and what is wrong with it. */
export interface CheckedZone {
  /** Valid polygons; null where nothing can be used. */
  readonly geometry: Land | null;
  readonly problems: readonly FileProblem[];
}
