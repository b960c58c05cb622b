import type { Proposal } from '../../domain/proposal';
import { FT_GENEVA } from './citations';

export const geneva19Points: Proposal = {
  id: 'geneva-19-points',
  title: 'Geneva 19-point text',
  shortTitle: 'Geneva 19 points',
  date: '2025-11-23',
  by: 'United States and Ukraine',
  group: 'talks',
  summary:
    'Russian-held land and the part of Donetsk oblast that Ukraine holds would be left open, bracketed for the presidents.',
  publication: 'reported',
  line: '2025-11-20',
  lineNote: 'The nearest built-in line: the text is of 23 November 2025.',
  clauses: [
    {
      id: 'territory',
      text: 'Territory stands in brackets, for the presidents to settle.',
      citation: FT_GENEVA,
    },
  ],
  rules: [
    { match: { holder: 'russia' }, status: 'open', clause: 'territory' },
    { match: { regions: ['UA-14'], holder: 'ukraine' }, status: 'open', clause: 'territory' },
  ],
  places: [
    {
      place: 'fortress-belt',
      text: 'Not named; its towns that Ukraine holds lie in the part of Donetsk left open.',
      clause: 'territory',
    },
  ],
  notes: ['The text was never published; it is known from reports.'],
  sources: [FT_GENEVA],
};
