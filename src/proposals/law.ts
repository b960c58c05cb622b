import type { AssemblyVote, ConstitutionArticle } from '../domain/law';

/** Stands on the page in every view. */
export const NOT_IN_FORCE = 'No proposal shown here is in force.';

export const ASSEMBLY_VOTES: readonly AssemblyVote[] = [
  {
    resolution: '68/262',
    inFavour: 100,
    against: 11,
    abstained: 58,
    text: 'Affirms the territorial integrity of Ukraine.',
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
    text: 'The annexation of four oblasts has no validity.',
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
];

export const CONSTITUTION_ARTICLES: readonly ConstitutionArticle[] = [
  { article: 2, text: 'The territory of Ukraine is indivisible and inviolable.' },
  {
    article: 73,
    text: 'The territory of Ukraine changes only by an all-Ukrainian referendum.',
  },
];
