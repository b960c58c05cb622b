import type { Day } from './day';
import type { AreaStatistic } from './statistic';

/** An area as it was on a day. */
export interface DatedArea extends AreaStatistic {
  readonly day: Day;
}

/** A published figure of a day, without a range. */
export interface DatedFigure {
  readonly day: Day;
  readonly areaKm2: number;
}
