import type { ParcelOutcome } from './outcome';
import type { Land } from './geometry';
import type { DrawnParcel, Parcel, ParcelAreas, ParcelSet } from './parcel';
import type { RegionId } from './region';
import type { AreaStatistic } from './statistic';
import type { Status } from './status';

/** Land that is one parcel under A, one under B, and one of A's line cut as B asks: the atom of a comparison. */
export interface JointParcel {
  readonly id: string;
  readonly region: RegionId;
  /** On A's line, as A cuts it. */
  readonly from: Parcel;
  /** On A's line, as B cuts it: tells what the texts change from what the moving line changes. */
  readonly middle: Parcel;
  /** On B's line, as B cuts it. */
  readonly to: Parcel;
  readonly land: Land | null;
  readonly areas: ParcelAreas;
}

/** All joint parcels of two lines and cuts: a partition of Ukraine. */
export interface JointSet {
  readonly from: ParcelSet;
  readonly to: ParcelSet;
  readonly parcels: readonly JointParcel[];
  /** Where settlements changed hands on either line: what of the joint parcels lies there. */
  readonly redrawn?: readonly DrawnParcel[];
  /** For each town, in the order of the towns given: the id of the joint parcel that it lies in. */
  readonly townParcels: readonly string[];
}

/** Why a status differs: the two texts, the line having moved between their days, or both. */
export const CAUSES = ['texts', 'line', 'both'] as const;
export type Cause = (typeof CAUSES)[number];

/** A joint parcel with what A and B make of it; `cause` is null where they agree. */
export interface JointOutcome {
  readonly joint: JointParcel;
  readonly from: ParcelOutcome;
  readonly to: ParcelOutcome;
  readonly cause: Cause | null;
}

/** How land of one status is painted where only differences are shown: neither as Ukrainian nor as any other status. */
export const SAME = 'same';

/** Land that has status `from` under A and `to` under B. */
export interface Transition extends AreaStatistic {
  readonly from: Status;
  readonly to: Status;
  readonly shareOfUkraine: number;
  readonly townsPopulation: number;
  readonly townCount: number;
  /** Part of the area whose status, under A or B, rests on an unconfirmed reading, km². */
  readonly unconfirmedKm2: number;
  /** The area by why it differs; empty where `from` is `to`. */
  readonly causes: Readonly<Partial<Record<Cause, AreaStatistic>>>;
  /** Ids of the joint parcels, to light their land. */
  readonly joints: readonly string[];
}

/** All transitions together: the land that differs, by why, and the land that does not. */
export interface Difference {
  readonly differs: AreaStatistic;
  readonly same: AreaStatistic;
  readonly causes: Readonly<Partial<Record<Cause, AreaStatistic>>>;
  readonly totalKm2: number;
}
