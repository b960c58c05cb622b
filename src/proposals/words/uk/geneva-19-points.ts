import type { geneva19Points as Structure } from '../../definitions/geneva-19-points';
import type { TextOf } from '../words';

export const geneva19Points: TextOf<typeof Structure> = {
  clauses: {
    territory: 'Територіальне питання стоїть у дужках: його мають вирішити президенти.',
  },
  remarks: {},
  places: {
    'fortress-belt':
      'Не названо; його міста, які утримує Україна, лежать у частині Донеччини, питання якої залишено відкритим.',
  },
  notes: ['Тексту не опубліковано; він відомий з повідомлень.'],
};
