import type { Headlines, Summaries, Titles } from './words';

const NO_SUMMARY = { summary: '' };

/** Headlines of all proposals; without their summaries, which come later, they say nothing but the title. */
export function withSummaries(titles: Titles, summaries: Partial<Summaries>): Headlines {
  const known: Readonly<Record<string, object>> = summaries;
  return Object.fromEntries(
    Object.entries(titles).map(([id, title]) => [id, { ...title, ...(known[id] ?? NO_SUMMARY) }]),
  ) as unknown as Headlines;
}
