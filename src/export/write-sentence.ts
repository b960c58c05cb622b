import type { AreaStatistic, StatusStatistic } from '../domain/statistic';
import type { Wording } from '../messages/wording';
import { attributionOf, editionOf, noteOf, textsOf, titleOf, zonesCounted } from './fact-sheet';
import { takenLine, takenText } from './reader-changes';
import type { Subject, TextOnLine } from './subject';

function areaWithRange(area: AreaStatistic, { messages, formats }: Wording): string {
  const range = formats.range(area);
  const stated = formats.areaWithUnit(area.areaKm2);
  return range === null ? stated : messages.takeAway.withRange({ area: stated, range });
}

function textWords(text: string, { line }: TextOnLine, wording: Wording): string {
  return wording.messages.takeAway.textOnLine({
    text,
    line: takenLine(line, wording),
  });
}

/** Where it comes from: every line's source once, whose geodata, edition, link. */
function sourceWords(subject: Subject, wording: Wording): string {
  const { phrases } = wording.messages;
  const sources = new Set(textsOf(subject).map(({ line }) => phrases[line.source] ?? line.source));
  return wording.messages.takeAway.sentenceSource({
    edition: editionOf(wording),
    sources: [...sources, attributionOf(wording)].join('; '),
    link: subject.link ?? '',
  });
}

/**
 * What a text would do to the land, ready to be pasted: areas with ranges, line, source.
 * @param statuses the figures to name, the first first
 */
export function writeSentence(
  subject: Subject,
  statuses: readonly StatusStatistic[],
  wording: Wording,
): string {
  const { takeAway, ...messages } = wording.messages;
  const figures = statuses
    .map((each) =>
      takeAway.figure({
        status: messages.statuses[each.status],
        area: areaWithRange(each, wording),
        share: wording.formats.share(each.shareOfUkraine),
      }),
    )
    .join('; ');
  const isBaseline = subject.from.proposal.publication === 'baseline';
  return [
    (isBaseline ? takeAway.sentenceBaseline : takeAway.sentence)({
      text: textWords(takenText(subject.from.proposal, 'title', wording), subject.from, wording),
      figures,
    }),
    ...(isBaseline
      ? zonesCounted([subject.from], wording).map((fact) => `${fact}.`)
      : [noteOf(subject, wording)]),
    sourceWords(subject, wording),
  ].join(' ');
}

/** How much land two texts give another status, ready to be pasted. */
export function writeDifference(
  subject: Subject,
  differs: AreaStatistic,
  wording: Wording,
): string {
  const { takeAway } = wording.messages;
  return [
    takeAway.sentenceDifference({
      // The title says whose zones are counted.
      texts: textsOf(subject).map((text) => textWords(text.proposal.title, text, wording)).join('; '),
      title: titleOf(subject, wording),
      area: areaWithRange(differs, wording),
    }),
    noteOf(subject, wording),
    sourceWords(subject, wording),
  ].join(' ');
} // prettier-ignore
