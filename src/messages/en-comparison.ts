import type { Cause } from '../domain/comparison';
import type { ComparisonMode } from '../domain/view';
import { counted, type With } from './with';

const modes: Record<ComparisonMode, string> = {
  swipe: 'Swipe',
  difference: 'Difference',
};

const causes: Record<Cause, string> = {
  texts: 'because of the texts',
  line: 'because the line moved',
  both: 'because of the texts and the moved line',
};

/** Why the status of one piece of land differs. */
const causesOfLand: Record<Cause, With<'fromDay' | 'toDay'>> = {
  texts: () => 'It differs because of the texts: on A’s line B gives the same status.',
  line: ({ fromDay, toDay }) =>
    `It differs because the line moved between ${fromDay} and ${toDay}: on A’s line both give the same status.`,
  both: () =>
    'It differs because of the texts and the moved line: on A’s line B gives it a third status.',
};

/** What is said where one proposal is compared with another. */
export const comparison = {
  modes,
  causes,
  causesOfLand,
  compareWith: 'Compare with',
  nothing: 'no other proposal',
  baseline: 'No proposal',
  swap: 'Swap A and B',
  stop: 'Stop comparing',
  mode: 'On the map',
  together: (({ day }) => `Put B on A’s line, ${day}`) satisfies With<'day'>,
  onFirstLine: 'A’s, since B has no day of its own',
  onLine: (({ day }) => `line of ${day}`) satisfies With<'day'>,
  side: (({ letter, proposal, line }) => `${letter}: ${proposal}, ${line}`) satisfies With<
    'letter' | 'proposal' | 'line'
  >,
  mapLabel: (({ letter, proposal }) =>
    `Map of Ukraine under ${letter}: ${proposal}`) satisfies With<'letter' | 'proposal'>,
  differenceLabel: 'Map of Ukraine: land whose status differs between A and B',
  differenceNote: (({ side }) =>
    `Land whose status differs is painted by its status under ${side}. Grey: same status.`) satisfies With<'side'>,
  pending: 'Comparing …',
  failed: (({ reason }) => `The two could not be compared (${reason}).`) satisfies With<'reason'>,
  failedKept: (({ from, to }) =>
    `The table and the map still show ${from} and ${to}.`) satisfies With<'from' | 'to'>,
  noDifference: 'All land has the same status under A and under B.',
  differs: (({ share }) =>
    `have another status under B than under A, ${share} of Ukraine`) satisfies With<'share'>,
  causeAll: (({ cause }) => `all ${cause}`) satisfies With<'cause'>,
  causePart: (({ area, cause }) => `${area} ${cause}`) satisfies With<'area' | 'cause'>,
  ofWhich: (({ part }) => `of which ${part}`) satisfies With<'part'>,
  causesMeaning:
    'A and B stand on lines of different days. “Because of the texts”: on A’s line B would give the land the same status as on its own. “Because the line moved”: on A’s line A and B would agree. “Because of the texts and the moved line”: on A’s line B would give it a third status. Rows that name no cause differ because of the texts.',
  table: 'Land by its status under A and under B.',
  tableHint: 'Choose a row to see its land on the map.',
  statusColumn: 'Status under A → under B',
  under: (({ letter, proposal }) => `under ${letter}, ${proposal}`) satisfies With<
    'letter' | 'proposal'
  >,
  bothDays: (({ fromDay, toDay }) => `${fromDay} and on ${toDay}`) satisfies With<
    'fromDay' | 'toDay'
  >,
  underA: 'under A',
  underB: 'under B',
  sameUnderBoth: 'The same under A and B',
  landTable: (({ from, to }) =>
    `Each region’s land by its status under A and under B: ${from}; ${to}. Choose a row to see it on the map.`) satisfies With<
    'from' | 'to'
  >,
  sameRegions: (({ count }) =>
    `${counted(count, { one: 'more region', other: 'more regions' })}, all of it the same under A and B`) satisfies With<
    never,
    'count'
  >,
  sameRegionsCaption: 'Regions whose land has the same status under A and B',
  showSame: 'Show by status',
  hideSame: 'Hide',
  announce: (({ from, to, figure }) => `Compared: ${from}; ${to}. ${figure}`) satisfies With<
    'from' | 'to' | 'figure'
  >,
  announceFigure: (({ area }) =>
    `${area} have another status under B than under A.`) satisfies With<'area'>,
  announceLit: (({ from, to, area }) =>
    `Lit on the map: ${from} under A, ${to} under B. ${area}.`) satisfies With<
    'from' | 'to' | 'area'
  >,
  announceLand: (({ from, to, region, area }) =>
    `${region}: ${from} under A, ${to} under B. ${area}.`) satisfies With<
    'from' | 'to' | 'region' | 'area'
  >,
};
