import { counted, type With } from './with';

const AREAS = { one: 'area', other: 'areas' };

/** What is said where the reader changes the line of contact: its day, who holds a settlement, a file. */
export const lines = {
  changedNotice: (({ line }) =>
    `The line of contact has been changed: ${line}. The map and every figure follow it; it is nobody’s published line.`) satisfies With<'line'>,

  fileNotice: (({ line }) =>
    `The line of contact is that of ${line}. The built-in days are not used.`) satisfies With<'line'>,
  fileNoticeOfOne: (({ letter, line }) =>
    `The line of contact under ${letter} is that of ${line}.`) satisfies With<'letter' | 'line'>,
  fileBack: 'Back to the built-in line',
  filesTitle: 'A line of your own from a file',
  filesNote:
    'GeoJSON, TopoJSON, KML, KMZ or a zipped shapefile of the land that Russia holds, gzipped or not. Choose one, or drop it anywhere on the page. It is read in this browser and never sent anywhere.',
  chooseFile: 'Choose a file',
  dropHere: 'Drop the file to show its line of contact',
  fileReading: (({ file, stage }) => `${file}: ${stage} …`) satisfies With<'file' | 'stage'>,
  filePercent: (({ percent }) => ` ${percent}%`) satisfies With<'percent'>,
  fileStages: {
    read: 'reading',
    unpack: 'unpacking',
    parse: 'finding its features',
    check: 'checking its outlines',
    clean: 'uniting its areas',
    overlay: 'measuring its areas',
  },
  cancel: 'Cancel',
  fileFailed: (({ reason }) =>
    `The file could not be taken. ${reason}. What was on the page is still there.`) satisfies With<'reason'>,
  filesLeftOut: (({ file, count }) =>
    `Only one file is taken at a time: ${file}. ${counted(count, { one: 'other was', other: 'others were' })} left aside.`) satisfies With<
    'file',
    'count'
  >,
  fileSummary: (({ file, format, features }) =>
    `${file}: ${format}, ${counted(features, AREAS)}`) satisfies With<
    'file' | 'format',
    'features'
  >,
  fileOutside: (({ area }) =>
    `${area} of it outside Ukraine’s regions is left out.`) satisfies With<'area'>,
  fileProblems: (({ count }) =>
    `${counted(count, { one: 'problem', other: 'problems' })} in the file; all else was taken`) satisfies With<
    never,
    'count'
  >,
  fileMustChoose: 'The file has several kinds of area. Which of them are held by Russia?',
  fileRemembered: 'Chosen as for an earlier file of this kind.',
  fileForget: 'Forget such choices',
  fileSince: (({ day }) => `Compare with ${day}: what has changed since`) satisfies With<'day'>,
  fileHeld: 'Held by Russia',
  fileKinds: 'Told apart by',
  fileEverything: 'all areas of the file',
  fileNoValue: '(none)',
  fileValue: (({ value, features, area }) =>
    `${value}: ${counted(features, AREAS)}, ${area}`) satisfies With<'value' | 'area', 'features'>,
  fileDay: 'Day of the line',
  fileError: 'Stated error of the line',
  fileErrorKm: (({ km }) => `±${km} km`) satisfies With<'km'>,
  fileNeedsDay: 'Give the day that the line is of; then it can be shown.',
  fileUse: 'Show this line',

  whatIfTitle: 'What if a settlement changed hands',
  whatIfNote: (({ day }) =>
    `Choose settlements to put them in the hands of the other side than on ${day}. Each takes with it the land that is nearer to it than to any other. The line, the map and the figures follow.`) satisfies With<'day'>,
  settlement: 'Settlement',
  settlements: 'Settlements found',
  settlementHint: 'Type a name in English or Ukrainian',
  noSettlement: 'No settlement near the line has this name.',
  settlementsFailed: (({ reason }) =>
    `The settlements could not be loaded (${reason}).`) satisfies With<'reason'>,
  flipOnMap:
    'Show settlements on the map when it is close enough; a click on one changes who holds it',
  flips: 'Changed settlements',
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
