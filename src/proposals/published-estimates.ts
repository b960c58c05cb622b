import type { PublishedEstimate } from '../domain/published-estimate';
import { CITATIONS } from './definitions/published';
import { citationInWords } from './words/in-words';
import type { Texts } from './words/words';

/** Others' counts of what a proposal would move, by proposal. */
export const ESTIMATES = [
  {
    proposal: 'us-28-points',
    asOf: '2025-11-20',
    areas: [
      { region: 'UA-14', holder: 'ukraine', kind: 'demilitarised', aboutKm2: 5000 },
      { region: 'UA-09', holder: 'ukraine', kind: 'gives', aboutKm2: 45 },
      { region: 'UA-63', holder: 'russia', kind: 'gives', aboutKm2: 2000 },
      { region: 'UA-12', holder: 'russia', kind: 'gives', aboutKm2: 450 },
      { region: 'UA-59', holder: 'russia', kind: 'gives', aboutKm2: 300 },
      { region: 'UA-74', holder: 'russia', kind: 'gives', aboutKm2: 20 },
    ],
    citation: CITATIONS['afp-analysis'],
  },
] as const satisfies readonly Omit<PublishedEstimate, 'basis' | 'differences'>[];

/** The counts with their words in one language. */
export function estimatesInWords({ estimates, names }: Texts): readonly PublishedEstimate[] {
  return ESTIMATES.map((estimate) => ({
    ...estimate,
    ...estimates[estimate.proposal],
    citation: citationInWords(estimate.citation, names),
  }));
}
