import type { twelvePoints2025 as Structure } from '../../definitions/twelve-points-2025';
import type { TextOf } from '../words';

export const twelvePoints2025: TextOf<typeof Structure> = {
  clauses: {
    ceasefire:
      'Припинення вогню на поточній лінії без юридичного визнання окупованих територій російськими.',
    talks: 'Про врядування на окупованих територіях ідеться на подальших переговорах.',
  },
  remarks: {
    ceasefire: 'Без юридичного визнання; врядування лишено подальшим переговорам.',
  },
  places: {},
  notes: ['Повністю не опубліковано.'],
};
