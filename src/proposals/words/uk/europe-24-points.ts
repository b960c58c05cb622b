import type { europe24Points as Structure } from '../../definitions/europe-24-points';
import type { TextOf } from '../words';

export const europe24Points: TextOf<typeof Structure> = {
  clauses: {
    ceasefire: 'Спершу — припинення вогню.',
    territory: 'Переговори про території йдуть після нього й починаються від лінії контролю.',
    kinburn: 'Україна повертає собі Кінбурнську косу.',
    'plant-and-dam': 'Україна повертає собі Запорізьку АЕС і Каховську греблю.',
  },
  remarks: {},
  places: {
    'zaporizhzhia-nuclear-plant': 'Знову була б українською.',
    'kakhovka-dam': 'Знову була б українською.',
    'kinburn-spit-tip': 'Знову була б українською.',
  },
  notes: ['АЕС і греблю показано як місця: текст повертає їх, а землю довкола лишає переговорам.'],
};
