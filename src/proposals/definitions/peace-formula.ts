import type { ProposalStructure } from '../structure';
import { CRIMEA } from '../../domain/region';

export const peaceFormula = {
  id: 'peace-formula',
  date: '2022-11-15',
  group: 'ukraine-europe',
  publication: 'published',
  line: null,
  clauses: [
    {
      id: '5',
      citation: 'president-g20',
    },
    {
      id: '6',
      citation: 'president-g20',
    },
  ],
  rules: [
    {
      match: { regions: CRIMEA, holder: 'russia' },
      status: 'returned',
      clause: '5',
      note: '5',
    },
    { match: { holder: 'russia' }, status: 'returned', clause: '6' },
  ],
  sources: ['president-g20'],
} as const satisfies ProposalStructure;
