import type { statusQuo as Structure } from '../../definitions/status-quo';
import type { TextOf } from '../words';

export const statusQuo: TextOf<typeof Structure> = {
  clauses: {
    control:
      'Хто утримував кожен населений пункт в обраний день, як його показував того дня DeepStateMap; на 23 лютого 2022 року — як показував ISW.',
  },
  remarks: {},
  places: {},
  notes: [
    'Утримувати землю не означає володіти нею: уся показана земля лежить у міжнародно визнаних кордонах України.',
  ],
};
