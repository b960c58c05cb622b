import type { ProposalStructure } from '../structure';
import { CRIMEA } from '../../domain/region';

export const russiaJune2025 = {
  id: 'russia-june-2025',
  date: '2025-06-02',
  group: 'russia',
  publication: 'published',
  line: '2025-06-02',
  recognisedBy: 'international',
  clauses: [
    {
      id: 'I.1',
      citation: 'tass',
    },
  ],
  rules: [
    {
      match: { regions: [...CRIMEA, 'UA-14', 'UA-09', 'UA-23', 'UA-65'], holder: 'russia' },
      status: 'recognised-de-jure',
      clause: 'I.1',
    },
    {
      match: { regions: ['UA-14', 'UA-09', 'UA-23', 'UA-65'], holder: 'ukraine' },
      status: 'ceded',
      clause: 'I.1',
      note: 'I.1',
    },
  ],
  places: [
    {
      place: 'fortress-belt',
      clause: 'I.1',
    },
  ],
  sources: ['tass', 'interfax', 'bloomberg-calls'],
} as const satisfies ProposalStructure;
