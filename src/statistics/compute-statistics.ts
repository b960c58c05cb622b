import type { Outcome, ParcelOutcome } from '../domain/outcome';
import type { ParcelSet } from '../domain/parcel';
import type { RegionId } from '../domain/region';
import type { RegionStatistic, Statistics, StatusStatistic } from '../domain/statistic';
import { STATUSES, type Status } from '../domain/status';
import type { Town } from '../domain/town';
import { groupBy } from './group-by';
import { sumAreas } from './sum-areas';

interface TownSum {
  population: number;
  count: number;
}

function sumTowns(
  outcome: Outcome,
  set: ParcelSet,
  towns: readonly Town[],
): ReadonlyMap<Status, TownSum> {
  const statusOf = new Map(outcome.parcels.map(({ parcel, status }) => [parcel.id, status]));
  const sums = new Map<Status, TownSum>();
  towns.forEach((town, i) => {
    const status = statusOf.get(set.townParcels[i] ?? '');
    if (!status) return;
    const sum = sums.get(status) ?? { population: 0, count: 0 };
    sums.set(status, { population: sum.population + town.population, count: sum.count + 1 });
  });
  return sums;
}

function areasOf(parcels: readonly ParcelOutcome[]): ReturnType<typeof sumAreas> {
  return sumAreas(parcels.map(({ parcel }) => parcel.areas));
}

function unconfirmedKm2(parcels: readonly ParcelOutcome[]): number {
  return areasOf(parcels.filter(({ unconfirmed }) => unconfirmed !== undefined)).areaKm2;
}

function wholeRegions(outcome: Outcome): ReadonlyMap<RegionId, Status> {
  const whole = new Map<RegionId, Status>();
  for (const [region, parcels] of groupBy(outcome.parcels, ({ parcel }) => parcel.region)) {
    const present = parcels.filter(({ parcel }) => parcel.areas.stated > 0);
    const statuses = new Set(present.map(({ status }) => status));
    if (statuses.size === 1) whole.set(region, present[0]!.status);
  }
  return whole;
}

function regionStatistic(region: RegionId, parcels: readonly ParcelOutcome[]): RegionStatistic {
  const byStatus = groupBy(parcels, ({ status }) => status);
  return {
    region,
    areaKm2: areasOf(parcels).areaKm2,
    heldByRussia: areasOf(parcels.filter(({ parcel }) => parcel.holder === 'russia')),
    statuses: Object.fromEntries(
      STATUSES.filter((status) => byStatus.has(status)).map((status) => [
        status,
        {
          ...areasOf(byStatus.get(status)!),
          unconfirmedKm2: unconfirmedKm2(byStatus.get(status)!),
        },
      ]),
    ),
  };
}

/**
 * Every number of an outcome, from its parcels alone.
 * @param set the parcels that the outcome was made of, with the town positions found in them
 * @param towns the towns that `set.townParcels` speaks of, in the same order
 */
export function computeStatistics(
  outcome: Outcome,
  set: ParcelSet,
  towns: readonly Town[],
): Statistics {
  const totalKm2 = areasOf(outcome.parcels).areaKm2;
  const present = outcome.parcels.filter(({ parcel }) => parcel.areas.stated > 0);
  const occurring = new Set(present.map(({ status }) => status));
  const byStatus = groupBy(outcome.parcels, ({ status }) => status);
  const townSums = sumTowns(outcome, set, towns);
  const whole = wholeRegions(outcome);
  // A status that only a moved line would bring is no row of its own.
  const statuses = STATUSES.filter((status) => occurring.has(status)).map(
    (status): StatusStatistic => {
      const parcels = byStatus.get(status)!;
      const area = areasOf(parcels);
      return {
        status,
        ...area,
        shareOfUkraine: area.areaKm2 / totalKm2,
        townsPopulation: townSums.get(status)?.population ?? 0,
        townCount: townSums.get(status)?.count ?? 0,
        wholeRegions: [...whole].filter(([, its]) => its === status).map(([region]) => region),
        unconfirmedKm2: unconfirmedKm2(parcels),
      };
    },
  );
  const regions = [...groupBy(outcome.parcels, ({ parcel }) => parcel.region)].map(
    ([region, parcels]) => regionStatistic(region, parcels),
  );
  return { totalKm2, statuses, regions, contactLineKm: set.contactLineKm };
}
