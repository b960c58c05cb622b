import type { Outcome, ParcelOutcome } from '../domain/outcome';
import type { Parcel, ParcelCut } from '../domain/parcel';
import type { Match, Proposal, ProposalChoice, Rule, Variant } from '../domain/proposal';
import { zoneRule } from './zone-rule';

/** What of a proposal says how parcels are cut; its words are not needed for that. */
export interface Cuttable extends Pick<
  Proposal,
  'pullbackKm' | 'pullbackAlong' | 'baseline' | 'zones'
> {
  readonly variants?: readonly Pick<Variant, 'id' | 'usesPullback'>[];
}

function chosenOf<Reading extends { readonly id: string }>(
  variants: readonly Reading[] | undefined,
  { variant }: ProposalChoice,
): Reading | undefined {
  return variants?.find(({ id }) => id === variant) ?? variants?.[0];
}

/** The variant chosen, the first where none is, undefined where the proposal has none. */
export function variantOf(proposal: Proposal, choice: ProposalChoice = {}): Variant | undefined {
  return chosenOf(proposal.variants, choice);
}

/** The width of the cut that a proposal with this choice asks for, km to each side; undefined for none. */
export function pullbackOf(proposal: Cuttable, choice: ProposalChoice = {}): number | undefined {
  const variant = chosenOf(proposal.variants, choice);
  if (!proposal.pullbackKm || variant?.usesPullback === false) return undefined;
  const chosen = choice.pullbackKm;
  return chosen !== undefined && proposal.pullbackKm.includes(chosen)
    ? chosen
    : proposal.pullbackKm[0];
}

/** The cuts that a proposal needs beyond region and holder. */
export function cutOf(proposal: Cuttable, choice: ProposalChoice = {}): ParcelCut {
  const pullbackKm = pullbackOf(proposal, choice);
  return {
    ...(pullbackKm !== undefined && { pullbackKm: [pullbackKm] }),
    ...(pullbackKm !== undefined &&
      proposal.pullbackAlong && { pullbackAlong: proposal.pullbackAlong }),
    ...(proposal.baseline && { baseline: proposal.baseline }),
    ...(proposal.zones?.length && {
      zones: proposal.zones.map(({ id, geometry }) => ({ id, geometry })),
    }),
  };
}

/** Whether a parcel lies within a width of the line; undefined when parcels are not cut by distance. */
function isWithin({ withinKm }: Parcel, widthKm: number | undefined): boolean | undefined {
  if (withinKm === undefined || widthKm === undefined) return undefined;
  return withinKm !== null && withinKm <= widthKm;
}

function matches(match: Match, parcel: Parcel, widthKm: number | undefined): boolean {
  return (
    (match.regions === undefined || match.regions.includes(parcel.region)) &&
    (match.holder === undefined || match.holder === parcel.holder) &&
    (match.place === undefined || match.place === parcel.place) &&
    (match.withinPullback === undefined || match.withinPullback === isWithin(parcel, widthKm)) &&
    (match.heldOnBaseline === undefined || match.heldOnBaseline === parcel.heldOnBaseline) &&
    (match.zone === undefined || match.zone === parcel.zone)
  );
}

/**
 * Gives every parcel its status: the first rule that matches wins, the reader's zones before a variant's rules, these
 * before the common ones; what no rule matches is not mentioned if Russian-held and Ukrainian if not. Pure, and no geometry is touched.
 * @param parcels a partition of Ukraine, cut as `cutOf` says
 */
export function applyProposal(
  proposal: Proposal,
  parcels: readonly Parcel[],
  choice: ProposalChoice = {},
): Outcome {
  const zones = proposal.zones ?? [];
  const rules: readonly Rule[] = [
    ...zones.map(zoneRule),
    ...(variantOf(proposal, choice)?.rules ?? []),
    ...proposal.rules,
  ];
  const widthKm = pullbackOf(proposal, choice);
  const clauses = new Map(proposal.clauses.map((clause) => [clause.id, clause]));
  const outcomes = parcels.map((parcel): ParcelOutcome => {
    const rule = rules.find((candidate) => matches(candidate.match, parcel, widthKm)) ?? null;
    const zone = rule?.match.zone && zones.find(({ id }) => id === rule.match.zone);
    const unconfirmed = rule && (rule.unconfirmed ?? clauses.get(rule.clause)?.unconfirmed);
    return {
      parcel,
      status: rule?.status ?? (parcel.holder === 'russia' ? 'not-mentioned' : 'ukrainian'),
      rule,
      ...(typeof unconfirmed === 'string' && { unconfirmed }),
      ...(zone && { zone }),
    };
  });
  return { proposal, choice, parcels: outcomes };
}
