import type { With } from './with';

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
  edition: (({ title, version, geodata }) =>
    `${title} ${version}, geodata ${geodata}`) satisfies With<'title' | 'version' | 'geodata'>,
};
