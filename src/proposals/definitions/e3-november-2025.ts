import type { ProposalStructure } from '../structure';

export const e3November2025 = {
  id: 'e3-november-2025',
  date: '2025-11-23',
  group: 'ukraine-europe',
  publication: 'published',
  line: '2025-11-20',
  clauses: [
    {
      id: 'swaps',
      citation: 'reuters-e3',
    },
  ],
  rules: [{ match: { holder: 'russia' }, status: 'open', clause: 'swaps' }],
  sources: ['reuters-e3'],
} as const satisfies ProposalStructure;
