import { counted, type With } from './with';

/** What is said in files, pictures and links that a reader takes away, and where they are taken. */
export const takeAway = {
  against: (({ from, to }) => `${from} against ${to}`) satisfies With<'from' | 'to'>,
  text: (({ title, by, day, known }) => `${title}, ${by}, ${day} (${known})`) satisfies With<
    'title' | 'by' | 'day' | 'known'
  >,
  reading: (({ reading }) => `Reading: ${reading}`) satisfies With<'reading'>,
  width: (({ distance }) =>
    `Zone: ${distance} to each side of the line of contact`) satisfies With<'distance'>,
  onLine: (({ line }) => `Line of contact: ${line}`) satisfies With<'line'>,
  lineSource: (({ line, source, method, licence }) =>
    `Line of contact of ${line}: ${source}. ${method}. ${licence}.`) satisfies With<
    'line' | 'source' | 'method' | 'licence'
  >,
  // What the reader has changed, as someone else reads it.
  changedLine: (({ day, count }) =>
    `${day}, with ${counted(count, { one: 'settlement', other: 'settlements' })} changed by the reader`) satisfies With<
    'day',
    'count'
  >,
  fileLine: (({ file, day }) => `${day}, from the reader’s file ${file}`) satisfies With<
    'file' | 'day'
  >,
  withZones: (({ text, zones }) =>
    `${text} (with ${counted(zones, { one: 'zone', other: 'zones' })} drawn by the reader)`) satisfies With<
    'text',
    'zones'
  >,
  zonesCounted: (({ zones }) =>
    `The figures include ${counted(zones, { one: 'zone drawn by the reader, which is', other: 'zones drawn by the reader, which are' })} not in the text`) satisfies With<
    never,
    'zones'
  >,
  keyZone: 'Zone drawn by the reader, not in the text',

  edition: (({ title, version, geodata }) =>
    `${title} ${version}, geodata ${geodata}`) satisfies With<'title' | 'version' | 'geodata'>,

  editionAlone: (({ version, geodata }) => `version ${version}, geodata ${geodata}`) satisfies With<
    'version' | 'geodata'
  >,
  contributors: (({ title }) => `${title} contributors`) satisfies With<'title'>,
  accessed: (({ link, day }) => `${link} (accessed ${day})`) satisfies With<'link' | 'day'>,
  textOnLine: (({ text, line }) => `${text}, on the line of contact of ${line}`) satisfies With<
    'text' | 'line'
  >,
  withRange: (({ area, range }) => `${area} (range ${range})`) satisfies With<'area' | 'range'>,
  figure: (({ status, area, share }) => `${status}: ${area}, ${share} of Ukraine`) satisfies With<
    'status' | 'area' | 'share'
  >,
  sentence: (({ text, figures }) => `Under this proposal – ${text} – ${figures}.`) satisfies With<
    'text' | 'figures'
  >,
  sentenceBaseline: (({ text, figures }) => `${text}: ${figures}.`) satisfies With<
    'text' | 'figures'
  >,
  sentenceDifference: (({ texts, title, area }) =>
    `${title}: ${area} would have another status (${texts}).`) satisfies With<
    'texts' | 'title' | 'area'
  >,
  sentenceSource: (({ edition, sources, link }) =>
    `Source: ${edition} (${sources}).${link && ` ${link}`}`) satisfies With<
    'edition' | 'sources' | 'link'
  >,

  title: 'Take away',
  tables: 'Figures and land as files',
  spreadsheet: 'CSV for Excel',
  filesNote:
    'Each file names the proposal, the line and its day, the method, the sources and their licences, and this edition of the page.',
  sentenceTitle: 'A sentence to quote',
  citeTitle: 'How to cite',
  plainCitation: 'Text',
  citeForm: 'Form of the reference',
  spreadsheetNote:
    'Opens in Excel and LibreOffice with columns, numbers and letters as they should be',
  pictures: 'The map with legend and sources as a picture',
  png: { '1x': 'PNG', '2x': 'PNG, twice as fine', '300dpi': 'PNG for print, 300 dpi' },
  pictureFailed: (({ reason }) =>
    `The picture could not be made (${reason}).`) satisfies With<'reason'>,
  moreRows: (({ count }) =>
    `… and ${count} more; the link shows them all.`) satisfies With<'count'>,
  projection: 'Map: Albers’ equal-area conic projection, north up at 31° E.',

  paper: 'On paper',
  print: 'Print one A4 sheet',
  quoted: (({ words }) => `“${words}”`) satisfies With<'words'>,
  scan: 'Scan the code to open this view, or type:',
  noCode: 'The link is too long for a code that can be read from paper:',

  copy: 'Copy',
  copied: 'Copied',
  copyByHand: 'The browser does not let the page copy. The text is selected: copy it by hand.',
  copyOf: (({ what }) => `Copy: ${what}`) satisfies With<'what'>,
};
