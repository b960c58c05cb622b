import type { LineFacts } from '../domain/control';
import type { Wording } from './wording';

/** A line that was loaded from a file. */
export type NamedLine = Pick<LineFacts, 'asOf' | 'flips' | 'file'> & { readonly id: string };

/** What a line of contact is called: its day, and plainly so where the reader has changed it. */
export function lineName(
  { asOf, flips, file }: Pick<LineFacts, 'asOf' | 'flips' | 'file'>,
  { messages, formats }: Wording,
  length: 'day' | 'shortDay' = 'day',
): string {
  const day = formats[length](asOf);
  if (file !== undefined) return messages.lines.fileLine({ file, day });
  return flips?.length
    ? messages.lines.changedLine({ day, count: formats.counted(flips.length) })
    : day;
}
