import type { Proposal } from '../../domain/proposal';
import { UNSC_2202 } from './citations';

const HEAVY_WEAPONS_ONLY =
  'Only heavy weapons would leave this security zone, by the width chosen; other forces of both sides might stay.';

export const minsk2: Proposal = {
  id: 'minsk-2',
  title: 'Package of Measures (Minsk II)',
  shortTitle: 'Minsk II, 2015',
  date: '2015-02-12',
  by: 'Trilateral Contact Group (Ukraine, Russia, OSCE), with the armed formations',
  group: 'talks',
  summary:
    'Heavy weapons would be pulled back on both sides of the line in Donetsk and Luhansk, and certain areas of the two oblasts would have special status inside Ukraine.',
  publication: 'published',
  line: '2022-02-23',
  lineNote: 'The line of 23 February 2022 stands for that of 2015, from which it had hardly moved.',
  clauses: [
    {
      id: '2',
      text: 'Both sides pull heavy weapons back to make security zones at least 50 km wide for artillery of 100 mm and more, 70 km for rocket artillery, and 140 km for Tornado-S, Uragan, Smerch and Tochka. Ukraine measures from the actual line, the armed formations from the line of 19 September 2014. Weapons are named, not all forces.',
      citation: UNSC_2202,
    },
    {
      id: 'special-status',
      text: 'Certain areas of Donetsk and Luhansk oblasts have special status inside Ukraine.',
      citation: UNSC_2202,
    },
  ],
  rules: [
    {
      match: {
        regions: ['UA-14', 'UA-09'],
        holder: 'russia',
        withinPullback: true,
        heldOnBaseline: 'russia',
      },
      status: 'demilitarised',
      clause: '2',
      note: `${HEAVY_WEAPONS_ONLY} Certain areas here would also have special status inside Ukraine.`,
    },
    {
      match: {
        regions: ['UA-14', 'UA-09', 'UA-63', 'UA-12', 'UA-23'],
        holder: 'ukraine',
        withinPullback: true,
      },
      status: 'demilitarised',
      clause: '2',
      note: HEAVY_WEAPONS_ONLY,
    },
    {
      match: { regions: ['UA-14', 'UA-09'], holder: 'russia', heldOnBaseline: 'russia' },
      status: 'open',
      clause: 'special-status',
      note: 'Special status inside Ukraine: the text does not question whose land this is. “Left open” stands for how certain areas would be governed and how far they reach.',
    },
  ],
  pullbackKm: [25, 35, 70],
  pullbackAlong: ['UA-14', 'UA-09'],
  baseline: '2022-02-23',
  notes: [
    'Two baselines make one exact zone impossible: Ukraine measures from the actual line, the armed formations from the line of 19 September 2014. The zone shown is a buffer of 25, 35 or 70 km to each side of the line shown.',
    '“Demilitarised” means heavy weapons only here: the text does not send other forces out of the security zones.',
    'Special status inside Ukraine is not one of this map’s statuses. Land of the two oblasts beyond the zone is shown as left open, which says nothing against its being Ukraine’s.',
    'Crimea is not mentioned, nor is land taken after 23 February 2022.',
  ],
  sources: [UNSC_2202],
};
