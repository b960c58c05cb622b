import type { Holder, LineFacts } from '../domain/control';
import type { Town } from '../domain/town';

/** Who held each town on a built-in day, by the settlement facts; undefined for a day that is not built in. */
export function holdersOnDay(
  towns: readonly Town[],
  lines: readonly LineFacts[],
  day: string,
): Holder[] | undefined {
  const i = lines.findIndex(({ asOf }) => asOf === day);
  return i < 0 ? undefined : towns.map((town) => (town.held[i] === 'R' ? 'russia' : 'ukraine'));
}
