import type { Proposal } from '../../domain/proposal';
import { REUTERS_APRIL_2025 } from './citations';

export const europeApril2025: Proposal = {
  id: 'europe-april-2025',
  title: 'European and Ukrainian counter-text, London',
  shortTitle: 'European text, April 2025',
  date: '2025-04-23',
  by: 'European states and Ukraine (London)',
  group: 'ukraine-europe',
  summary:
    'Russian-held land would be frozen behind an unconditional ceasefire without recognition in any form, with talks starting from the line of control and the Kinburn Spit returning to Ukraine.',
  publication: 'published',
  line: '2025-04-25',
  lineNote: 'Reuters published the text on 25 April 2025, two days after its date.',
  clauses: [
    {
      id: 'ceasefire',
      text: 'An unconditional ceasefire comes first.',
      citation: REUTERS_APRIL_2025,
      informational: true,
    },
    {
      id: 'territory',
      text: 'Talks on territory come after it and start from the line of control; land is not recognised as Russian in any form.',
      citation: REUTERS_APRIL_2025,
    },
    {
      id: 'kinburn',
      text: 'Ukraine regains the Kinburn Spit.',
      citation: REUTERS_APRIL_2025,
    },
    {
      id: 'plant-and-dam',
      text: 'Ukraine regains the Zaporizhzhia nuclear plant and the Kakhovka dam.',
      citation: REUTERS_APRIL_2025,
    },
  ],
  rules: [
    {
      match: { place: 'kinburn-spit', holder: 'russia' },
      status: 'returned',
      clause: 'kinburn',
    },
    {
      match: { holder: 'russia' },
      status: 'frozen',
      clause: 'territory',
      note: 'Frozen without recognition in any form; talks on territory would follow the ceasefire.',
    },
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
  notes: ['No recognition of Russian-held land in any form.'],
  sources: [REUTERS_APRIL_2025],
};
