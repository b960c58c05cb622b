import type { BalanceKind, RegionBalance } from '../domain/balance';
import type { Outcome, ParcelOutcome } from '../domain/outcome';
import type { Status } from '../domain/status';
import { groupBy } from './group-by';
import { sumAreas } from './sum-areas';

// For land that Ukraine holds: it keeps it, or gives it to Russian control.
const UKRAINIAN_HELD: Readonly<Record<Status, BalanceKind>> = {
  ukrainian: 'keeps',
  returned: 'keeps',
  occupied: 'gives',
  frozen: 'gives',
  'recognised-de-facto': 'gives',
  'recognised-de-jure': 'gives',
  ceded: 'gives',
  demilitarised: 'demilitarised',
  'economic-zone': 'demilitarised',
  open: 'open',
  'not-mentioned': 'open',
};

// For land that Russia holds: whatever a text calls it, land that Russia would not leave is kept.
const RUSSIAN_HELD: Readonly<Record<Status, BalanceKind>> = {
  ukrainian: 'gives',
  returned: 'gives',
  occupied: 'keeps',
  frozen: 'keeps',
  'recognised-de-facto': 'keeps',
  'recognised-de-jure': 'keeps',
  ceded: 'keeps',
  demilitarised: 'demilitarised',
  'economic-zone': 'demilitarised',
  open: 'open',
  'not-mentioned': 'open',
};

/** What a side would do with land that it holds and that gets this status. */
export function balanceKind({ parcel, status }: ParcelOutcome): BalanceKind {
  return (parcel.holder === 'ukraine' ? UKRAINIAN_HELD : RUSSIAN_HELD)[status];
}

/**
 * Give and take by region: what each side would give, keep, leave demilitarised or leave open. Only regions in
 * which some land is Russian-held or changes are listed, in the order of the parcels.
 */
export function computeBalance(outcome: Outcome): RegionBalance[] {
  const regions = groupBy(outcome.parcels, ({ parcel }) => parcel.region);
  return [...regions].flatMap(([region, parcels]) => {
    const concerned = parcels.some(
      ({ parcel, status }) =>
        parcel.areas.stated > 0 && (parcel.holder === 'russia' || status !== 'ukrainian'),
    );
    if (!concerned) return [];
    return [...groupBy(parcels, ({ parcel }) => parcel.holder)].map(([holder, held]) => ({
      region,
      holder,
      kinds: Object.fromEntries(
        [...groupBy(held, balanceKind)].map(([kind, group]) => [
          kind,
          sumAreas(group.map(({ parcel }) => parcel.areas)),
        ]),
      ),
    }));
  });
}
