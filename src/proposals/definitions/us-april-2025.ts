import type { ProposalStructure } from '../structure';
import { CRIMEA } from '../../domain/region';
import { AXIOS_APRIL_2025, REUTERS_APRIL_2025 } from './citations';

export const usApril2025 = {
  id: 'us-april-2025',
  date: '2025-04-25',
  group: 'us',
  publication: 'published',
  line: '2025-04-25',
  recognisedBy: 'us',
  clauses: [
    {
      id: 'crimea',
      citation: REUTERS_APRIL_2025,
    },
    {
      id: 'luhansk',
      citation: REUTERS_APRIL_2025,
    },
    {
      id: 'held-parts',
      citation: REUTERS_APRIL_2025,
    },
    {
      id: 'kharkiv',
      quote: 'territory',
      citation: REUTERS_APRIL_2025,
    },
    {
      id: 'kinburn',
      citation: REUTERS_APRIL_2025,
    },
    {
      id: 'nuclear-plant',
      citation: REUTERS_APRIL_2025,
    },
    {
      id: 'kakhovka-dam',
      citation: REUTERS_APRIL_2025,
    },
    {
      id: 'dnipro',
      citation: REUTERS_APRIL_2025,
      informational: true,
    },
  ],
  rules: [
    {
      match: { regions: CRIMEA, holder: 'russia' },
      status: 'recognised-de-jure',
      clause: 'crimea',
    },
    {
      match: { regions: ['UA-09'], holder: 'russia' },
      status: 'recognised-de-facto',
      clause: 'luhansk',
    },
    {
      match: { regions: ['UA-09'], holder: 'ukraine' },
      status: 'recognised-de-facto',
      clause: 'luhansk',
      unconfirmed: 'luhansk-unconfirmed',
    },
    {
      match: { regions: ['UA-14', 'UA-23', 'UA-65'], holder: 'russia' },
      status: 'recognised-de-facto',
      clause: 'held-parts',
    },
    {
      match: { place: 'kinburn-spit', holder: 'russia' },
      status: 'returned',
      clause: 'kinburn',
    },
    {
      match: { regions: ['UA-63'], holder: 'russia' },
      status: 'returned',
      clause: 'kharkiv',
      note: 'kharkiv',
    },
  ],
  places: [
    {
      place: 'zaporizhzhia-nuclear-plant',
      clause: 'nuclear-plant',
    },
    { place: 'kakhovka-dam', clause: 'kakhovka-dam' },
    { place: 'kinburn-spit-tip', clause: 'kinburn' },
  ],
  sources: [REUTERS_APRIL_2025, AXIOS_APRIL_2025],
} as const satisfies ProposalStructure;
