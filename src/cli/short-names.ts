import type { Status } from '../domain/status';

/** Statuses in few letters, for columns of a terminal; the page and README give the full words. */
export const SHORT_STATUSES: Readonly<Record<Status, string>> = {
  ukrainian: 'Ukrainian control',
  returned: 'Would return',
  occupied: 'Occupied by Russia',
  frozen: 'Frozen on the line',
  'recognised-de-facto': 'Recognised de facto',
  'recognised-de-jure': 'Recognised de jure',
  ceded: 'Ukraine withdraws',
  demilitarised: 'Demilitarised zone',
  'economic-zone': 'Economic zone',
  open: 'Left open',
  'not-mentioned': 'Not mentioned',
};
