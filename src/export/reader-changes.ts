import type { LineFacts } from '../domain/control';
import type { Proposal } from '../domain/proposal';
import { lineName } from '../messages/line-name';
import type { Wording } from '../messages/wording';

/** What a text is called where it is taken away: plainly so where the reader has drawn zones on top of it. */
export function takenText(
  proposal: Pick<Proposal, 'title' | 'shortTitle' | 'zones'>,
  length: 'title' | 'shortTitle',
  { messages, formats }: Wording,
): string {
  const text = proposal[length];
  const { zones = [] } = proposal;
  return zones.length === 0
    ? text
    : messages.takeAway.withZones({ text, zones: formats.counted(zones.length) });
}

/** What a line of contact is called where it is taken away. */
export function takenLine(
  line: Pick<LineFacts, 'asOf' | 'flips' | 'file'>,
  wording: Wording,
): string {
  const { messages } = wording;
  const { changedLine, fileLine } = messages.takeAway;
  // As someone else reads it, to whom no change is their own.
  const lines = { ...messages.lines, changedLine, fileLine };
  return lineName(line, { ...wording, messages: { ...messages, lines } });
}

/** The zones of a text as data files list them. */
export function listedZones({ zones }: Pick<Proposal, 'zones'>) {
  if (!zones?.length) return {};
  return { zones: zones.map(({ name, status }) => ({ name, status, drawnByReader: true })) };
}
