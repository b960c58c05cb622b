import type { OriginAccount, TimelineEntry } from '../domain/timeline';
import { CITATIONS } from './definitions/published';
import { citationInWords } from './words/in-words';
import type { Texts } from './words/words';

/** How the 28 points came about, oldest first. Where the facts give no day of print, the event's stands. */
export const STEPS = [
  {
    day: '2025-10-14',
    citation: CITATIONS['bloomberg-calls'],
  },
  {
    day: '2025-10-16',
    citation: { publisher: 'Reuters', date: '2025-10-16' },
  },
  {
    day: '2025-10-17',
    citation: { publisher: 'Reuters', date: '2025-10-17' },
  },
  {
    day: '2025-10-24',
    dayEnd: '2025-10-26',
    citation: { publisher: 'Axios', date: '2025-10-26' },
  },
  {
    day: '2025-10-29',
    citation: CITATIONS['bloomberg-calls'],
    proposals: ['russia-june-2025'],
  },
  {
    day: '2025-11-19',
    citation: { publisher: 'Axios', date: '2025-11-19' },
    proposals: ['us-28-points'],
  },
  {
    day: '2025-11-20',
    citation: CITATIONS['axios-28-points'],
    proposals: ['us-28-points'],
  },
  {
    day: '2025-11-23',
    citation: CITATIONS['reuters-e3'],
    proposals: ['europe-24-points', 'e3-november-2025', 'geneva-19-points'],
  },
  {
    day: '2025-11-25',
    citation: CITATIONS['bloomberg-calls'],
  },
  {
    day: '2025-12-02',
    citation: { publisher: 'Reuters', date: '2025-12-02' },
  },
  {
    day: '2025-12-24',
    citation: CITATIONS['president-20-points'],
    proposals: ['twenty-points'],
  },
  {
    day: '2026-01-23',
    dayEnd: '2026-01-24',
    citation: { publisher: 'Reuters', date: '2026-01-24' },
  },
  {
    day: '2026-02-04',
    dayEnd: '2026-02-05',
    citation: { publisher: 'Reuters', date: '2026-02-05' },
  },
  {
    day: '2026-02-17',
    dayEnd: '2026-02-18',
    citation: CITATIONS['nyt-february-2026'],
    proposals: ['geneva-february-2026'],
  },
  {
    day: '2026-02-24',
    citation: { publisher: 'United Nations General Assembly', date: '2026-02-24' },
  },
] as const satisfies readonly Omit<TimelineEntry, 'text'>[];

/** Where the plan’s draft began is told in two ways; both are shown. */
export const ORIGINS = [
  { day: '2025-10-14' },
  { day: '2025-10-22' },
] as const satisfies readonly Omit<OriginAccount, 'text'>[];

/** The steps with their words in one language. */
export function timelineInWords({ steps, names }: Texts): readonly TimelineEntry[] {
  return STEPS.map((step) => ({
    ...step,
    text: steps[step.day],
    citation: citationInWords(step.citation, names),
  }));
}

/** Both accounts with their words in one language. */
export function originsInWords({ origins }: Texts): readonly OriginAccount[] {
  return ORIGINS.map(({ day }) => ({ day, text: origins[day] }));
}
