import type { Parcel, ParcelAreas, ParcelSet } from '../domain/parcel';

/** Parcels of a line that is another only in places: by their ids alone where they are those of the line that it was made from. */
export interface ChangedSet extends Omit<ParcelSet, 'parcels'> {
  readonly parcels: readonly (Parcel | string)[];
}

const AREAS = ['stated', 'advanced', 'receded'] as const;

function areAlike(a: ParcelAreas, b: ParcelAreas): boolean {
  return AREAS.every((name) => a[name] === b[name]);
}

function byId({ parcels }: ParcelSet): ReadonlyMap<string, Parcel> {
  return new Map(parcels.map((parcel) => [parcel.id, parcel]));
}

/**
 * Leaves out what both sets have: to hand all parcels over takes as long as to compute those that changed.
 * @param base of the line that it was made from, cut alike
 */
export function withoutKnown(set: ParcelSet, base: ParcelSet): ChangedSet {
  const known = byId(base);
  const parcels = set.parcels.map((parcel) => {
    const before = known.get(parcel.id);
    const isKnown = before?.land === parcel.land && areAlike(before.areas, parcel.areas);
    return isKnown ? parcel.id : parcel;
  });
  return { ...set, parcels };
}

/** The set whole again, with the parcels of `base` where it has those. */
export function withKnown(changed: ChangedSet, base: ParcelSet): ParcelSet {
  const known = byId(base);
  return {
    ...changed,
    parcels: changed.parcels.map((each) => (typeof each === 'string' ? known.get(each)! : each)),
  };
}
