import type { peaceFormula as Structure } from '../../definitions/peace-formula';
import type { TextOf } from '../words';

export const peaceFormula: TextOf<typeof Structure> = {
  clauses: {
    '5': 'Територіальну цілісність України відновлено відповідно до Статуту ООН.',
    '6': 'Російські війська відходять.',
  },
  remarks: {
    '5': 'Крим є частиною території, цілісність якої відновлює пункт 5; російські війська відійшли б за пунктом 6.',
  },
  places: {},
  notes: ['Землі стосуються два з десяти пунктів: 5-й і 6-й.'],
};
