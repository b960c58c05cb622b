import type { europe24Points as Structure } from '../../definitions/europe-24-points';
import type { TextOf } from '../words';

export const europe24Points: TextOf<typeof Structure> = {
  clauses: {
    ceasefire: 'A ceasefire comes first.',
    territory: 'Talks on territory come afterwards and start from the line of control.',
    kinburn: 'Ukraine regains the Kinburn Spit.',
    'plant-and-dam': 'Ukraine regains the Zaporizhzhia nuclear plant and the Kakhovka dam.',
  },
  remarks: {},
  places: {
    'zaporizhzhia-nuclear-plant': 'Would be Ukraine’s again.',
    'kakhovka-dam': 'Would be Ukraine’s again.',
    'kinburn-spit-tip': 'Would be Ukraine’s again.',
  },
  notes: [
    'The nuclear plant and the dam are shown as places: the text returns them, and leaves the land around them to the talks.',
  ],
};
