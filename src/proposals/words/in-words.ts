import type { Citation, Proposal, Rule } from '../../domain/proposal';
import type { ProposalStructure } from '../structure';
import { STRUCTURES } from '../structures';
import type { Headline, Headlines, ProposalText, SourceNames, Texts } from './words';

/** What stands for words that are still being loaded. */
const NO_TEXT: ProposalText = { clauses: {}, remarks: {}, places: {}, notes: [] };
const NO_NAMES: SourceNames = { publishers: {}, titles: {} };

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
 * @param text null while it is being loaded: all that it would say is then empty, and nothing else differs
 */
export function inWords(
  { variants, places: provisions, ...structure }: ProposalStructure,
  { variants: titles = {}, ...headline }: Headline,
  text: ProposalText | null,
  names: SourceNames = NO_NAMES,
): Proposal {
  const { clauses, remarks, places, notes, translations = {} } = text ?? NO_TEXT;
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
      citation: citationInWords(citation, names),
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
    sources: structure.sources.map((source) => citationInWords(source, names)),
  };
}

/** Every built-in proposal in one language. */
export function allInWords(headlines: Headlines, texts: Texts | null): readonly Proposal[] {
  return STRUCTURES.map((structure) =>
    inWords(
      structure,
      headlines[structure.id],
      texts && texts.proposals[structure.id],
      texts?.names,
    ),
  );
}
