import { SPECIAL_PLACES } from '../data/special-places';
import { InputError } from '../domain/errors';
import type { LineFacts } from '../domain/control';
import type { Geodata } from '../domain/geodata';
import type { ParcelSet } from '../domain/parcel';
import type { Proposal, ProposalChoice } from '../domain/proposal';
import type { Statistics } from '../domain/statistic';
import { createParcelService } from '../engine/parcel-service';
import { applyProposal, cutOf, pullbackOf, variantOf } from '../proposals/apply';
import { findProposal, PROPOSALS } from '../proposals/catalogue';
import { computeStatistics } from '../statistics/compute-statistics';
import type { Options } from './options';

/** The answer to one question on the command line, before it is printed. */
export interface Report {
  readonly proposal: Proposal;
  readonly choice: ProposalChoice;
  readonly line: ParcelSet['control'];
  readonly statistics: Statistics;
}

/** The proposal of an id; throws `InputError` that lists the valid ones. */
export function requireProposal(id: string): Proposal {
  const proposal = findProposal(id);
  if (proposal) return proposal;
  const ids = PROPOSALS.map((known) => known.id).join(', ');
  throw new InputError(`proposal ${JSON.stringify(id)}`, `does not exist; there are ${ids}`);
}

function requireDay(day: string, lines: readonly LineFacts[]): string {
  if (lines.some(({ asOf }) => asOf === day)) return day;
  const days = lines.map(({ asOf }) => asOf).join(', ');
  throw new InputError(`line ${JSON.stringify(day)}`, `is not built in; there are ${days}`);
}

function requireChoice(proposal: Proposal, options: Options): ProposalChoice {
  const { variant, pullbackKm } = options;
  const variants = proposal.variants?.map(({ id }) => id) ?? [];
  if (variant !== undefined && !variants.includes(variant)) {
    const known = variants.length ? `has ${variants.join(', ')}` : 'has no variants';
    throw new InputError(`variant ${JSON.stringify(variant)}`, `${proposal.id} ${known}`);
  }
  const chosen = { ...(variant !== undefined && { variant }) };
  const widths = proposal.pullbackKm ?? [];
  if (pullbackKm !== undefined && !widths.includes(pullbackKm)) {
    const known = widths.length ? `has ${widths.join(', ')} km` : 'has no widths';
    throw new InputError(`pullback ${pullbackKm}`, `${proposal.id} ${known}`);
  }
  const wanted = { ...chosen, ...(pullbackKm !== undefined && { pullbackKm }) };
  const effective = pullbackOf(proposal, wanted);
  if (pullbackKm !== undefined && effective === undefined) {
    const id = variantOf(proposal, wanted)?.id ?? '';
    throw new InputError(
      `pullback ${pullbackKm}`,
      `the variant ${id} of ${proposal.id} has no zone`,
    );
  }
  return { ...chosen, ...(effective !== undefined && { pullbackKm: effective }) };
}

/** Applies a proposal to a line of contact and computes every number. Throws `InputError` or `GeometryError`. */
export function makeReport(options: Options, proposalId: string, geodata: Geodata): Report {
  const proposal = requireProposal(proposalId);
  const choice = requireChoice(proposal, options);
  const newest = geodata.lines.at(-1)!.asOf;
  const day = requireDay(options.line ?? proposal.line ?? newest, geodata.lines);
  const service = createParcelService(geodata, SPECIAL_PLACES);
  const set = service.parcels({
    control: geodata.controlOn(day),
    cut: cutOf(proposal, choice),
  });
  const outcome = applyProposal(proposal, set.parcels, choice);
  return {
    proposal,
    choice,
    line: set.control,
    statistics: computeStatistics(outcome, set, geodata.towns),
  };
}
