import type { peaceFormula as Structure } from '../../definitions/peace-formula';
import type { TextOf } from '../words';

export const peaceFormula: TextOf<typeof Structure> = {
  clauses: {
    '5': 'Ukraine’s territorial integrity is restored under the Charter of the United Nations.',
    '6': 'Russian forces withdraw.',
  },
  remarks: {
    '5': 'Crimea is part of the territory whose integrity point 5 restores; Russian forces would withdraw under point 6.',
  },
  places: {},
  notes: ['Two of the ten points bear on land: point 5 and point 6.'],
};
