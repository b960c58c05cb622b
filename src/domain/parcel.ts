import type { Holder, LineFacts } from './control';
import type { Land, Lines } from './geometry';
import type { RegionId } from './region';
import type { ZoneMeasure, ZoneShape } from './zone';

/** Places that a text names apart from their region. */
export const PLACE_IDS = ['kinburn-spit'] as const;
export type PlaceId = (typeof PLACE_IDS)[number];

/** Area of a parcel, km² on the WGS84 ellipsoid, as the line stands and with the line moved by its stated error. */
export interface ParcelAreas {
  readonly stated: number;
  /** The line moved towards the Ukrainian side: more land Russian-held. */
  readonly advanced: number;
  /** The line moved towards the Russian side: less land Russian-held. */
  readonly receded: number;
  /** Where two lines meet: with only one of them moved, in an order that all joint parcels share. */
  readonly alone?: readonly number[];
}

/** What tells one parcel from another; `land` is null where the parcel exists only with the line moved. */
export interface Parcel {
  /** Region, holder and whatever cuts it further, e.g. `UA-14/ukraine` or `UA-14/ukraine/within-10`. */
  readonly id: string;
  readonly region: RegionId;
  readonly holder: Holder;
  /** A place that texts name apart, when the parcel is it. */
  readonly place?: PlaceId;
  /** With a cut by distance: the narrowest of its widths that holds the parcel, null beyond them all. */
  readonly withinKm?: number | null;
  /** With a cut by an earlier line: who held it on that day. */
  readonly heldOnBaseline?: Holder;
  /** With a cut by zones: the id of the zone that holds the parcel, null outside them all. */
  readonly zone?: string | null;
  readonly land: Land | null;
  readonly areas: ParcelAreas;
}

/** What a map draws: a parcel of one line, or a joint parcel of two. */
export type DrawnParcel = Pick<Parcel, 'id' | 'land'>;

/** A further cut that a proposal asks for, beyond region and holder. */
export interface ParcelCut {
  /** Distances from the line of contact, km to each side. */
  readonly pullbackKm?: readonly number[];
  /** Only the line inside these regions counts for the distance. */
  readonly pullbackAlong?: readonly RegionId[];
  /** A day whose line cuts the parcels again. */
  readonly baseline?: string;
  /** Zones that the reader has drawn; where two overlap, the first has the land. */
  readonly zones?: readonly ZoneShape[];
}

/** Where a width ends inside one region, on both sides of the line of contact. */
export interface PullbackEdge {
  readonly km: number;
  readonly region: RegionId;
  readonly lines: Lines;
}

/** All parcels of one line of contact: a partition of Ukraine. */
export interface ParcelSet {
  readonly control: LineFacts & { readonly id: string };
  readonly cut: ParcelCut;
  readonly parcels: readonly Parcel[];
  readonly contactLine: Lines;
  /** Where settlements changed hands: what of the parcels lies where the line is not that of the day. */
  readonly redrawn?: readonly DrawnParcel[];
  /** Within the stated error of the part of the line that has one: what the ranges move it over. */
  readonly errorBand?: Land | null;
  /** With a cut by distance: where its widths end. */
  readonly pullbackEdges?: readonly PullbackEdge[];
  /** With a cut by zones: what is measured of each. */
  readonly zones?: readonly ZoneMeasure[];
  /** Geodesic length of the line of contact, km. */
  readonly contactLineKm: number;
  /** For each town, in the order of the towns given: the id of the parcel that it lies in. */
  readonly townParcels: readonly string[];
}
