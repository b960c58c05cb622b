import type { ProposalStructure } from '../structure';
import { CRIMEA } from '../../domain/region';

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
      citation: 'axios-28-points',
      informational: true,
    },
    {
      id: '19',
      citation: 'axios-28-points',
    },
    {
      id: '21a',
      citation: 'axios-28-points',
    },
    {
      id: '21b',
      citation: 'axios-28-points',
    },
    {
      id: '21c',
      citation: 'axios-28-points',
    },
    {
      id: '21d',
      citation: 'axios-28-points',
    },
    {
      id: '22',
      citation: 'axios-28-points',
      informational: true,
    },
    {
      id: '23',
      citation: 'axios-28-points',
      informational: true,
    },
    {
      id: '28',
      citation: 'axios-28-points',
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
  sources: ['axios-28-points', 'afp-28-points', 'afp-analysis', 'telegraph-28-points', 'ft-zone'],
} as const satisfies ProposalStructure;
