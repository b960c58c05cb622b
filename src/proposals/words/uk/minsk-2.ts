import type { minsk2 as Structure } from '../../definitions/minsk-2';
import type { TextOf } from '../words';

export const minsk2: TextOf<typeof Structure> = {
  clauses: {
    '2': 'Both sides pull heavy weapons back to make security zones at least 50 km wide for artillery of 100 mm and more, 70 km for rocket artillery, and 140 km for Tornado-S, Uragan, Smerch and Tochka. Ukraine measures from the actual line, the armed formations from the line of 19 September 2014. Weapons are named, not all forces.',
    'special-status':
      'Certain areas of Donetsk and Luhansk oblasts have special status inside Ukraine.',
  },
  remarks: {
    '2-certain-areas':
      'Only heavy weapons would leave this security zone, by the width chosen; other forces of both sides might stay. Certain areas here would also have special status inside Ukraine.',
    '2': 'Only heavy weapons would leave this security zone, by the width chosen; other forces of both sides might stay.',
    'special-status':
      'Special status inside Ukraine: the text does not question whose land this is. “Left open” stands for how certain areas would be governed and how far they reach.',
  },
  places: {},
  notes: [
    'Two baselines make one exact zone impossible: Ukraine measures from the actual line, the armed formations from the line of 19 September 2014. The zone shown is a buffer of 25, 35 or 70 km to each side of the line shown.',
    '“Demilitarised” means heavy weapons only here: the text does not send other forces out of the security zones.',
    'Special status inside Ukraine is not one of this map’s statuses. Land of the two oblasts beyond the zone is shown as left open, which says nothing against its being Ukraine’s.',
    'Crimea is not mentioned, nor is land taken after 23 February 2022.',
  ],
};
