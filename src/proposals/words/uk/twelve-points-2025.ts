import type { twelvePoints2025 as Structure } from '../../definitions/twelve-points-2025';
import type { TextOf } from '../words';

export const twelvePoints2025: TextOf<typeof Structure> = {
  clauses: {
    ceasefire:
      'A ceasefire on the current line, without legal recognition of occupied areas as Russian.',
    talks: 'Later talks deal with how the occupied areas are governed.',
  },
  remarks: {
    ceasefire: 'Without legal recognition; how it would be governed is left to later talks.',
  },
  places: {},
  notes: ['Never published in full.'],
};
