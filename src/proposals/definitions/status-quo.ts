import type { Proposal } from '../../domain/proposal';
import { DEEPSTATE_NEWEST, ISW_2022 } from './citations';

/** The baseline of every comparison; its date is the newest day that the control facts cover. */
export const statusQuo: Proposal = {
  id: 'status-quo',
  title: 'Control on the chosen day',
  shortTitle: 'Control on the day',
  date: '2026-08-22',
  by: 'No one: this is the baseline, not a proposal',
  group: 'baseline',
  summary: 'Shows which land Russia occupies and which Ukraine holds on the chosen day.',
  publication: 'baseline',
  line: null,
  clauses: [
    {
      id: 'control',
      text: 'Who holds each settlement on the chosen day, as DeepStateMap showed it on that day; for 23 February 2022, as ISW showed it.',
      citation: DEEPSTATE_NEWEST,
    },
  ],
  rules: [
    { match: { holder: 'russia' }, status: 'occupied', clause: 'control' },
    { match: { holder: 'ukraine' }, status: 'ukrainian', clause: 'control' },
  ],
  notes: [
    'Holding land is not owning it: all land shown lies within Ukraine’s internationally recognised border.',
  ],
  sources: [DEEPSTATE_NEWEST, ISW_2022],
};
