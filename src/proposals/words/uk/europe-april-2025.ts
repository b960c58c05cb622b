import type { europeApril2025 as Structure } from '../../definitions/europe-april-2025';
import type { TextOf } from '../words';

export const europeApril2025: TextOf<typeof Structure> = {
  clauses: {
    ceasefire: 'Спершу — безумовне припинення вогню.',
    territory:
      'Переговори про території йдуть після нього й починаються від лінії контролю; землю не визнано російською в жодній формі.',
    kinburn: 'Україна повертає собі Кінбурнську косу.',
    'plant-and-dam': 'Україна повертає собі Запорізьку АЕС і Каховську греблю.',
  },
  remarks: {
    territory:
      'Заморожено без визнання в будь-якій формі; переговори про території відбулися б після припинення вогню.',
  },
  places: {
    'zaporizhzhia-nuclear-plant': 'Знову була б українською.',
    'kakhovka-dam': 'Знову була б українською.',
    'kinburn-spit-tip': 'Знову була б українською.',
  },
  notes: ['Жодного визнання землі, яку утримує Росія, у жодній формі.'],
};
