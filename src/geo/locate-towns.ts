import type { Holder } from '../domain/control';
import type { Parcel } from '../domain/parcel';
import type { Town } from '../domain/town';
import { isInLand } from './point-in-land';

/**
 * For each town the id of its parcel: the one of its region that holds its point.
 * @param holders who holds each town where that is known as a fact; else the land decides
 * A town whose point lies off the simplified coast goes to the parcel of its region that the holder's facts allow,
 * the largest first; '' where its region has no parcel.
 */
export function locateTowns(
  towns: readonly Town[],
  parcels: readonly Parcel[],
  holders?: readonly Holder[],
): string[] {
  const byRegion = groupByRegion(parcels);
  return towns.map((town, i) => {
    const inRegion = byRegion.get(town.region) ?? [];
    const holder = holders?.[i];
    const candidates = inRegion.filter((parcel) => !holder || parcel.holder === holder);
    const inside = candidates.find(
      (parcel) =>
        candidates.length === 1 || (parcel.land && isInLand([...town.position], parcel.land)),
    );
    const largest = [...candidates].sort((a, b) => b.areas.stated - a.areas.stated)[0];
    return (inside ?? largest ?? inRegion[0])?.id ?? '';
  });
}

function groupByRegion(parcels: readonly Parcel[]): Map<string, Parcel[]> {
  const groups = new Map<string, Parcel[]>();
  for (const parcel of parcels) {
    groups.set(parcel.region, [...(groups.get(parcel.region) ?? []), parcel]);
  }
  return groups;
}
