import type { JointOutcome } from '../domain/comparison';
import { REGION_IDS, type RegionFacts } from '../domain/region';
import { STATUSES } from '../domain/status';

/** A region with its land as A and B make it, in the order of the legend. */
export interface RegionJoints {
  readonly region: RegionFacts;
  readonly joints: readonly JointOutcome[];
}

/** The land of a comparison region by region, those of the line first, apart from regions where A and B agree. */
export function jointsByRegion(
  outcomes: readonly JointOutcome[],
  regions: readonly RegionFacts[],
): { readonly differing: readonly RegionJoints[]; readonly same: readonly RegionJoints[] } {
  const place = ({ from, to }: JointOutcome) =>
    STATUSES.indexOf(from.status) * STATUSES.length + STATUSES.indexOf(to.status);
  const rows = [...regions]
    .sort((a, b) => REGION_IDS.indexOf(a.id) - REGION_IDS.indexOf(b.id))
    .map((region) => ({
      region,
      joints: outcomes
        .filter(({ joint }) => joint.region === region.id && joint.land !== null)
        .sort((a, b) => place(a) - place(b)),
    }));
  const differs = ({ joints }: RegionJoints) => joints.some(({ cause }) => cause !== null);
  return { differing: rows.filter(differs), same: rows.filter((each) => !differs(each)) };
}
