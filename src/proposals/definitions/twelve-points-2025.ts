import type { ProposalStructure } from '../structure';

export const twelvePoints2025 = {
  id: 'twelve-points-2025',
  date: '2025-10-21',
  group: 'ukraine-europe',
  publication: 'partly-published',
  line: '2025-10-21',
  clauses: [
    {
      id: 'ceasefire',
      citation: 'bloomberg-october-2025',
    },
    {
      id: 'talks',
      citation: 'bloomberg-october-2025',
      informational: true,
    },
  ],
  rules: [
    {
      match: { holder: 'russia' },
      status: 'frozen',
      clause: 'ceasefire',
      note: 'ceasefire',
    },
  ],
  sources: ['bloomberg-october-2025'],
} as const satisfies ProposalStructure;
