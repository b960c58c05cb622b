import type { Holder } from './control';
import type { RegionId } from './region';
import type { AreaStatistic } from './statistic';

/** What becomes of the land that a side holds. */
export const BALANCE_KINDS = ['keeps', 'gives', 'demilitarised', 'open'] as const;
export type BalanceKind = (typeof BALANCE_KINDS)[number];

/** Land of one region that one side holds, by what becomes of it under a proposal. */
export interface RegionBalance {
  readonly region: RegionId;
  readonly holder: Holder;
  readonly kinds: Readonly<Partial<Record<BalanceKind, AreaStatistic>>>;
}
