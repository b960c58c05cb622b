import type { europeApril2025 as Structure } from '../../definitions/europe-april-2025';
import type { TextOf } from '../words';

export const europeApril2025: TextOf<typeof Structure> = {
  clauses: {
    ceasefire: 'An unconditional ceasefire comes first.',
    territory:
      'Talks on territory come after it and start from the line of control; land is not recognised as Russian in any form.',
    kinburn: 'Ukraine regains the Kinburn Spit.',
    'plant-and-dam': 'Ukraine regains the Zaporizhzhia nuclear plant and the Kakhovka dam.',
  },
  remarks: {
    territory:
      'Frozen without recognition in any form; talks on territory would follow the ceasefire.',
  },
  places: {
    'zaporizhzhia-nuclear-plant': 'Would be Ukraine’s again.',
    'kakhovka-dam': 'Would be Ukraine’s again.',
    'kinburn-spit-tip': 'Would be Ukraine’s again.',
  },
  notes: ['No recognition of Russian-held land in any form.'],
};
