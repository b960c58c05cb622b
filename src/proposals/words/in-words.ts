import type { Citation, Proposal, Rule } from '../../domain/proposal';
import type { CitationKey } from '../definitions/published';
import type { ProposalStructure } from '../structure';
import { STRUCTURES, type Structure } from '../structures';
import type { Headline, Headlines, ProposalText, SourceNames, Texts } from './words';

type KnownStructure = ProposalStructure & Pick<Structure, 'id'>;

/** What stands for words that are still being loaded. */
const NO_TEXT: ProposalText = { clauses: {}, remarks: {}, places: {}, notes: [] };

/** A citation as a language writes it; names that it has no word for stay as they are. */
export function citationInWords(citation: Citation, names: SourceNames): Citation {
  const { publisher, title } = citation;
  return {
    ...citation,
    publisher: names.publishers[publisher] ?? publisher,
    ...(title !== undefined && { title: names.titles[title] ?? title }),
  };
}

/**
 * A built-in proposal with its words in one language. Pure.
 * @param texts null while they are being loaded: all that they would say is then empty, nobody is cited, and nothing else differs
 */
export function inWords(
  { variants, places: provisions, ...structure }: KnownStructure,
  { variants: titles = {}, ...headline }: Headline,
  texts: Texts | null,
): Proposal {
  const text: ProposalText = texts?.proposals[structure.id] ?? NO_TEXT;
  const { clauses, remarks, places, notes, translations = {}, originals = {} } = text;
  const quotes: Readonly<Record<string, string>> = {
    ...texts?.published.quotes[structure.id],
    ...originals,
  };
  const cited = (key: CitationKey): Citation =>
    texts
      ? citationInWords(texts.published.citations[key], texts.names)
      : { publisher: '', date: structure.date };
  const remark = (key: string) => remarks[key] ?? '';
  const ruleInWords = ({ note, unconfirmed, ...rule }: Rule): Rule => ({
    ...rule,
    ...(note !== undefined && { note: remark(note) }),
    ...(unconfirmed !== undefined && { unconfirmed: remark(unconfirmed) }),
  });
  return {
    ...structure,
    ...headline,
    clauses: structure.clauses.map(({ unconfirmed, citation, ...clause }) => ({
      ...clause,
      text: clauses[clause.id] ?? '',
      ...(quotes[clause.id] !== undefined && { quote: quotes[clause.id] }),
      citation: cited(citation),
      ...(translations[clause.id] !== undefined && { translation: translations[clause.id] }),
      ...(unconfirmed !== undefined && { unconfirmed: remark(unconfirmed) }),
    })),
    rules: structure.rules.map(ruleInWords),
    ...(variants && {
      variants: variants.map((variant) => ({
        ...variant,
        title: titles[variant.id] ?? variant.id,
        rules: variant.rules.map(ruleInWords),
      })),
    }),
    ...(provisions && {
      places: provisions.map(({ unconfirmed, ...provision }) => ({
        ...provision,
        text: places[provision.place] ?? '',
        ...(unconfirmed !== undefined && { unconfirmed: remark(unconfirmed) }),
      })),
    }),
    notes,
    sources: texts ? structure.sources.map(cited) : [],
  };
}

/** Every built-in proposal in one language. */
export function allInWords(headlines: Headlines, texts: Texts | null): readonly Proposal[] {
  return STRUCTURES.map((structure) => inWords(structure, headlines[structure.id], texts));
}
