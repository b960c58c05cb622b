import type { Proposal } from '../../domain/proposal';
import { BLOOMBERG_OCTOBER_2025 } from './citations';

export const twelvePoints2025: Proposal = {
  id: 'twelve-points-2025',
  title: 'European and Ukrainian twelve points',
  shortTitle: '12 points, October 2025',
  date: '2025-10-21',
  by: 'European states and Ukraine',
  group: 'ukraine-europe',
  summary:
    'All Russian-held land would be frozen along the current line without legal recognition, its governance left to later talks.',
  publication: 'partly-published',
  line: '2025-10-21',
  clauses: [
    {
      id: 'ceasefire',
      text: 'A ceasefire on the current line, without legal recognition of occupied areas as Russian.',
      citation: BLOOMBERG_OCTOBER_2025,
    },
    {
      id: 'talks',
      text: 'Later talks deal with how the occupied areas are governed.',
      citation: BLOOMBERG_OCTOBER_2025,
      informational: true,
    },
  ],
  rules: [
    {
      match: { holder: 'russia' },
      status: 'frozen',
      clause: 'ceasefire',
      note: 'Without legal recognition; how it would be governed is left to later talks.',
    },
  ],
  notes: ['Never published in full.'],
  sources: [BLOOMBERG_OCTOBER_2025],
};
