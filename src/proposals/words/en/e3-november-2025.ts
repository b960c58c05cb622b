import type { e3November2025 as Structure } from '../../definitions/e3-november-2025';
import type { TextOf } from '../words';

export const e3November2025: TextOf<typeof Structure> = {
  clauses: {
    swaps: 'Talks on swapping territory begin from the line of contact.',
  },
  remarks: {},
  places: {},
  notes: ['Unlike the 28 points, it has no demilitarised zone.'],
};
