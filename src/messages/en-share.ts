import { counted, type With } from './with';

/** What is said where a reader passes the page on or keeps it, and of its look. */
export const share = {
  title: 'Share and embed',
  link: 'Link to what is shown',
  linkNote:
    'It opens the page as it is now: texts, lines, changes, layers, view, language, and the land or clause pointed out. It stays the same when the page’s defaults change.',
  longLink: (({ letters, most }) =>
    `The link has ${counted(letters, { one: 'character', other: 'characters' })}: some chat and mail programs cut off links of more than ${most}. Try it before you rely on it.`) satisfies With<
    'most',
    'letters'
  >,
  embed: 'Compact view for your page',
  embedNote:
    'An HTML frame with map, title, key figures and a link to the full page. If you sandbox it, sandbox="allow-scripts allow-popups allow-popups-to-escape-sandbox" is enough; the last two are for the link.',
  fullPage: 'Open the full page',
  fileNotInLink: (({ file }) =>
    `The line from ${file} is not in the link: the file has never left this browser.`) satisfies With<'file'>,
};
