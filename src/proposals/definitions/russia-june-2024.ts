import type { Proposal } from '../../domain/proposal';
import { CRIMEA } from '../../domain/region';
import { KYIV_INDEPENDENT, REUTERS_JUNE_2024 } from './citations';

export const russiaJune2024: Proposal = {
  id: 'russia-june-2024',
  title: 'Russian terms stated by Vladimir Putin, June 2024',
  shortTitle: 'Russian terms, June 2024',
  date: '2024-06-14',
  by: 'Russia (Vladimir Putin, at the Russian foreign ministry)',
  group: 'russia',
  summary:
    'Ukraine would leave the whole of Donetsk, Luhansk, Kherson and Zaporizhzhia oblasts, and these with Crimea and Sevastopol would be recognised de jure as Russian in international treaties.',
  publication: 'published',
  line: '2024-07-08',
  lineNote: 'The nearest built-in line: the terms were stated on 14 June 2024.',
  recognisedBy: 'international',
  clauses: [
    {
      id: 'withdrawal',
      text: 'Ukraine leaves Donetsk, Luhansk, Kherson and Zaporizhzhia oblasts inside their administrative borders.',
      citation: REUTERS_JUNE_2024,
    },
    {
      id: 'treaties',
      text: 'The four oblasts, Crimea and Sevastopol would be fixed as Russian in international treaties.',
      citation: REUTERS_JUNE_2024,
    },
  ],
  rules: [
    {
      match: { regions: [...CRIMEA, 'UA-14', 'UA-09', 'UA-23', 'UA-65'], holder: 'russia' },
      status: 'recognised-de-jure',
      clause: 'treaties',
    },
    {
      match: { regions: ['UA-14', 'UA-09', 'UA-23', 'UA-65'], holder: 'ukraine' },
      status: 'ceded',
      clause: 'withdrawal',
      note: 'Would also be fixed as Russian in international treaties.',
    },
  ],
  places: [
    {
      place: 'fortress-belt',
      text: 'Not named; its towns lie in Donetsk oblast, which Ukraine would leave.',
      clause: 'withdrawal',
    },
  ],
  notes: ['Russian-held land outside the four oblasts, Crimea and Sevastopol is not mentioned.'],
  sources: [REUTERS_JUNE_2024, KYIV_INDEPENDENT],
};
