import type { Holder } from './control';
import type { RegionId } from './region';
import type { AreaStatistic } from './statistic';
import type { Zone, ZoneMeasure } from './zone';

/** Land of one region that one side holds, inside a zone. */
export interface ZonePart {
  readonly region: RegionId;
  readonly holder: Holder;
  readonly area: AreaStatistic;
}

/** Every number of one zone. */
export interface ZoneFigures extends Omit<ZoneMeasure, 'id'> {
  readonly zone: Zone;
  /** Land of Ukraine inside, as far as no earlier zone has it. */
  readonly area: AreaStatistic;
  /** The part that its status cannot be said of, as land that Russia holds cannot be left by Ukraine. */
  readonly untouched: AreaStatistic;
  /** What it takes from whom, largest first. */
  readonly parts: readonly ZonePart[];
  /** Sum of the populations of the towns inside: not the population of the area. */
  readonly townsPopulation: number;
  readonly townCount: number;
}

/** What a side would give by all zones together. */
export interface SwapSide extends AreaStatistic {
  readonly townsPopulation: number;
}

/** The balance of a swap of land: what each side would give, and the other get, by the zones alone. */
export interface ZoneSwap {
  readonly fromUkraine: SwapSide;
  readonly fromRussia: SwapSide;
}
