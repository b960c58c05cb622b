import type { ProposalStructure } from '../structure';
import { REUTERS_E3 } from './citations';

export const e3November2025 = {
  id: 'e3-november-2025',
  date: '2025-11-23',
  group: 'ukraine-europe',
  publication: 'published',
  line: '2025-11-20',
  clauses: [
    {
      id: 'swaps',
      quote: 'Negotiations on territorial swaps will start from the Line of Contact.',
      citation: REUTERS_E3,
    },
  ],
  rules: [{ match: { holder: 'russia' }, status: 'open', clause: 'swaps' }],
  sources: [REUTERS_E3],
} as const satisfies ProposalStructure;
