import type { Proposal } from '../../domain/proposal';
import { TELEGRAPH_24_POINTS } from './citations';

export const europe24Points: Proposal = {
  id: 'europe-24-points',
  title: 'European 24-point text',
  shortTitle: 'European 24 points',
  date: '2025-11-23',
  by: 'European states',
  group: 'ukraine-europe',
  summary:
    'After a ceasefire, talks from the line of control would leave Russian-held land open, while the Kinburn Spit, the Zaporizhzhia nuclear plant and the Kakhovka dam would return to Ukraine.',
  publication: 'published',
  line: '2025-11-20',
  lineNote: 'The nearest built-in line: the text was published on 23 November 2025.',
  clauses: [
    {
      id: 'ceasefire',
      text: 'A ceasefire comes first.',
      citation: TELEGRAPH_24_POINTS,
      informational: true,
    },
    {
      id: 'territory',
      text: 'Talks on territory come afterwards and start from the line of control.',
      citation: TELEGRAPH_24_POINTS,
    },
    {
      id: 'kinburn',
      text: 'Ukraine regains the Kinburn Spit.',
      citation: TELEGRAPH_24_POINTS,
    },
    {
      id: 'plant-and-dam',
      text: 'Ukraine regains the Zaporizhzhia nuclear plant and the Kakhovka dam.',
      citation: TELEGRAPH_24_POINTS,
    },
  ],
  rules: [
    {
      match: { place: 'kinburn-spit', holder: 'russia' },
      status: 'returned',
      clause: 'kinburn',
    },
    { match: { holder: 'russia' }, status: 'open', clause: 'territory' },
  ],
  places: [
    {
      place: 'zaporizhzhia-nuclear-plant',
      text: 'Would be Ukraine’s again.',
      clause: 'plant-and-dam',
    },
    { place: 'kakhovka-dam', text: 'Would be Ukraine’s again.', clause: 'plant-and-dam' },
    { place: 'kinburn-spit-tip', text: 'Would be Ukraine’s again.', clause: 'kinburn' },
  ],
  notes: [
    'The nuclear plant and the dam are shown as places: the text returns them, and leaves the land around them to the talks.',
  ],
  sources: [TELEGRAPH_24_POINTS],
};
