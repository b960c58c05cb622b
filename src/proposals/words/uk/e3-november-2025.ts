import type { e3November2025 as Structure } from '../../definitions/e3-november-2025';
import type { TextOf } from '../words';

export const e3November2025: TextOf<typeof Structure> = {
  clauses: {
    swaps: 'Переговори про обмін територіями починаються від лінії зіткнення.',
  },
  translations: { swaps: 'Переговори про обмін територіями почнуться від лінії зіткнення.' },
  remarks: {},
  places: {},
  notes: ['На відміну від 28 пунктів, демілітаризованої зони немає.'],
};
