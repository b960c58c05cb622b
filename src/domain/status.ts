/** What a parcel becomes under a proposal: a closed list, in the order in which legends and tables show it. */
export const STATUSES = [
  'ukrainian',
  'returned',
  'occupied',
  'frozen',
  'recognised-de-facto',
  'recognised-de-jure',
  'ceded',
  'demilitarised',
  'economic-zone',
  'open',
  'not-mentioned',
] as const;

export type Status = (typeof STATUSES)[number];
