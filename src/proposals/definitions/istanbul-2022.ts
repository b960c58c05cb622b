import type { Proposal } from '../../domain/proposal';
import { CRIMEA } from '../../domain/region';
import { FOREIGN_AFFAIRS, NYT_DOCUMENTS } from './citations';

export const istanbul2022: Proposal = {
  id: 'istanbul-2022',
  title: 'Istanbul Communiqué',
  shortTitle: 'Istanbul Communiqué, 2022',
  date: '2022-03-29',
  by: 'Ukraine (paper at the Istanbul talks)',
  group: 'ukraine-europe',
  summary:
    'Crimea and Sevastopol would be talked over for 15 years and Donbas left to the two presidents, while the return of land taken after 24 February 2022 is implied but not written.',
  publication: 'published',
  line: '2022-02-23',
  lineNote:
    'Shown on the line before the full-scale invasion; put it on a later line to see the land taken since.',
  clauses: [
    {
      id: 'crimea',
      text: 'Crimea and Sevastopol are the subject of talks for 15 years, without force.',
      citation: FOREIGN_AFFAIRS,
    },
    {
      id: 'donbas',
      text: 'Donbas is left to the two presidents.',
      citation: FOREIGN_AFFAIRS,
    },
    {
      id: 'later-land',
      text: 'Russia’s return of land taken after 24 February 2022 is implied by the rest of the paper and not written in it.',
      citation: NYT_DOCUMENTS,
      unconfirmed: 'Implied, not written.',
    },
  ],
  rules: [
    { match: { regions: CRIMEA, holder: 'russia' }, status: 'open', clause: 'crimea' },
    {
      match: { regions: ['UA-14', 'UA-09'], holder: 'russia', heldOnBaseline: 'russia' },
      status: 'open',
      clause: 'donbas',
      note: 'The part held before 24 February 2022.',
    },
    {
      match: { holder: 'russia', heldOnBaseline: 'ukraine' },
      status: 'returned',
      clause: 'later-land',
      unconfirmed: 'The return of land taken after 24 February 2022 is implied, not written.',
    },
  ],
  baseline: '2022-02-23',
  notes: [
    'The return of land taken after 24 February 2022 is implied, not written.',
    'On the line of 23 February 2022 no such land is Russian-held, so nothing is shown as returned there.',
  ],
  sources: [FOREIGN_AFFAIRS, NYT_DOCUMENTS],
};
