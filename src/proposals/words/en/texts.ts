import { PUBLISHED } from '../../definitions/published';
import type { Texts } from '../words';
import { proposals } from './proposals';
import { origins, steps } from './timeline';

/** All that is read below the figures, in English. Sources are written as in the definitions. */
export const texts: Texts = {
  proposals,
  steps,
  origins,
  votes: {
    '68/262': 'Affirms the territorial integrity of Ukraine.',
    'ES-11/4': 'The annexation of four oblasts has no validity.',
  },
  articles: {
    2: 'The territory of Ukraine within its present border is indivisible and inviolable.',
    73: 'The territory of Ukraine changes only by an all-Ukrainian referendum.',
  },
  estimates: {
    'us-28-points': {
      basis: 'on ISW data of 20 November 2025',
      differences: [
        'The published count takes ground that one side claims, and that is not confirmed, as held by that side. It therefore comes out smaller for Donetsk and larger for Kharkiv.',
        'The line here is drawn from who holds each settlement; ground without a settlement of its own goes with the nearest one, so that small pockets come out larger or, as in Chernihiv oblast, not at all.',
      ],
    },
  },
  names: { publishers: {}, titles: {} },
  published: PUBLISHED,
};
