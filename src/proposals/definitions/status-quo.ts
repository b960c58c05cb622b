import type { ProposalStructure } from '../structure';

/** The baseline of every comparison; its date is the newest day that the control facts cover. */
export const statusQuo = {
  id: 'status-quo',
  date: '2026-08-22',
  group: 'baseline',
  publication: 'baseline',
  line: null,
  clauses: [
    {
      id: 'control',
      citation: 'deepstate-newest',
    },
  ],
  rules: [
    { match: { holder: 'russia' }, status: 'occupied', clause: 'control' },
    { match: { holder: 'ukraine' }, status: 'ukrainian', clause: 'control' },
  ],
  sources: ['deepstate-newest', 'isw-2022'],
} as const satisfies ProposalStructure;
