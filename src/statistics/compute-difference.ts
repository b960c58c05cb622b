import { CAUSES, type Difference, type JointOutcome } from '../domain/comparison';
import { groupBy } from './group-by';
import { sumAreas } from './sum-areas';

/** How much land has another status under B than under A, and why, against how much keeps its own. */
export function computeDifference(outcomes: readonly JointOutcome[]): Difference {
  const areaOf = (some: readonly JointOutcome[]) => sumAreas(some.map(({ joint }) => joint.areas));
  const byCause = groupBy(outcomes, ({ cause }) => cause);
  return {
    differs: areaOf(outcomes.filter(({ cause }) => cause !== null)),
    same: areaOf(byCause.get(null) ?? []),
    causes: Object.fromEntries(
      CAUSES.filter((cause) => byCause.has(cause)).map((cause) => [
        cause,
        areaOf(byCause.get(cause)!),
      ]),
    ),
    totalKm2: areaOf(outcomes).areaKm2,
  };
}
