import type { Citation } from '../../domain/proposal';
import type { CitationKey } from '../definitions/published';
import type { ARTICLES, VOTES } from '../law';
import type { ESTIMATES } from '../published-estimates';
import type { ProposalStructure } from '../structure';
import type { Structure } from '../structures';
import type { ORIGINS, STEPS } from '../timeline';

/** What pickers say. */
export interface Title {
  readonly title: string;
  readonly shortTitle: string;
  /** Who put it forward. */
  readonly by: string;
}

/** What the head of a proposal says as well. */
export interface Summary {
  /** One sentence: what it would do to the land. */
  readonly summary: string;
  readonly lineNote?: string;
  /** By the variants' ids. */
  readonly variants?: Readonly<Record<string, string>>;
}

/** What pickers and the head of a proposal say. */
export type Headline = Title & Summary;

/** What a proposal says, provision by provision. */
export interface ProposalText {
  /** By the clauses' ids. */
  readonly clauses: Readonly<Record<string, string>>;
  /** The quoted words of a clause, in a language that is not theirs. */
  readonly translations?: Readonly<Record<string, string>>;
  /** The quoted words of a clause as they were first said, where that was in this language. */
  readonly originals?: Readonly<Record<string, string>>;
  /** By the keys that stand in the structure as `note` and `unconfirmed`. */
  readonly remarks: Readonly<Record<string, string>>;
  /** By the places' ids. */
  readonly places: Readonly<Record<string, string>>;
  readonly notes: readonly string[];
}

type Each<List> = List extends readonly (infer Item)[] ? Item : never;
/** The type of a property in those of a union that have it. */
type Of<Item, Name extends string> = Item extends { readonly [Key in Name]: infer Value }
  ? Value
  : never;
type Keyed<Ids> = Readonly<Record<Ids & string, string>>;

type RuleOf<S> = Each<Of<S, 'rules'>> | Each<Of<Each<Of<S, 'variants'>>, 'rules'>>;
type RemarkOf<S> =
  | Of<RuleOf<S>, 'note'>
  | Of<RuleOf<S> | Each<Of<S, 'clauses'>> | Each<Of<S, 'places'>>, 'unconfirmed'>;

/** The summary that one proposal must have. */
export type SummaryOf<S> = Summary &
  (S extends { readonly variants: infer Variants }
    ? { readonly variants: Keyed<Of<Each<Variants>, 'id'>> }
    : unknown);

/** All that one proposal must have words for; what is missing is a type error. */
export interface TextOf<S extends ProposalStructure> extends ProposalText {
  readonly clauses: Keyed<Of<Each<S['clauses']>, 'id'>>;
  readonly remarks: Keyed<RemarkOf<S>>;
  readonly places: Keyed<Of<Each<Of<S, 'places'>>, 'place'>>;
}

/** Titles of every built-in proposal, in one language. */
export type Titles = { readonly [S in Structure as S['id']]: Title };

/** Summaries of every built-in proposal, in one language. */
export type Summaries = { readonly [S in Structure as S['id']]: SummaryOf<S> };

/** The headlines of every built-in proposal, in one language. */
export type Headlines = { readonly [S in Structure as S['id']]: Title & SummaryOf<S> };

/** How a language writes publishers and titles; what is not here is written as the publisher does. */
export interface SourceNames {
  readonly publishers: Readonly<Record<string, string>>;
  readonly titles: Readonly<Record<string, string>>;
}

/** Words that may be quoted, by proposal and clause. */
export type Quotes = {
  readonly [S in Structure as S['id']]?: Readonly<Partial<Keyed<Of<Each<S['clauses']>, 'id'>>>>;
};

/** What was published: the same in every language. */
export interface Published {
  readonly citations: Readonly<Record<CitationKey, Citation>>;
  readonly quotes: Quotes;
}

/** Others' figures in words: what they were counted on, and why they differ. */
export interface EstimateText {
  readonly basis: string;
  readonly differences: readonly string[];
}

/** What is read below the figures, in one language. Loaded after the first picture. */
export interface Texts {
  readonly proposals: { readonly [S in Structure as S['id']]: TextOf<S> };
  readonly steps: Keyed<(typeof STEPS)[number]['day']>;
  readonly origins: Keyed<(typeof ORIGINS)[number]['day']>;
  readonly votes: Keyed<Of<(typeof VOTES)[number], 'resolution'>>;
  readonly articles: Readonly<Record<(typeof ARTICLES)[number], string>>;
  readonly estimates: Readonly<Record<(typeof ESTIMATES)[number]['proposal'], EstimateText>>;
  readonly names: SourceNames;
  readonly published: Published;
}
