import type { PublishedEstimate } from '../domain/published-estimate';
import { AFP_28_POINTS } from './definitions/citations';

/** Others' counts of what a proposal would move, by proposal. */
export const PUBLISHED_ESTIMATES: readonly PublishedEstimate[] = [
  {
    proposal: 'us-28-points',
    asOf: '2025-11-20',
    basis: 'on ISW data of 20 November 2025',
    areas: [
      { region: 'UA-14', holder: 'ukraine', kind: 'demilitarised', aboutKm2: 5000 },
      { region: 'UA-09', holder: 'ukraine', kind: 'gives', aboutKm2: 45 },
      { region: 'UA-63', holder: 'russia', kind: 'gives', aboutKm2: 2000 },
      { region: 'UA-12', holder: 'russia', kind: 'gives', aboutKm2: 450 },
      { region: 'UA-59', holder: 'russia', kind: 'gives', aboutKm2: 300 },
      { region: 'UA-74', holder: 'russia', kind: 'gives', aboutKm2: 20 },
    ],
    differences: [
      'The published count takes ground that one side claims, and that is not confirmed, as held by that side. It therefore comes out smaller for Donetsk and larger for Kharkiv.',
      'The line here is drawn from who holds each settlement; ground without a settlement of its own goes with the nearest one, so that small pockets come out larger or, as in Chernihiv oblast, not at all.',
    ],
    citation: AFP_28_POINTS,
  },
];
