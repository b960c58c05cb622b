import type { ProposalStructure } from '../structure';
import { CRIMEA } from '../../domain/region';

export const istanbul2022 = {
  id: 'istanbul-2022',
  date: '2022-03-29',
  group: 'ukraine-europe',
  publication: 'published',
  line: '2022-02-23',
  clauses: [
    {
      id: 'crimea',
      citation: 'foreign-affairs',
    },
    {
      id: 'donbas',
      citation: 'foreign-affairs',
    },
    {
      id: 'later-land',
      citation: 'nyt-documents',
      unconfirmed: 'later-land-clause-unconfirmed',
    },
  ],
  rules: [
    { match: { regions: CRIMEA, holder: 'russia' }, status: 'open', clause: 'crimea' },
    {
      match: { regions: ['UA-14', 'UA-09'], holder: 'russia', heldOnBaseline: 'russia' },
      status: 'open',
      clause: 'donbas',
      note: 'donbas',
    },
    {
      match: { holder: 'russia', heldOnBaseline: 'ukraine' },
      status: 'returned',
      clause: 'later-land',
      unconfirmed: 'later-land-unconfirmed',
    },
  ],
  baseline: '2022-02-23',
  sources: ['foreign-affairs', 'nyt-documents'],
} as const satisfies ProposalStructure;
