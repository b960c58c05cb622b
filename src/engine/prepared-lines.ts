import type { Day } from '../domain/day';
import { cutOf, type Cuttable } from '../proposals/apply';
import { lineDay } from '../proposals/line-day';
import type { DayCut } from './messages';

/**
 * What a reader may ask next: each text on its own line, then each day without a cut of its own. Each once.
 * @param days built in, oldest first
 */
export function preparedLines(
  proposals: readonly (Cuttable & { readonly line: Day | null })[],
  days: readonly Day[],
): DayCut[] {
  const own = proposals.flatMap((proposal) => {
    const line = lineDay(null, proposal.line, days);
    return line ? [{ day: line.day, cut: cutOf(proposal) }] : [];
  });
  const plain = [...days].reverse().map((day) => ({ day, cut: {} }));
  return [...new Map([...own, ...plain].map((line) => [JSON.stringify(line), line])).values()];
}
