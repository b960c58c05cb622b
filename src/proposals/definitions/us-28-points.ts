import type { ProposalStructure } from '../structure';
import { CRIMEA } from '../../domain/region';
import { AFP_28_POINTS, AXIOS_28_POINTS, FT_ZONE, TELEGRAPH_28_POINTS } from './citations';

export const us28Points = {
  id: 'us-28-points',
  date: '2025-11-20',
  group: 'us',
  publication: 'published',
  line: '2025-11-20',
  recognisedBy: 'us-and-others',
  clauses: [
    {
      id: '10',
      citation: AXIOS_28_POINTS,
      informational: true,
    },
    {
      id: '19',
      citation: AXIOS_28_POINTS,
    },
    {
      id: '21a',
      quote: 'recognised as de facto Russian, including by the United States',
      citation: AXIOS_28_POINTS,
    },
    {
      id: '21b',
      quote: 'frozen along the line of contact',
      citation: AXIOS_28_POINTS,
    },
    {
      id: '21c',
      quote: 'other agreed territories',
      citation: AXIOS_28_POINTS,
    },
    {
      id: '21d',
      quote:
        'neutral demilitarized buffer zone … internationally recognized as territory belonging to the Russian Federation',
      citation: AXIOS_28_POINTS,
    },
    {
      id: '22',
      citation: AXIOS_28_POINTS,
      informational: true,
    },
    {
      id: '23',
      citation: AXIOS_28_POINTS,
      informational: true,
    },
    {
      id: '28',
      citation: AXIOS_28_POINTS,
      informational: true,
    },
  ],
  rules: [
    {
      match: { regions: [...CRIMEA, 'UA-09', 'UA-14'], holder: 'russia' },
      status: 'recognised-de-facto',
      clause: '21a',
    },
    {
      match: { regions: ['UA-09'], holder: 'ukraine' },
      status: 'recognised-de-facto',
      clause: '21a',
      unconfirmed: '21a-unconfirmed',
    },
    {
      match: { regions: ['UA-14'], holder: 'ukraine' },
      status: 'demilitarised',
      clause: '21d',
      note: '21d',
    },
    {
      match: { regions: ['UA-23', 'UA-65'], holder: 'russia' },
      status: 'recognised-de-facto',
      clause: '21b',
      note: '21b',
    },
    {
      match: { holder: 'russia' },
      status: 'returned',
      clause: '21c',
      unconfirmed: '21c-unconfirmed',
    },
  ],
  places: [
    {
      place: 'zaporizhzhia-nuclear-plant',
      clause: '19',
    },
    {
      place: 'fortress-belt',
      clause: '21d',
    },
    {
      place: 'kinburn-spit-tip',
      clause: '21c',
      unconfirmed: 'kinburn-spit-tip-unconfirmed',
    },
  ],
  sources: [AXIOS_28_POINTS, AFP_28_POINTS, TELEGRAPH_28_POINTS, FT_ZONE],
} as const satisfies ProposalStructure;
