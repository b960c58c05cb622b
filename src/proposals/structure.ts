import type { Clause, PlaceProvision, Proposal, Rule, Variant } from '../domain/proposal';
import type { CitationKey } from './definitions/published';

/** A rule whose `note` and `unconfirmed` are keys of the words to be said there. */
type RuleStructure = Rule;
/** A clause whose quoted words and citation are kept apart: they are read below the figures. */
type ClauseStructure = Omit<Clause, 'text' | 'quote' | 'translation' | 'citation'> & {
  readonly citation: CitationKey;
};
type PlaceStructure = Omit<PlaceProvision, 'text'>;

export interface VariantStructure extends Omit<Variant, 'title' | 'rules'> {
  readonly rules: readonly RuleStructure[];
}

type Words = 'title' | 'shortTitle' | 'by' | 'summary' | 'lineNote' | 'notes';
type WithWords = 'clauses' | 'rules' | 'variants' | 'places' | 'sources';

/**
 * A built-in proposal without its words: the same in every language. Where a proposal says why something is
 * unconfirmed, or notes something of a rule, this has the key of that remark.
 */
export interface ProposalStructure extends Omit<Proposal, Words | WithWords> {
  readonly clauses: readonly ClauseStructure[];
  readonly rules: readonly RuleStructure[];
  readonly variants?: readonly VariantStructure[];
  readonly places?: readonly PlaceStructure[];
  readonly sources: readonly CitationKey[];
}
