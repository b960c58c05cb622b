import type { Proposal } from '../domain/proposal';

export interface YearOfProposals {
  /** Null: the baseline, which is no proposal and has no year. */
  readonly year: string | null;
  readonly proposals: readonly Proposal[];
}

/** Groups proposals by year, in the order given, the baseline apart and first. */
export function proposalsByYear(proposals: readonly Proposal[]): readonly YearOfProposals[] {
  const groups = new Map<string | null, Proposal[]>([[null, []]]);
  for (const proposal of proposals) {
    const year = proposal.publication === 'baseline' ? null : proposal.date.slice(0, 4);
    const group = groups.get(year);
    if (group) group.push(proposal);
    else groups.set(year, [proposal]);
  }
  return [...groups]
    .filter(([, group]) => group.length > 0)
    .map(([year, group]) => ({ year, proposals: group }));
}
