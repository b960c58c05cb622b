import type { Proposal } from '../../domain/proposal';
import { REUTERS_E3 } from './citations';

export const e3November2025: Proposal = {
  id: 'e3-november-2025',
  title: 'British, French and German edit of the 28 points',
  shortTitle: 'E3 edit, November 2025',
  date: '2025-11-23',
  by: 'United Kingdom, France and Germany',
  group: 'ukraine-europe',
  summary:
    'Russian-held land would be left open, with talks on swaps starting from the line of contact and no demilitarised zone.',
  publication: 'published',
  line: '2025-11-20',
  lineNote: 'The nearest built-in line: the text was published on 23 November 2025.',
  clauses: [
    {
      id: 'swaps',
      text: 'Talks on swapping territory begin from the line of contact.',
      quote: 'Negotiations on territorial swaps will start from the Line of Contact.',
      citation: REUTERS_E3,
    },
  ],
  rules: [{ match: { holder: 'russia' }, status: 'open', clause: 'swaps' }],
  notes: ['Unlike the 28 points, it has no demilitarised zone.'],
  sources: [REUTERS_E3],
};
