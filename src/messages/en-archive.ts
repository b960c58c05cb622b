import type { With } from './with';

/** What is said of the public archive of daily files. */
export const archive = {
  byHand: (({ host }) =>
    `DeepStateMap’s daily files are published at ${host}. Download one there and choose it here: this page asks no other host for anything.`) satisfies With<'host'>,
  allow: (({ host }) => `Let this page fetch daily files from ${host}`) satisfies With<'host'>,
  note: (({ host }) =>
    `${host} then learns your address and the day asked for. Switched off again with the page.`) satisfies With<'host'>,
  day: 'Day of the file',
  fetch: 'Fetch this day',
};
