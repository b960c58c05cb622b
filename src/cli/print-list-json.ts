import type { LineFacts } from '../domain/control';
import { PROPOSALS } from '../proposals/catalogue';

/** The proposals and built-in lines as JSON. */
export function printListJson(lines: readonly LineFacts[]): string {
  const document = {
    proposals: PROPOSALS.map(({ id, title, date, line }) => ({ id, title, date, line })),
    lines: lines.map(({ asOf, source }) => ({ asOf, source })),
  };
  return JSON.stringify(document, null, 2);
}
