import type { OriginAccount, TimelineEntry } from '../domain/timeline';
import {
  AXIOS_28_POINTS,
  BLOOMBERG_CALLS,
  NYT_FEBRUARY_2026,
  PRESIDENT_20_POINTS,
  REUTERS_E3,
} from './definitions/citations';

/** How the 28 points came about, oldest first. Where the facts give no day of print, the event's stands. */
export const TIMELINE: readonly TimelineEntry[] = [
  {
    day: '2025-10-14',
    text: 'Witkoff and Ushakov speak for just over five minutes. Witkoff suggests praising the Gaza ceasefire, calling Trump a man of peace, a 20-point plan like the one for Gaza, and a call between Putin and Trump before Zelensky’s visit.',
    citation: BLOOMBERG_CALLS,
  },
  {
    day: '2025-10-16',
    text: 'Putin and Trump speak by telephone.',
    citation: { publisher: 'Reuters', date: '2025-10-16' },
  },
  {
    day: '2025-10-17',
    text: 'Zelensky visits the White House.',
    citation: { publisher: 'Reuters', date: '2025-10-17' },
  },
  {
    day: '2025-10-24',
    dayEnd: '2025-10-26',
    text: 'Dmitriev meets Witkoff and Kushner in Miami.',
    citation: { publisher: 'Axios', date: '2025-10-26' },
  },
  {
    day: '2025-10-29',
    text: 'Ushakov and Dmitriev speak. Ushakov wants to ask for “the maximum”; Dmitriev calls the recording fake.',
    citation: BLOOMBERG_CALLS,
    proposals: ['russia-june-2025'],
  },
  {
    day: '2025-11-19',
    text: 'It is reported that the plan exists.',
    citation: { publisher: 'Axios', date: '2025-11-19' },
    proposals: ['us-28-points'],
  },
  {
    day: '2025-11-20',
    text: 'The plan is handed to Zelensky, and its text is published.',
    citation: AXIOS_28_POINTS,
    proposals: ['us-28-points'],
  },
  {
    day: '2025-11-23',
    text: 'Talks in Geneva; European counter-texts are published (Reuters and the Telegraph).',
    citation: REUTERS_E3,
    proposals: ['europe-24-points', 'e3-november-2025', 'geneva-19-points'],
  },
  {
    day: '2025-11-25',
    text: 'Both recordings are published. Trump calls it standard negotiation; Ushakov does not deny his call.',
    citation: BLOOMBERG_CALLS,
  },
  {
    day: '2025-12-02',
    text: 'Witkoff and Kushner meet Putin for five hours, without a compromise.',
    citation: { publisher: 'Reuters', date: '2025-12-02' },
  },
  {
    day: '2025-12-24',
    text: 'The 20 points are published.',
    citation: PRESIDENT_20_POINTS,
    proposals: ['twenty-points'],
  },
  {
    day: '2026-01-23',
    dayEnd: '2026-01-24',
    text: 'Talks in Abu Dhabi.',
    citation: { publisher: 'Reuters', date: '2026-01-24' },
  },
  {
    day: '2026-02-04',
    dayEnd: '2026-02-05',
    text: 'Talks in Abu Dhabi.',
    citation: { publisher: 'Reuters', date: '2026-02-05' },
  },
  {
    day: '2026-02-17',
    dayEnd: '2026-02-18',
    text: 'Talks in Geneva.',
    citation: NYT_FEBRUARY_2026,
    proposals: ['geneva-february-2026'],
  },
  {
    day: '2026-02-24',
    text: 'The United Nations General Assembly votes 107–12–51.',
    citation: { publisher: 'United Nations General Assembly', date: '2026-02-24' },
  },
];

/** Where the plan’s draft began is told in two ways; both are shown. */
export const ORIGIN_ACCOUNTS: readonly OriginAccount[] = [
  { day: '2025-10-14', text: 'In one account the draft began on a flight on 14 October 2025.' },
  { day: '2025-10-22', text: 'In another account it began on a flight on 22 October 2025.' },
];
