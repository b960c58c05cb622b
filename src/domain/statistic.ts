import type { RegionId } from './region';
import type { Status } from './status';

/** An area with its range, km². `low` and `high` come from moving the line of contact by its stated error. */
export interface AreaStatistic {
  readonly areaKm2: number;
  readonly lowKm2: number;
  readonly highKm2: number;
}

export interface StatusStatistic extends AreaStatistic {
  readonly status: Status;
  /** Share of Ukraine's computed area, 0 to 1. */
  readonly shareOfUkraine: number;
  /** Sum of the populations of the towns inside: not the population of the area. */
  readonly townsPopulation: number;
  readonly townCount: number;
  /** Whole regions of this status, whose population is known as a whole. */
  readonly wholeRegions: readonly RegionId[];
  /** Part of the area whose status rests on an unconfirmed reading, km². */
  readonly unconfirmedKm2: number;
}

/** Land of one status in one region. */
export interface RegionStatusStatistic extends AreaStatistic {
  /** Part of the area whose status rests on an unconfirmed reading, km². */
  readonly unconfirmedKm2: number;
}

export interface RegionStatistic {
  readonly region: RegionId;
  readonly areaKm2: number;
  readonly heldByRussia: AreaStatistic;
  readonly statuses: Readonly<Partial<Record<Status, RegionStatusStatistic>>>;
}

/** Every number of an outcome. */
export interface Statistics {
  readonly totalKm2: number;
  /** Statuses that occur, in the order of `STATUSES`. */
  readonly statuses: readonly StatusStatistic[];
  readonly regions: readonly RegionStatistic[];
  readonly contactLineKm: number;
}
