import type { Holder, LineFacts } from '../domain/control';
import { settlementId } from '../domain/settlement';
import type { Town } from '../domain/town';

/**
 * Who held each town on a built-in day, by the settlement facts; undefined for a day that is not built in.
 * @param flips ids of settlements taken to be held by the other side
 */
export function holdersOnDay(
  towns: readonly Town[],
  lines: readonly LineFacts[],
  day: string,
  flips: readonly string[] = [],
): Holder[] | undefined {
  const i = lines.findIndex(({ asOf }) => asOf === day);
  if (i < 0) return undefined;
  const flipped = new Set(flips);
  return towns.map((town) =>
    (town.held[i] === 'R') === flipped.has(settlementId(town.position)) ? 'ukraine' : 'russia',
  );
}
