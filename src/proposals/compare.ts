import type { Cause, JointOutcome, JointSet } from '../domain/comparison';
import type { Outcome, ParcelOutcome } from '../domain/outcome';
import type { Parcel } from '../domain/parcel';
import type { Proposal, ProposalChoice } from '../domain/proposal';
import type { Status } from '../domain/status';
import { applyProposal } from './apply';

/** A proposal with what the reader chose within it. */
export interface ChosenProposal {
  readonly proposal: Proposal;
  readonly choice: ProposalChoice;
}

function causeOf(from: Status, middle: Status, to: Status): Cause | null {
  if (from === to) return null;
  if (middle === to) return 'texts';
  return middle === from ? 'line' : 'both';
}

function outcomesById(
  chosen: ChosenProposal,
  parcels: readonly Parcel[],
): Map<string, ParcelOutcome> {
  const { parcels: outcomes }: Outcome = applyProposal(chosen.proposal, parcels, chosen.choice);
  return new Map(outcomes.map((outcome) => [outcome.parcel.id, outcome]));
}

/**
 * What A and B make of every joint parcel, and why they differ where they do: B on A's line tells what the texts
 * change; what then still changes is the line's. Pure, and no geometry is touched.
 */
export function compareProposals(
  from: ChosenProposal,
  to: ChosenProposal,
  set: JointSet,
): JointOutcome[] {
  const before = outcomesById(from, set.parcels.map((joint) => joint.from)); // prettier-ignore
  const between = outcomesById(to, set.parcels.map((joint) => joint.middle)); // prettier-ignore
  const after = outcomesById(to, set.parcels.map((joint) => joint.to)); // prettier-ignore
  return set.parcels.map((joint) => {
    const a = before.get(joint.from.id)!;
    const m = between.get(joint.middle.id)!;
    const b = after.get(joint.to.id)!;
    return { joint, from: a, to: b, cause: causeOf(a.status, m.status, b.status) };
  });
}
