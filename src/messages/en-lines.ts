import type { With } from './with';

/** What is said where the reader changes the line of contact: its day, who holds a settlement, a file. */
export const lines = {
  changedLine: (({ day, count }) =>
    `${day}, with ${count} ${count === '1' ? 'settlement' : 'settlements'} changed by you`) satisfies With<
    'day' | 'count'
  >,
  changedNotice: (({ line }) =>
    `You changed the line of contact: ${line}. The map and every figure follow it; it is nobody’s published line.`) satisfies With<'line'>,

  whatIfTitle: 'What if a settlement changed hands',
  whatIfNote: (({ day }) =>
    `Choose settlements to put them in the hands of the other side than on ${day}. The line, the map and the figures follow.`) satisfies With<'day'>,
  settlement: 'Settlement',
  settlements: 'Settlements found',
  settlementHint: 'Type a name in English or Ukrainian',
  noSettlement: 'No settlement near the line has this name.',
  settlementsFailed: (({ reason }) =>
    `The settlements could not be loaded (${reason}).`) satisfies With<'reason'>,
  flipOnMap:
    'Show settlements on the map when it is close enough; a click on one changes who holds it',
  flips: 'Settlements changed by you',
  flipped: (({ region, holder, now }) =>
    `${region}; ${holder} on the day, ${now} here`) satisfies With<'region' | 'holder' | 'now'>,
  unknownFlip: (({ id }) => `No settlement at ${id}`) satisfies With<'id'>,
  removeFlip: (({ name }) => `Put back ${name}`) satisfies With<'name'>,
  undo: 'Undo',
  redo: 'Redo',
  clearFlips: 'Clear all',

  slider: 'Day of the line of contact',
  play: 'Play',
  pause: 'Pause',
  playLabel: 'Play the days one after another',
  pauseLabel: 'Stop playing the days',
  earlier: 'The day before',
  later: 'The day after',

  daysTitle: 'Day by day',
  daysRegion: 'Land in',
  allUkraine: 'all of Ukraine',
  heldChart: 'Held by Russia, km²',
  statusChart: (({ proposal }) =>
    `Under this proposal: ${proposal}, km²`) satisfies With<'proposal'>,
  statusOf: 'Status',
  chartPoint: (({ day, area, range }) => `${day}: ${area}${range}`) satisfies With<
    'day' | 'area' | 'range'
  >,
  chartRange: (({ range }) => `, range ${range}`) satisfies With<'range'>,
  chartLabel: (({ what, where, from, to }) =>
    `Chart: ${what}, ${where}, from ${from} to ${to}. The same figures are in the table below.`) satisfies With<
    'what' | 'where' | 'from' | 'to'
  >,
  chartNote:
    'Dots: the built-in days, with their range. Choose a dot, or a day in the table, to go to that day.',
  chartScale: 'The scale does not begin at nought.',
  historyNote: (({ source }) => `Thin line: ${source}.`) satisfies With<'source'>,
  historySource: 'weekly figures measured on DeepStateMap’s files, the same regions and method',
  daysPending: (({ count, all }) => `Measuring day ${count} of ${all} …`) satisfies With<
    'count' | 'all'
  >,
  daysFailed: (({ day, reason }) =>
    `The figures of ${day} could not be computed (${reason}).`) satisfies With<'day' | 'reason'>,
  daysTable: 'The same as a table',
  daysCaption: (({ where }) =>
    `Land by day in ${where}, km², with its range`) satisfies With<'where'>,
  dayColumn: 'Line of',
  heldColumn: 'Held by Russia',
};
