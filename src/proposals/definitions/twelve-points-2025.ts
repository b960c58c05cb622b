import type { ProposalStructure } from '../structure';
import { BLOOMBERG_OCTOBER_2025 } from './citations';

export const twelvePoints2025 = {
  id: 'twelve-points-2025',
  date: '2025-10-21',
  group: 'ukraine-europe',
  publication: 'partly-published',
  line: '2025-10-21',
  clauses: [
    {
      id: 'ceasefire',
      citation: BLOOMBERG_OCTOBER_2025,
    },
    {
      id: 'talks',
      citation: BLOOMBERG_OCTOBER_2025,
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
  sources: [BLOOMBERG_OCTOBER_2025],
} as const satisfies ProposalStructure;
