import type { Proposal } from '../../domain/proposal';
import { CRIMEA } from '../../domain/region';
import { BLOOMBERG_CALLS, INTERFAX, TASS } from './citations';

export const russiaJune2025: Proposal = {
  id: 'russia-june-2025',
  title: 'Russian memorandum, Istanbul, June 2025',
  shortTitle: 'Russian memorandum, 2025',
  date: '2025-06-02',
  by: 'Russia (memorandum handed over at Istanbul)',
  group: 'russia',
  summary:
    'Crimea and the whole of Donetsk, Luhansk, Kherson and Zaporizhzhia oblasts would be recognised de jure as Russian internationally, and Ukraine would leave the four oblasts in full.',
  publication: 'published',
  line: '2025-06-02',
  recognisedBy: 'international',
  clauses: [
    {
      id: 'I.1',
      text: 'Section I, point 1: Crimea and the four oblasts would be recognised as Russian in international law, and Ukraine withdraws from them in full.',
      citation: TASS,
    },
  ],
  rules: [
    {
      match: { regions: [...CRIMEA, 'UA-14', 'UA-09', 'UA-23', 'UA-65'], holder: 'russia' },
      status: 'recognised-de-jure',
      clause: 'I.1',
    },
    {
      match: { regions: ['UA-14', 'UA-09', 'UA-23', 'UA-65'], holder: 'ukraine' },
      status: 'ceded',
      clause: 'I.1',
      note: 'Would also be recognised as Russian in international law.',
    },
  ],
  places: [
    {
      place: 'fortress-belt',
      text: 'Not named; its towns lie in Donetsk oblast, which Ukraine would leave.',
      clause: 'I.1',
    },
  ],
  notes: [
    'Russian-held land outside the four oblasts, Crimea and Sevastopol is not mentioned.',
    'It is also the measure of “the maximum” that Ushakov spoke of on 29 October 2025 (Bloomberg, 25 November 2025).',
  ],
  sources: [TASS, INTERFAX, BLOOMBERG_CALLS],
};
