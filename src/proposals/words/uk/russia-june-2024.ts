import type { russiaJune2024 as Structure } from '../../definitions/russia-june-2024';
import type { TextOf } from '../words';

export const russiaJune2024: TextOf<typeof Structure> = {
  clauses: {
    withdrawal:
      'Ukraine leaves Donetsk, Luhansk, Kherson and Zaporizhzhia oblasts inside their administrative borders.',
    treaties:
      'The four oblasts, Crimea and Sevastopol would be fixed as Russian in international treaties.',
  },
  remarks: {
    withdrawal: 'Would also be fixed as Russian in international treaties.',
  },
  places: {
    'fortress-belt': 'Not named; its towns lie in Donetsk oblast, which Ukraine would leave.',
  },
  notes: ['Russian-held land outside the four oblasts, Crimea and Sevastopol is not mentioned.'],
};
