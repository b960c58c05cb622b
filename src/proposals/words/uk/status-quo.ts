import type { statusQuo as Structure } from '../../definitions/status-quo';
import type { TextOf } from '../words';

export const statusQuo: TextOf<typeof Structure> = {
  clauses: {
    control:
      'Who holds each settlement on the chosen day, as DeepStateMap showed it on that day; for 23 February 2022, as ISW showed it.',
  },
  remarks: {},
  places: {},
  notes: [
    'Holding land is not owning it: all land shown lies within Ukraine’s internationally recognised border.',
  ],
};
