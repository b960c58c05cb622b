import { CAUSES, type Difference, type Transition } from '../domain/comparison';
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

/** How much land differs for which cause, a line a cause: `103 km² because of the texts`. */
export function causeLines(causes: Difference['causes'], wording: Wording): readonly string[] {
  const { comparison } = wording.messages;
  return CAUSES.flatMap((cause) => {
    const area = causes[cause];
    const words = { cause: comparison.causes[cause] };
    return area && area.areaKm2 > 0
      ? [comparison.causePart({ ...words, area: wording.formats.areaWithUnit(area.areaKm2) })]
      : [];
  });
}

/** What of a transition is not the texts' alone: `of which 20 km² because the line moved`, or `all …`. */
export function movedLines({ causes }: Transition, wording: Wording): readonly string[] {
  const { comparison } = wording.messages;
  const { texts, ...moved } = causes;
  const lines = causeLines(moved, wording);
  const [only] = Object.keys(moved) as (keyof typeof moved)[];
  if (!texts && only && lines.length === 1) {
    return [comparison.causeAll({ cause: comparison.causes[only] })];
  }
  return lines.map((line) => comparison.ofWhich({ part: line }));
}
