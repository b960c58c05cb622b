import type { Proposal } from '../domain/proposal';
import type { Status } from '../domain/status';
import type { Theme } from '../domain/view';
import { counted, type With } from './with';

const statuses: Record<Status, string> = {
  ukrainian: 'Ukrainian control',
  returned: 'Would return to Ukrainian control',
  occupied: 'Occupied by Russia',
  frozen: 'Frozen along the line of contact',
  'recognised-de-facto': 'Would be recognised de facto as Russian',
  'recognised-de-jure': 'Would be recognised de jure as Russian',
  ceded: 'Ukraine would withdraw; Russian',
  demilitarised: 'Proposed demilitarised zone',
  'economic-zone': 'Proposed special economic zone',
  open: 'Left open',
  'not-mentioned': 'Not mentioned',
};

const publications: Record<Proposal['publication'], string> = {
  published: 'text published',
  'partly-published': 'published in part',
  reported: 'known from reports only',
  baseline: 'no proposal: the day’s control',
};

const themes: Record<Theme, string> = { light: 'Light', dark: 'Dark' };

/**
 * What is said in the first picture, and where something of it fails: in the first script. All else that is said in
 * English is `en`, which these are a part of.
 */
export const firstWords = {
  statuses,
  publications,

  title: 'Line of Contact',
  subtitle: 'What proposals would do to contested territory in Ukraine',
  /** Of the page, for search engines and previews. */
  documentDescription:
    'An interactive map of what peace proposals would do to contested territory in Ukraine, with the source, day and uncertainty of every figure. No proposal shown is in force.',
  notInForce: 'No proposal shown here is in force.',
  skipToFigures: 'Skip to the figures',
  panelLabel: 'Proposal and figures',
  language: 'Language',
  languageFailed: (({ language, reason }) =>
    `The page could not be shown in ${language} (${reason}).`) satisfies With<
    'language' | 'reason'
  >,
  mapLoading: 'Drawing the map …',
  proposal: 'Proposal',
  chooseProposal: 'Choose a proposal',
  proposalCount: (({ count }) => `${count.text} to choose from`) satisfies With<never, 'count'>,
  lineOn: 'Line of contact on',
  lineOwn: 'the proposal’s own',
  lineNewest: 'the newest built in',
  lineOther: (({ day }) => `chosen by hand; the proposal’s own is ${day}`) satisfies With<'day'>,
  lineChosen: 'chosen by hand',
  variant: 'Reading',
  pullback: 'Pull-back from the line, each side',
  keyFigures: 'Key figures',
  areaColumnNote: 'range',
  unconfirmed: 'unconfirmed',
  partlyUnconfirmed: 'partly unconfirmed',
  close: 'Close',
  dataFailed: (({ reason }) =>
    `The geodata could not be loaded (${reason}). The texts can be read; the figures are missing.`) satisfies With<'reason'>,
  mapNotLoaded: 'A part of the map could not be loaded.',
  partNotLoaded: 'This part of the page could not be loaded.',
  retry: 'Try again',
  newerVersion: 'A newer version of this page is ready.',
  reloadPage: 'Load it',

  comparison: {
    letters: { from: 'A', to: 'B' },
  },
  lines: {
    changedLine: (({ day, count }) =>
      `${day}, with ${counted(count, { one: 'settlement', other: 'settlements' })} changed`) satisfies With<
      'day',
      'count'
    >,
    fileLine: (({ file, day }) => `${day}, from your file ${file}`) satisfies With<'file' | 'day'>,
    yourFiles: 'From your files',
  },
  zones: {
    own: 'Your own',
  },
  share: {
    theme: 'Colours',
    themes,
    themeOfDevice: 'Device colours',
  },
};
