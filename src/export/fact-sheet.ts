import type { LineFacts } from '../domain/control';
import type { Wording } from '../messages/wording';
import { EDITION } from './edition';
import { takenLine, takenText } from './reader-changes';
import type { Subject, TextOnLine } from './subject';

/** What every export says of itself, in words of one language. */
export interface FactSheet {
  /** `28-point plan`, or `28-point plan against Russian terms`. */
  readonly title: string;
  /** Each text: its title, day and author, then reading and width where chosen, then its line. */
  readonly texts: readonly (readonly string[])[];
  readonly notInForce: string;
  /** Each line of contact once: day, source, method and licence. */
  readonly lines: readonly string[];
  readonly range: string;
  readonly areaMethod: string;
  /** Whose data the figures and shapes are made of, and under which licences. */
  readonly attribution: string;
  readonly edition: string;
  readonly link: string | null;
}

/** Whose geodata everything is made of, with their licences: `© OpenStreetMap contributors (ODbL), …`. */
export function attributionOf({ messages }: Wording): string {
  return messages.attributions.map(({ who, licence }) => `${who} (${licence})`).join(', ');
}

/** Name, version and edition of the geodata: `Line of Contact 0.1.0, geodata 3f2a9c1b7d04`. */
export function editionOf({ messages }: Wording): string {
  return messages.takeAway.edition({ title: messages.title, ...EDITION });
}

/** The texts and lines of a subject, the one of A first. */
export function textsOf({ from, to }: Subject): readonly TextOnLine[] {
  return to ? [from, to] : [from];
}

/** Everything that an export says of itself, for a caption, a foot or a sheet of paper. */
export function factSheetOf(subject: Subject, wording: Wording): FactSheet {
  const { messages } = wording;
  const texts = textsOf(subject);
  const { lines, rangeKm } = distinctLines(texts);
  return {
    title: titleOf(subject, wording),
    texts: texts.map((text) => textFacts(text, wording)),
    notInForce: messages.notInForce,
    lines: lines.map((line) => lineFacts(line, wording)),
    range: messages.methodRange({ km: rangeKm.map(wording.formats.stated).join(' / ±') }),
    areaMethod: messages.methodArea,
    attribution: attributionOf(wording),
    edition: editionOf(wording),
    link: subject.link,
  };
}

/** What a subject is called: its text, or A against B. */
export function titleOf({ from, to }: Subject, wording: Wording): string {
  const title = takenText(from.proposal, 'shortTitle', wording);
  if (!to) return title;
  const against = takenText(to.proposal, 'shortTitle', wording);
  return wording.messages.takeAway.against({ from: title, to: against });
}

/** That zones of the reader's are counted, without a full stop; nothing where there are none. */
export function zonesCounted(
  texts: readonly TextOnLine[],
  { messages, formats }: Wording,
): readonly string[] {
  const count = texts.flatMap(({ proposal }) => proposal.zones ?? []).length;
  return count === 0 ? [] : [messages.takeAway.zonesCounted({ zones: formats.counted(count) })];
}

/** What has to be known of every figure: that nothing is in force, and whether zones of the reader's are counted. */
export function noteOf(subject: Subject, wording: Wording): string {
  const counted = zonesCounted(textsOf(subject), wording).map((fact) => `${fact}.`);
  return [wording.messages.notInForce, ...counted].join(' ');
}

function textFacts(given: TextOnLine, wording: Wording): string[] {
  const { proposal, choice, line } = given;
  const { messages, formats } = wording;
  const { takeAway } = messages;
  const variant = proposal.variants?.find(({ id }) => id === choice.variant);
  const { title, by, publication, date } = proposal;
  return [
    publication === 'baseline'
      ? title
      : takeAway.text({ title, by, day: formats.day(date), known: messages.publications[publication] }),
    ...(variant ? [takeAway.reading({ reading: variant.title })] : []),
    ...(choice.pullbackKm === undefined
      ? []
      : [takeAway.width({ distance: formats.stated(choice.pullbackKm) })]),
    ...zonesCounted([given], wording),
    takeAway.onLine({ line: takenLine(line, wording) }),
  ]; // prettier-ignore
}

function lineFacts(line: LineFacts, wording: Wording): string {
  const { phrases, takeAway } = wording.messages;
  const phrase = (words: string) => phrases[words] ?? words;
  return takeAway.lineSource({
    line: takenLine(line, wording),
    source: phrase(line.source),
    method: phrase(line.method),
    licence: phrase(line.licence),
  });
}

function distinctLines(texts: readonly TextOnLine[]) {
  const lines = new Map(texts.map(({ line }) => [line.id, line]));
  const rangeKm = [...new Set([...lines.values()].map(({ uncertaintyKm }) => uncertaintyKm))];
  return { lines: [...lines.values()], rangeKm };
}
