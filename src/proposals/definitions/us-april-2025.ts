import type { Proposal } from '../../domain/proposal';
import { CRIMEA } from '../../domain/region';
import { AXIOS_APRIL_2025, REUTERS_APRIL_2025 } from './citations';

export const usApril2025: Proposal = {
  id: 'us-april-2025',
  title: 'United States “final offer”, April 2025',
  shortTitle: 'US “final offer”, April 2025',
  date: '2025-04-25',
  by: 'United States (Steve Witkoff)',
  group: 'us',
  summary:
    'The United States would recognise Crimea de jure, and Luhansk and the Russian-held parts of Donetsk, Zaporizhzhia and Kherson de facto, as Russian, while land in Kharkiv oblast and the Kinburn Spit would return to Ukraine.',
  publication: 'published',
  line: '2025-04-25',
  recognisedBy: 'us',
  clauses: [
    {
      id: 'crimea',
      text: 'The United States would recognise Crimea de jure as Russian.',
      citation: REUTERS_APRIL_2025,
    },
    {
      id: 'luhansk',
      text: 'The United States would recognise Luhansk de facto as Russian.',
      citation: REUTERS_APRIL_2025,
    },
    {
      id: 'held-parts',
      text: 'The United States would recognise the Russian-held parts of Donetsk, Zaporizhzhia and Kherson de facto as Russian.',
      citation: REUTERS_APRIL_2025,
    },
    {
      id: 'kharkiv',
      text: 'Ukraine regains territory in Kharkiv oblast; how much is not said.',
      quote: 'territory',
      citation: REUTERS_APRIL_2025,
    },
    {
      id: 'kinburn',
      text: 'Ukraine regains the Kinburn Spit.',
      citation: REUTERS_APRIL_2025,
    },
    {
      id: 'nuclear-plant',
      text: 'Ukraine regains the Zaporizhzhia nuclear plant; the United States runs it, and its power goes to both sides.',
      citation: REUTERS_APRIL_2025,
    },
    {
      id: 'kakhovka-dam',
      text: 'Ukraine regains the Kakhovka dam.',
      citation: REUTERS_APRIL_2025,
    },
    {
      id: 'dnipro',
      text: 'Ukraine has free passage on the Dnipro.',
      citation: REUTERS_APRIL_2025,
      informational: true,
    },
  ],
  rules: [
    {
      match: { regions: CRIMEA, holder: 'russia' },
      status: 'recognised-de-jure',
      clause: 'crimea',
    },
    {
      match: { regions: ['UA-09'], holder: 'russia' },
      status: 'recognised-de-facto',
      clause: 'luhansk',
    },
    {
      match: { regions: ['UA-09'], holder: 'ukraine' },
      status: 'recognised-de-facto',
      clause: 'luhansk',
      unconfirmed:
        'The text names Luhansk whole; it says nothing of the small part that Ukraine held.',
    },
    {
      match: { regions: ['UA-14', 'UA-23', 'UA-65'], holder: 'russia' },
      status: 'recognised-de-facto',
      clause: 'held-parts',
    },
    {
      match: { place: 'kinburn-spit', holder: 'russia' },
      status: 'returned',
      clause: 'kinburn',
    },
    {
      match: { regions: ['UA-63'], holder: 'russia' },
      status: 'returned',
      clause: 'kharkiv',
      note: 'The extent is unclear: the text says “territory” only, and Axios said a small part. All Russian-held land of the oblast is shown.',
    },
  ],
  places: [
    {
      place: 'zaporizhzhia-nuclear-plant',
      text: 'Would be Ukraine’s again, run by the United States, its power going to both sides.',
      clause: 'nuclear-plant',
    },
    { place: 'kakhovka-dam', text: 'Would be Ukraine’s again.', clause: 'kakhovka-dam' },
    { place: 'kinburn-spit-tip', text: 'Would be Ukraine’s again.', clause: 'kinburn' },
  ],
  notes: [
    'How much of Kharkiv oblast would return is unclear: the text says “territory”, and Axios said a small part.',
    'Sumy and Dnipropetrovsk oblasts are not mentioned.',
    'Luhansk is named whole, the other oblasts by their Russian-held parts; no clause covers the small part of Luhansk oblast that Ukraine held.',
  ],
  sources: [REUTERS_APRIL_2025, AXIOS_APRIL_2025],
};
