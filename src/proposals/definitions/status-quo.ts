import type { ProposalStructure } from '../structure';
import { DEEPSTATE_NEWEST, ISW_2022 } from './citations';

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
      citation: DEEPSTATE_NEWEST,
    },
  ],
  rules: [
    { match: { holder: 'russia' }, status: 'occupied', clause: 'control' },
    { match: { holder: 'ukraine' }, status: 'ukrainian', clause: 'control' },
  ],
  sources: [DEEPSTATE_NEWEST, ISW_2022],
} as const satisfies ProposalStructure;
