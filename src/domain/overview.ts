/** What opens over the page, with a link of its own. */
export const OVERVIEWS = ['matrix', 'timeline', 'method'] as const;
export type Overview = (typeof OVERVIEWS)[number];
