import type { usApril2025 as Structure } from '../../definitions/us-april-2025';
import type { TextOf } from '../words';

export const usApril2025: TextOf<typeof Structure> = {
  clauses: {
    crimea: 'The United States would recognise Russian control of Crimea de jure.',
    luhansk: 'The United States would recognise Russian control of Luhansk de facto.',
    'held-parts':
      'The United States would recognise Russian control of the Russian-held parts of Donetsk, Zaporizhzhia and Kherson de facto.',
    kharkiv: 'Ukraine regains territory in Kharkiv oblast; how much is not said.',
    kinburn: 'Ukraine regains the Kinburn Spit.',
    'nuclear-plant':
      'Ukraine regains the Zaporizhzhia nuclear plant; the United States runs it, and its power goes to both sides.',
    'kakhovka-dam': 'Ukraine regains the Kakhovka dam.',
    dnipro: 'Ukraine has free passage on the Dnipro.',
  },
  remarks: {
    'luhansk-unconfirmed':
      'The text names Luhansk whole; it says nothing of the small part that Ukraine held.',
    kharkiv:
      'The extent is unclear: the text says “territory” only, and Axios said a small part. All Russian-held land of the oblast is shown.',
  },
  places: {
    'zaporizhzhia-nuclear-plant':
      'Would be Ukraine’s again, run by the United States, its power going to both sides.',
    'kakhovka-dam': 'Would be Ukraine’s again.',
    'kinburn-spit-tip': 'Would be Ukraine’s again.',
  },
  notes: [
    'How much of Kharkiv oblast would return is unclear: the text says “territory”, and Axios said a small part.',
    'Sumy and Dnipropetrovsk oblasts are not mentioned.',
    'Luhansk is named whole, the other oblasts by their Russian-held parts; no clause covers the small part of Luhansk oblast that Ukraine held.',
  ],
};
