import type { geneva19Points as Structure } from '../../definitions/geneva-19-points';
import type { TextOf } from '../words';

export const geneva19Points: TextOf<typeof Structure> = {
  clauses: {
    territory: 'Territory stands in brackets, for the presidents to settle.',
  },
  remarks: {},
  places: {
    'fortress-belt':
      'Not named; its towns that Ukraine holds lie in the part of Donetsk left open.',
  },
  notes: ['The text was never published; it is known from reports.'],
};
