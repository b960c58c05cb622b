import type { istanbul2022 as Structure } from '../../definitions/istanbul-2022';
import type { TextOf } from '../words';

export const istanbul2022: TextOf<typeof Structure> = {
  clauses: {
    crimea: 'Crimea and Sevastopol are the subject of talks for 15 years, without force.',
    donbas: 'Donbas is left to the two presidents.',
    'later-land':
      'Russia’s return of land taken after 24 February 2022 is implied by the rest of the paper and not written in it.',
  },
  remarks: {
    'later-land-clause-unconfirmed': 'Implied, not written.',
    donbas: 'The part held before 24 February 2022.',
    'later-land-unconfirmed':
      'The return of land taken after 24 February 2022 is implied, not written.',
  },
  places: {},
  notes: [
    'The return of land taken after 24 February 2022 is implied, not written.',
    'On the line of 23 February 2022 no such land is Russian-held, so nothing is shown as returned there.',
  ],
};
