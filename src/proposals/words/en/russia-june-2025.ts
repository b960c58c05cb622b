import type { russiaJune2025 as Structure } from '../../definitions/russia-june-2025';
import type { TextOf } from '../words';

export const russiaJune2025: TextOf<typeof Structure> = {
  clauses: {
    'I.1':
      'Section I, point 1: Crimea and the four oblasts would be recognised as Russian in international law, and Ukraine withdraws from them in full.',
  },
  remarks: {
    'I.1': 'Would also be recognised as Russian in international law.',
  },
  places: {
    'fortress-belt': 'Not named; its towns lie in Donetsk oblast, which Ukraine would leave.',
  },
  notes: [
    'Russian-held land outside the four oblasts, Crimea and Sevastopol is not mentioned.',
    'Ushakov spoke of asking for “the maximum” on 29 October 2025 without naming a text (Bloomberg, 25 November 2025); this memorandum and the terms of June 2024 ask for the most land.',
  ],
};
