import type { Proposal } from '../../domain/proposal';
import { CRIMEA } from '../../domain/region';
import { PRESIDENT_G20 } from './citations';

export const peaceFormula: Proposal = {
  id: 'peace-formula',
  title: 'Ukraine’s ten-point peace formula',
  shortTitle: 'Peace formula, 2022',
  date: '2022-11-15',
  by: 'Ukraine (Volodymyr Zelensky, to the G20 in Bali)',
  group: 'ukraine-europe',
  summary: 'Russia would leave all the land of Ukraine that it holds, Crimea included.',
  publication: 'published',
  line: null,
  lineNote: 'No built-in line stands near its day, so it is shown on the newest line.',
  clauses: [
    {
      id: '5',
      text: 'Ukraine’s territorial integrity is restored under the Charter of the United Nations.',
      citation: PRESIDENT_G20,
    },
    {
      id: '6',
      text: 'Russian forces withdraw.',
      citation: PRESIDENT_G20,
    },
  ],
  rules: [
    {
      match: { regions: CRIMEA, holder: 'russia' },
      status: 'returned',
      clause: '5',
      note: 'Crimea is part of the territory whose integrity point 5 restores; Russian forces would withdraw under point 6.',
    },
    { match: { holder: 'russia' }, status: 'returned', clause: '6' },
  ],
  notes: ['Two of the ten points bear on land: point 5 and point 6.'],
  sources: [PRESIDENT_G20],
};
