import type { AssemblyVote, ConstitutionArticle } from '../domain/law';
import { citationInWords } from './words/in-words';
import type { Texts } from './words/words';

/** Votes of the United Nations General Assembly on Ukraine's land, without what the resolutions say. */
export const VOTES = [
  {
    resolution: '68/262',
    inFavour: 100,
    against: 11,
    abstained: 58,
    citation: {
      publisher: 'United Nations General Assembly',
      title: 'A/RES/68/262',
      date: '2014-03-27',
    },
  },
  {
    resolution: 'ES-11/4',
    inFavour: 143,
    against: 5,
    abstained: 35,
    citation: {
      publisher: 'United Nations General Assembly',
      title: 'A/RES/ES-11/4',
      date: '2022-10-12',
    },
  },
  {
    inFavour: 107,
    against: 12,
    abstained: 51,
    citation: { publisher: 'United Nations General Assembly', date: '2026-02-24' },
  },
] as const satisfies readonly Omit<AssemblyVote, 'text'>[];

/** Articles of the Constitution of Ukraine that bear on land. */
export const ARTICLES = [2, 73] as const;

/** The votes with what the resolutions say, in one language. */
export function votesInWords({ votes, names }: Texts): readonly AssemblyVote[] {
  return VOTES.map((vote) => ({
    ...vote,
    ...('resolution' in vote && { text: votes[vote.resolution] }),
    citation: citationInWords(vote.citation, names),
  }));
}

/** The articles in one language. */
export function articlesInWords({ articles }: Texts): readonly ConstitutionArticle[] {
  return ARTICLES.map((article) => ({ article, text: articles[article] }));
}
