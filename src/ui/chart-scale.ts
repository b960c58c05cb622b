import type { Day } from '../domain/day';

/** From a value to a place on an axis. */
export type Scale = (value: number) => number;

/** An axis: where it begins and ends, and the values written beside it. */
export interface Axis {
  readonly from: number;
  readonly to: number;
  readonly ticks: readonly number[];
}

/** Below this share of the greatest value the axis begins at nought. */
const ZERO_SHARE = 0.5;
const STEPS = [1, 2, 2.5, 5, 10];

export function linearScale(
  [from, to]: readonly [number, number],
  [start, end]: readonly [number, number],
): Scale {
  const span = to - from || 1;
  return (value) => start + ((value - from) / span) * (end - start);
}

/** An axis with round values that holds all values given; it begins at nought unless all lie far from it. */
export function areaAxis(values: readonly number[], wanted = 4): Axis {
  const greatest = Math.max(1, ...values);
  const least = Math.min(greatest, ...values);
  const low = least < greatest * ZERO_SHARE ? 0 : least;
  const rough = (greatest - low || greatest) / wanted;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = power * (STEPS.find((each) => each * power >= rough) ?? 10);
  const from = Math.floor(low / step) * step;
  const to = Math.max(from + step, Math.ceil(greatest / step) * step);
  const count = Math.round((to - from) / step);
  return { from, to, ticks: Array.from({ length: count + 1 }, (_, i) => from + i * step) };
}

/** A day as a number that grows evenly. */
export function timeOf(day: Day): number {
  return Date.parse(`${day}T00:00:00Z`);
}

/** The first of January of every year from one day to another. */
export function yearsBetween(first: Day, last: Day): Day[] {
  const years: Day[] = [];
  for (let year = Number(first.slice(0, 4)) + 1; `${year}-01-01` <= last; year += 1) {
    years.push(`${year}-01-01`);
  }
  return years;
}

/** Which of some days stands nearest to a place on an axis. */
export function nearestDay(days: readonly Day[], x: Scale, at: number): Day | null {
  const distance = (day: Day) => Math.abs(x(timeOf(day)) - at);
  return days.reduce<Day | null>(
    (best, day) => (best === null || distance(day) < distance(best) ? day : best),
    null,
  );
}
