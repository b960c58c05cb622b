import type { LineFacts } from '../domain/control';
import type { Wording } from '../messages/wording';

/** What a line of contact is called: its day, and plainly so where the reader has changed it. */
export function lineName(
  { asOf, flips }: Pick<LineFacts, 'asOf' | 'flips'>,
  { messages, formats }: Wording,
  length: 'day' | 'shortDay' = 'day',
): string {
  const day = formats[length](asOf);
  return flips?.length
    ? messages.lines.changedLine({ day, count: formats.count(flips.length) })
    : day;
}
