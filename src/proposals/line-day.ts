import type { Day } from '../domain/day';

/** Which built-in line is shown, and why it. */
export interface LineDay {
  readonly day: Day;
  readonly reason: 'own' | 'newest' | 'chosen';
}

/**
 * The day shown: the reader's if it is built in, else the proposal's own, else the newest. A day
 * with no line of its own falls back to the last line before it. Null while no line is known.
 */
export function lineDay(
  chosen: Day | null,
  own: Day | null,
  builtIn: readonly Day[],
): LineDay | null {
  const newest = builtIn.at(-1);
  if (newest === undefined) return null;
  const ownDay = own === null ? newest : (builtIn.findLast((day) => day <= own) ?? newest);
  if (chosen !== null && chosen !== ownDay && builtIn.includes(chosen)) {
    return { day: chosen, reason: 'chosen' };
  }
  return { day: ownDay, reason: own === null ? 'newest' : 'own' };
}
