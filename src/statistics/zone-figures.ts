import type { Holder } from '../domain/control';
import type { Outcome, ParcelOutcome } from '../domain/outcome';
import type { ParcelSet } from '../domain/parcel';
import type { Town } from '../domain/town';
import type { SwapSide, ZoneFigures, ZonePart, ZoneSwap } from '../domain/zone-figures';
import { balanceKind } from './compute-balance';
import { groupBy } from './group-by';
import { sumAreas } from './sum-areas';

function areaOf(outcomes: readonly ParcelOutcome[]) {
  return sumAreas(outcomes.map(({ parcel }) => parcel.areas));
}

function partsOf(outcomes: readonly ParcelOutcome[]): ZonePart[] {
  const groups = groupBy(outcomes, ({ parcel }) => `${parcel.region} ${parcel.holder}`);
  return [...groups.values()]
    .map((group) => {
      const { region, holder } = group[0]!.parcel;
      return { region, holder, area: areaOf(group) };
    })
    .filter(({ area }) => area.areaKm2 > 0)
    .sort((a, b) => b.area.areaKm2 - a.area.areaKm2);
}

function townsIn(outcomes: readonly ParcelOutcome[], set: ParcelSet, towns: readonly Town[]) {
  const ids = new Set(outcomes.map(({ parcel }) => parcel.id));
  const inside = towns.filter((_, i) => ids.has(set.townParcels[i] ?? ''));
  return {
    townsPopulation: inside.reduce((sum, { population }) => sum + population, 0),
    townCount: inside.length,
  };
}

/**
 * Every number of each zone of an outcome, in their order.
 * @param set the parcels that the outcome was made of, with what was measured of the zones
 * @param towns the towns that `set.townParcels` speaks of, in the same order
 */
export function computeZoneFigures(
  outcome: Outcome,
  set: ParcelSet,
  towns: readonly Town[],
): ZoneFigures[] {
  return (outcome.proposal.zones ?? []).flatMap((zone) => {
    const measure = set.zones?.find(({ id }) => id === zone.id);
    if (!measure) return [];
    const { id: _id, ...measured } = measure;
    const inside = outcome.parcels.filter(({ parcel }) => parcel.zone === zone.id);
    return [
      {
        zone,
        ...measured,
        area: areaOf(inside),
        untouched: areaOf(inside.filter((each) => each.zone !== zone)),
        parts: partsOf(inside),
        ...townsIn(inside, set, towns),
      },
    ];
  });
}

/**
 * What each side would give by the zones of an outcome, whatever the text says of other land. Null where no zone
 * gives any land from one side to the other.
 */
export function computeZoneSwap(
  outcome: Outcome,
  set: ParcelSet,
  towns: readonly Town[],
): ZoneSwap | null {
  const given = outcome.parcels.filter((each) => each.zone && balanceKind(each) === 'gives');
  const sideOf = (holder: Holder): SwapSide => {
    const own = given.filter(({ parcel }) => parcel.holder === holder);
    return { ...areaOf(own), townsPopulation: townsIn(own, set, towns).townsPopulation };
  };
  return given.length > 0 ? { fromUkraine: sideOf('ukraine'), fromRussia: sideOf('russia') } : null;
}
