import type { BalanceKind } from '../domain/balance';
import type { Holder } from '../domain/control';
import type { Overview } from '../domain/overview';
import { counted, type With } from './with';

const overviews: Record<Overview, string> = {
  matrix: 'All texts compared',
  timeline: 'How it came about',
  method: 'How to read this map',
};

const balanceSides: Record<Holder, string> = {
  ukraine: 'Of the land that Ukraine holds',
  russia: 'Of the land that Russia holds',
};

const balanceKinds: Record<Holder, Record<BalanceKind, string>> = {
  ukraine: {
    keeps: 'Ukraine would keep',
    gives: 'Ukraine would give up',
    demilitarised: 'would be a demilitarised or economic zone',
    open: 'left open or not mentioned',
  },
  russia: {
    keeps: 'Russia would keep',
    gives: 'Russia would give up',
    demilitarised: 'would be a demilitarised or economic zone',
    open: 'left open or not mentioned',
  },
};

const shortBalanceKinds: Record<BalanceKind, string> = {
  keeps: 'keep',
  gives: 'give up',
  demilitarised: 'zone',
  open: 'open',
};

/** What is said where texts are set side by side: matrix, balance, timeline, land across texts, places. */
export const acrossTexts = {
  overviews,
  overviewsLabel: 'Beyond one proposal',
  balanceSides,
  balanceKinds,
  shortBalanceKinds,

  matrixNote: (({ day }) =>
    `All on one line of contact, that of ${day}, each in its first reading, so that only the texts differ.`) satisfies With<'day'>,
  matrixShareCaption: 'Share of Ukraine to which both texts give the same status',
  matrixStatusCaption: (({ status }) =>
    `Land to which both texts give the status “${status}”: km², and below it that land as a share of all land to which either gives it (1 is the same land, 0 is none in common)`) satisfies With<'status'>,
  matrixShading: (({ low, high }) =>
    `The stronger the shading the more the two agree, from ${low} to ${high}. Land that stays Ukrainian under both counts as agreement.`) satisfies With<
    'low' | 'high'
  >,
  matrixStatusShading:
    'The stronger the shading the larger the share. A dash: neither text gives the status to any land.',
  matrixMeasure: 'Show',
  matrixAny: 'the same status, whichever it is',
  matrixText: 'Text',
  matrixKeys: 'Arrow keys step from cell to cell. A cell opens that comparison on the map.',
  matrixSame: (({ a, b, share, area }) =>
    `${a} and ${b} give the same status to ${share} of Ukraine, ${area}.`) satisfies With<
    'a' | 'b' | 'share' | 'area'
  >,
  matrixBoth: (({ a, b, both, either }) =>
    `${a} and ${b}: ${both} under both, ${either} under either.`) satisfies With<
    'a' | 'b' | 'both' | 'either'
  >,
  matrixNeither: (({ a, b }) => `${a} and ${b}: under neither.`) satisfies With<'a' | 'b'>,
  matrixFailed: (({ reason }) =>
    `The texts could not be compared (${reason}).`) satisfies With<'reason'>,
  matrixPending: 'Comparing all texts …',

  balanceTitle: 'Give and take by region',
  balanceNote: (({ proposal, day }) =>
    `What each side would do with the land that it holds, km², under this proposal: ${proposal}, line of ${day}.`) satisfies With<
    'proposal' | 'day'
  >,
  balanceWhole: {
    ukraine: 'Ukraine would keep all of it.',
    russia: 'Russia holds none.',
  } satisfies Record<Holder, string>,
  balanceOthers: (({ count }) =>
    `In ${counted(count, { one: 'more region that is', other: 'more regions that are' })} partly held by Russia, Ukraine would keep all that it holds.`) satisfies With<
    never,
    'count'
  >,
  balanceTable: 'Give and take as a table',
  balanceTableCaption: 'Land by region and by who holds it, km², with its range',
  balanceHolder: 'Held by',
  balanceHolders: { russia: 'Russia', ukraine: 'Ukraine' } satisfies Record<Holder, string>,

  publishedTitle: 'Beside a published analysis',
  publishedCaption: (({ who, basis, day }) =>
    `${who}, ${basis}, and this page on the line of ${day}; km²`) satisfies With<
    'who' | 'basis' | 'day'
  >,
  publishedColumn: 'published',
  publishedHere: 'here',
  publishedLand: 'Land',
  publishedAbout: (({ area }) => `about ${area}`) satisfies With<'area'>,
  publishedOtherDay: (({ day }) =>
    `The published figures are for ${day}; the line shown is of another day.`) satisfies With<'day'>,

  timelineNote:
    'Calls, talks and publications, each with the day and the source. A text’s name shows it on the map.',
  timelineOrigins: 'How the draft of the 28 points began is told in two ways',
  timelineSteps: 'Step by step',
  timelineShow: 'On the map:',

  lawTitle: 'What the law says',
  lawConstitution: (({ article, text }) =>
    `Constitution of Ukraine, article ${article}: ${text}`) satisfies With<'article' | 'text'>,
  lawVote: (({ inFavour, against, abstained }) =>
    `${inFavour} in favour, ${against} against, ${abstained} abstained`) satisfies With<
    'inFavour' | 'against' | 'abstained'
  >,
  lawResolution: (({ symbol }) => `Resolution ${symbol}`) satisfies With<'symbol'>,
  lawUnnumbered: 'Vote of the General Assembly',

  clauseShow: 'Show on the map',
  clauseLit: (({ id, count, area }) =>
    `The land of clause ${id} is outlined on the map: ${area} in ${counted(count, { one: 'piece', other: 'pieces' })}.`) satisfies With<
    'id' | 'area',
    'count'
  >,

  otherTexts: 'What other texts say of this land',
  otherTextsNote: (({ day }) =>
    `On the same line of contact, ${day}, each text in its first reading.`) satisfies With<'day'>,
  otherTextsPending: 'Reading the other texts …',

  placeUnnamed: 'The text does not name it.',
  placeShow: 'Show on the map:',
  placeTowns: (({ towns }) => `Towns: ${towns}`) satisfies With<'towns'>,
  pullbackEdge: (({ distance }) =>
    `Edge of the pull-back: ${distance} to each side of the line of contact`) satisfies With<'distance'>,
};
