import { BALANCE_KINDS, type BalanceKind, type RegionBalance } from '../domain/balance';
import type { Holder } from '../domain/control';
import type { PublishedArea } from '../domain/published-estimate';
import { REGION_IDS, type RegionFacts } from '../domain/region';
import type { AreaStatistic } from '../domain/statistic';

/** A part of a region's bar. */
export interface BalancePart {
  readonly kind: BalanceKind;
  readonly area: AreaStatistic;
  /** Where the part starts and how long it is, 0 to 1 of the longest bar of the chart. */
  readonly from: number;
  readonly length: number;
}

export interface BalanceRow {
  readonly region: RegionFacts;
  readonly holder: Holder;
  readonly parts: readonly BalancePart[];
}

/** One side's land. */
export interface BalanceSide {
  readonly holder: Holder;
  /** Regions with something to show: all that Russia holds, and of Ukraine's what would not simply be kept. */
  readonly rows: readonly BalanceRow[];
  /** How many more regions the side would keep whole. */
  readonly keptWhole: number;
}

/** Land too small to be named: rounding of the overlay. */
const SMALLEST_KM2 = 0.05;

/** The balance as two charts on one scale. */
export function balanceSides(
  balance: readonly RegionBalance[],
  regions: readonly RegionFacts[],
): readonly BalanceSide[] {
  const isShown = (each: RegionBalance) => each.holder === 'russia' || !keepsAll(each);
  const shown = balance.filter((each) => isShown(each) && total(each) >= SMALLEST_KM2);
  const longest = Math.max(0, ...shown.map(total));
  return (['ukraine', 'russia'] as const).map((holder) => ({
    holder,
    rows: shown
      .filter((each) => each.holder === holder)
      .sort((a, b) => REGION_IDS.indexOf(a.region) - REGION_IDS.indexOf(b.region))
      .flatMap((each) => {
        const region = regions.find(({ id }) => id === each.region);
        return region ? [{ region, holder, parts: partsOf(each, longest) }] : [];
      }),
    keptWhole: balance.filter(
      (each) => each.holder === holder && !isShown(each) && total(each) >= SMALLEST_KM2,
    ).length,
  }));
}

/** The computed counterpart of a published area; nought where the side holds or moves nothing there. */
export function hereOf(
  balance: readonly RegionBalance[],
  { region, holder, kind }: PublishedArea,
): AreaStatistic {
  const found = balance.find((each) => each.region === region && each.holder === holder);
  return found?.kinds[kind] ?? { areaKm2: 0, lowKm2: 0, highKm2: 0 };
}

function partsOf({ kinds }: RegionBalance, longest: number): BalancePart[] {
  let from = 0;
  return BALANCE_KINDS.flatMap((kind) => {
    const area = kinds[kind];
    if (!area || area.areaKm2 < SMALLEST_KM2) return [];
    const part = { kind, area, from, length: area.areaKm2 / longest };
    from += part.length;
    return [part];
  });
}

function total({ kinds }: RegionBalance): number {
  return Object.values(kinds).reduce((sum, { areaKm2 }) => sum + areaKm2, 0);
}

function keepsAll(balance: RegionBalance): boolean {
  return total(balance) - (balance.kinds.keeps?.areaKm2 ?? 0) < SMALLEST_KM2;
}
