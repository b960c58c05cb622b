import { CAUSES, type JointOutcome, type JointSet, type Transition } from '../domain/comparison';
import { STATUSES } from '../domain/status';
import type { Town } from '../domain/town';
import { groupBy } from './group-by';
import { sumAreas } from './sum-areas';

function areaOf(outcomes: readonly JointOutcome[]) {
  return sumAreas(outcomes.map(({ joint }) => joint.areas));
}

function causesOf(outcomes: readonly JointOutcome[]): Transition['causes'] {
  const byCause = groupBy(outcomes, ({ cause }) => cause);
  return Object.fromEntries(
    CAUSES.map((cause) => [cause, areaOf(byCause.get(cause) ?? [])] as const).filter(
      ([, { areaKm2 }]) => areaKm2 > 0,
    ),
  );
}

/**
 * Status under A → status under B, with the area, range, towns and cause of each; land whose status is the same
 * is a transition too. Ordered as statuses are, by A and then by B. Areas add up to Ukraine.
 * @param towns the towns that `set.townParcels` speaks of, in the same order
 */
export function computeTransitions(
  outcomes: readonly JointOutcome[],
  set: JointSet,
  towns: readonly Town[],
): Transition[] {
  const totalKm2 = areaOf(outcomes).areaKm2;
  const townsByJoint = groupBy(
    towns.map((town, i) => ({ town, joint: set.townParcels[i] ?? '' })),
    ({ joint }) => joint,
  );
  const groups = groupBy(outcomes, ({ from, to }) => `${from.status} ${to.status}`);
  return STATUSES.flatMap((from) =>
    STATUSES.flatMap((to): Transition[] => {
      const group = groups.get(`${from} ${to}`) ?? [];
      const area = areaOf(group);
      if (area.areaKm2 <= 0) return [];
      const inside = group.flatMap(({ joint }) => townsByJoint.get(joint.id) ?? []);
      const unconfirmed = group.filter(
        (one) => one.from.unconfirmed !== undefined || one.to.unconfirmed !== undefined,
      );
      return [
        {
          from,
          to,
          ...area,
          shareOfUkraine: area.areaKm2 / totalKm2,
          townsPopulation: inside.reduce((sum, { town }) => sum + town.population, 0),
          townCount: inside.length,
          unconfirmedKm2: areaOf(unconfirmed).areaKm2,
          causes: causesOf(group),
          joints: group.map(({ joint }) => joint.id),
        },
      ];
    }),
  );
}
