import type { ProposalStructure } from '../structure';
import { CRIMEA } from '../../domain/region';

export const russiaJune2024 = {
  id: 'russia-june-2024',
  date: '2024-06-14',
  group: 'russia',
  publication: 'published',
  line: '2024-07-08',
  recognisedBy: 'international',
  clauses: [
    {
      id: 'withdrawal',
      citation: 'reuters-june-2024',
    },
    {
      id: 'treaties',
      citation: 'reuters-june-2024',
    },
  ],
  rules: [
    {
      match: { regions: [...CRIMEA, 'UA-14', 'UA-09', 'UA-23', 'UA-65'], holder: 'russia' },
      status: 'recognised-de-jure',
      clause: 'treaties',
    },
    {
      match: { regions: ['UA-14', 'UA-09', 'UA-23', 'UA-65'], holder: 'ukraine' },
      status: 'ceded',
      clause: 'withdrawal',
      note: 'withdrawal',
    },
  ],
  places: [
    {
      place: 'fortress-belt',
      clause: 'withdrawal',
    },
  ],
  sources: ['reuters-june-2024', 'kyiv-independent'],
} as const satisfies ProposalStructure;
