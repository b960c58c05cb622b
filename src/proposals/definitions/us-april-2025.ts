import type { ProposalStructure } from '../structure';
import { CRIMEA } from '../../domain/region';

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
      citation: 'reuters-april-2025',
    },
    {
      id: 'luhansk',
      citation: 'reuters-april-2025',
    },
    {
      id: 'held-parts',
      citation: 'reuters-april-2025',
    },
    {
      id: 'kharkiv',
      citation: 'reuters-april-2025',
    },
    {
      id: 'kinburn',
      citation: 'reuters-april-2025',
    },
    {
      id: 'nuclear-plant',
      citation: 'reuters-april-2025',
    },
    {
      id: 'kakhovka-dam',
      citation: 'reuters-april-2025',
    },
    {
      id: 'dnipro',
      citation: 'reuters-april-2025',
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
  sources: ['reuters-april-2025', 'axios-april-2025'],
} as const satisfies ProposalStructure;
