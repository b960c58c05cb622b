import type { Citation, Clause, Proposal } from '../domain/proposal';
import type { Report } from '../export/report';
import { subjectOf } from '../export/report';
import { textsOf, zonesCounted, type FactSheet } from '../export/fact-sheet';
import type { Wording } from '../messages/wording';
import { clausesWithLand } from '../proposals/read-land';
import type { Paper, PaperClause, PaperClauses } from '../sheet/paper';
import type { Explorer } from '../state/explorer.svelte';
import { differenceFigures, statusFigures, statusTable, transitionTable } from './paper-table-of';
import { sheetOf } from './sheet-of';

/** What is on the page as one sheet of paper, in light colours; null while there is nothing to print. */
export function paperOf(explorer: Explorer, report: Report, mapWidthPx: number): Paper | null {
  const sheet = sheetOf(explorer, report, mapWidthPx, 'light');
  if (!sheet) return null;
  const { wording } = explorer;
  const { messages } = wording;
  const { facts, sentences, legendTitle } = sheet;
  const { shown } = explorer.comparison;
  const letters = [messages.comparison.letters.from, messages.comparison.letters.to];
  const { statistics } = report;
  return {
    page: messages.title,
    title: facts.title,
    notInForce: facts.notInForce,
    texts: facts.texts.map((parts, at) => ({
      facts: `${shown ? `${letters[at]}: ` : ''}${parts.join('. ')}.`,
      summary: sentences[at] ?? '',
    })),
    note: sentences[facts.texts.length] ?? null,
    figures: shown ? differenceFigures(shown, wording) : statusFigures(statistics, wording),
    maps: sheet,
    key: sheet.key,
    table: shown
      ? transitionTable(shown, tableCaption(report, wording), wording)
      : statusTable(statistics, legendTitle, wording),
    clauses: clausesOf(report, wording),
    sources: sourcesOf(report, facts, sheet.projection, wording),
    link: facts.link ?? '',
    scan: messages.takeAway.scan,
    noCode: messages.takeAway.noCode,
    language: wording.language,
  };
} // prettier-ignore

/** Caption of the table that compares two texts; the title above it says whose zones are counted. */
function tableCaption(report: Report, wording: Wording): string {
  const counted = zonesCounted(textsOf(subjectOf(report)), wording).map((fact) => `${fact}.`);
  return [wording.messages.comparison.table, ...counted].join(' ');
}

/** Of each text the provisions that give land its status, in the order of the text. */
function clausesOf(report: Report, wording: Wording): PaperClauses[] {
  const { messages } = wording;
  const { comparison, outcome } = report;
  if (!comparison) {
    const used = clausesWithLand(outcome);
    return [clausesOfText(report.proposal, messages.clausesTitle, used, wording)];
  }
  const used = (side: 'from' | 'to') =>
    new Set(comparison.outcomes.flatMap((each) => each[side].rule?.clause ?? []));
  const { letters } = messages.comparison;
  const titleOf = (letter: string, { shortTitle }: Proposal) => `${letter}: ${shortTitle}`;
  const [from, to] = [report.proposal, comparison.proposal];
  return [
    clausesOfText(from, titleOf(letters.from, from), used('from'), wording),
    clausesOfText(to, titleOf(letters.to, to), used('to'), wording),
  ];
}

function clausesOfText(
  { clauses }: Proposal,
  title: string,
  used: ReadonlySet<string>,
  wording: Wording,
): PaperClauses {
  const bearing = clauses.filter(({ id }) => used.has(id));
  return { title, clauses: bearing.map((clause) => clauseInWords(clause, wording)) };
}

function clauseInWords(clause: Clause, { messages, formats }: Wording): PaperClause {
  const { id, text, quote, translation, unconfirmed, citation } = clause;
  const words = translation ?? quote;
  const quoted = words === undefined ? [] : [messages.takeAway.quoted({ words })];
  return {
    label: messages.clauseLabel({ id }),
    paragraphs: [
      text,
      ...quoted.map((each) => (translation ? `${each} (${messages.translated})` : each)),
      ...(unconfirmed === undefined ? [] : [messages.unconfirmedBecause({ reason: unconfirmed })]),
    ],
    source: `${citation.publisher}, ${formats.shortDay(citation.date)}`,
  };
}

/** Sources with their days, methods and licences, a paragraph each. */
function sourcesOf(
  report: Report,
  facts: FactSheet,
  projection: string,
  { messages, formats }: Wording,
): string[] {
  const cited = ({ publisher, title, date }: Citation) =>
    [publisher, title, formats.day(date)].filter((part) => part !== undefined).join(', ');
  const texts = textsOf(subjectOf(report)).map(({ proposal }) => proposal);
  const { letters } = messages.comparison;
  return [
    ...texts.map(({ sources }, at) => {
      const letter = texts.length === 1 ? '' : ` (${[letters.from, letters.to][at]})`;
      return `${messages.sourcesOfText}${letter}: ${sources.map(cited).join('; ')}.`;
    }),
    ...facts.lines,
    `${facts.range} ${facts.areaMethod} ${messages.methodTowns}`,
    `${projection} ${facts.attribution}. ${facts.edition}.`,
  ];
}
