import { InputError } from '../domain/errors';
import type { Proposal, ProposalChoice } from '../domain/proposal';
import { pullbackOf, variantOf } from '../proposals/apply';
import type { Options } from './options';

function requireVariant(proposal: Proposal, variant: string): void {
  const known = proposal.variants?.map(({ id }) => id) ?? [];
  if (known.includes(variant)) return;
  const has = known.length ? `has ${known.join(', ')}` : 'has no variants';
  throw new InputError(`variant ${JSON.stringify(variant)}`, `${proposal.id} ${has}`);
}

function requireWidth(proposal: Proposal, choice: ProposalChoice, km: number): void {
  const widths = proposal.pullbackKm ?? [];
  if (!widths.includes(km)) {
    const has = widths.length ? `has ${widths.join(', ')} km` : 'has no widths';
    throw new InputError(`pullback ${km}`, `${proposal.id} ${has}`);
  }
  if (pullbackOf(proposal, choice) === undefined) {
    const id = variantOf(proposal, choice)?.id ?? '';
    throw new InputError(`pullback ${km}`, `the variant ${id} of ${proposal.id} has no zone`);
  }
}

/** The variant and width that figures rest on, the defaults spelt out. */
export function choiceInUse(proposal: Proposal, chosen: ProposalChoice = {}): ProposalChoice {
  const variant = variantOf(proposal, chosen)?.id;
  const pullbackKm = pullbackOf(proposal, chosen);
  return {
    ...(variant !== undefined && { variant }),
    ...(pullbackKm !== undefined && { pullbackKm }),
  };
}

/** The variant and width asked for, or else the defaults; throws `InputError` that lists the valid ones. */
export function requireChoice(proposal: Proposal, options: Options): ProposalChoice {
  const { variant } = options;
  if (variant !== undefined) requireVariant(proposal, variant);
  const chosen: ProposalChoice = {
    ...(variant !== undefined && { variant }),
    ...(options.pullbackKm !== undefined && { pullbackKm: options.pullbackKm }),
  };
  if (options.pullbackKm !== undefined) requireWidth(proposal, chosen, options.pullbackKm);
  return choiceInUse(proposal, chosen);
}
