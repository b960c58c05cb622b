import type { Day } from '../domain/day';
import type { Wording } from '../messages/wording';
import { EDITION } from './edition';
import { noteOf, textsOf } from './fact-sheet';
import { fileNameOf } from './file-name';
import { takenLine, takenText } from './reader-changes';
import type { Subject } from './subject';

/** A reference to what the page shows, in the forms that reference managers read. */
export interface Citations {
  readonly plain: string;
  readonly bibTex: string;
  readonly ris: string;
}

/** What is cited: each text on its line. */
function citedTitle(subject: Subject, wording: Wording): string {
  const parts = textsOf(subject).map(({ proposal, line }) =>
    wording.messages.takeAway.textOnLine({
      text: takenText(proposal, 'title', wording),
      line: takenLine(line, wording),
    }),
  );
  return parts.join('; ');
}

/** Text that BibTeX prints as it stands. */
function escapeBibTex(text: string): string {
  const named: Readonly<Record<string, string>> = {
    '\\': '\\textbackslash{}',
    '~': '\\textasciitilde{}',
    '^': '\\textasciicircum{}',
  };
  return text.replace(/[\\~^{}&%$#_]/g, (sign) => named[sign] ?? `\\${sign}`);
}

/** Text of one line, since a line of RIS is a field. */
function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

/** An address that neither BibTeX's braces nor an end of line can break. */
function plainAddress(link: string): string {
  return link.replace(/[{}\\\s]/g, (sign) => encodeURIComponent(sign));
}

/**
 * How to cite what is shown.
 * @param accessed the day on which it was looked at
 */
export function cite(subject: Subject, accessed: Day, wording: Wording): Citations {
  const { messages, formats } = wording;
  const title = oneLine(citedTitle(subject, wording));
  const { version, geodata } = EDITION;
  const author = messages.takeAway.contributors({ title: messages.title });
  const edition = messages.takeAway.editionAlone({ version, geodata });
  const year = accessed.slice(0, 4);
  const url = subject.link === null ? null : plainAddress(subject.link);
  const note = `${edition}. ${noteOf(subject, wording)}`;
  return {
    plain: [
      `${author} (${year}). ${title}. ${messages.title}, ${edition}.`,
      ...(url === null ? [] : [messages.takeAway.accessed({ link: url, day: formats.day(accessed) })]),
    ].join(' '),
    bibTex: [
      `@misc{${fileNameOf(subject, 'bib').replace(/\.bib$/, '')},`,
      `  author = {{${escapeBibTex(author)}}},`,
      `  title = {{${escapeBibTex(title)}}},`,
      `  howpublished = {${escapeBibTex(messages.title)}},`,
      `  year = {${year}},`,
      `  version = {${version}},`,
      ...(url === null ? [] : [`  url = {${url}},`, `  urldate = {${accessed}},`]),
      `  note = {${escapeBibTex(note)}}`,
      '}',
    ].join('\n'),
    ris: [
      'TY  - DATA',
      `AU  - ${author}`,
      `TI  - ${title}`,
      `PB  - ${messages.title}`,
      `PY  - ${year}`,
      `ET  - ${version}`,
      ...(url === null ? [] : [`UR  - ${url}`, `Y2  - ${accessed.replaceAll('-', '/')}`]),
      `N1  - ${note}`,
      'ER  - ',
    ].join('\r\n'),
  };
} // prettier-ignore
