import { CAUSES, type Cause, type Transition } from '../domain/comparison';
import type { AreaStatistic } from '../domain/statistic';
import type { Wording } from '../messages/wording';

export interface TransitionRows {
  /** Transitions to another status, the largest first. */
  readonly changed: readonly Transition[];
  readonly same: readonly Transition[];
}

/** Transitions as the table has them. */
export function transitionRows(transitions: readonly Transition[]): TransitionRows {
  const bySize = [...transitions].sort((a, b) => b.areaKm2 - a.areaKm2);
  return {
    changed: bySize.filter(({ from, to }) => from !== to),
    same: bySize.filter(({ from, to }) => from === to),
  };
}

/** Why land differs, a line a cause: `all because of the texts`, or `103 km² because of the texts`. */
export function causeLines(
  causes: Readonly<Partial<Record<Cause, AreaStatistic>>>,
  { messages: { comparison }, formats }: Wording,
): readonly string[] {
  const present = CAUSES.flatMap((cause) => {
    const area = causes[cause];
    return area && area.areaKm2 > 0 ? [{ words: comparison.causes[cause], area }] : [];
  });
  const [only] = present;
  if (only && present.length === 1) return [comparison.causeAll({ cause: only.words })];
  return present.map(({ words, area }) =>
    comparison.causePart({ area: formats.areaWithUnit(area.areaKm2), cause: words }),
  );
}
