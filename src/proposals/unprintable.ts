import type { Fault } from './faults';

/** Control characters but for tabs and line ends, halves of characters, and what turns the direction of text round. */
const UNPRINTABLE = /(?![\t\r\n])\p{Cc}|[\p{Cs}\u202a-\u202e\u2066-\u2069]/u;

/** A text with a mark in place of every such character. */
export function printable(text: string): string {
  return text.replace(new RegExp(UNPRINTABLE, 'gu'), '\ufffd');
}

/**
 * The first text in plain data with a character that cannot be seen, yet could steer a terminal or make words read
 * otherwise than they are. Null when there is none.
 */
export function findUnprintable(
  value: unknown,
  path: readonly (string | number)[] = [],
): Fault | null {
  if (typeof value === 'string') {
    const [found] = UNPRINTABLE.exec(value) ?? [];
    if (found === undefined) return null;
    const code = found.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0');
    return { path, reason: `has a character that cannot be seen, U+${code}` };
  }
  if (typeof value !== 'object' || value === null) return null;
  const isList = Array.isArray(value);
  for (const [key, inner] of Object.entries(value)) {
    const fault = findUnprintable(inner, [...path, isList ? Number(key) : key]);
    if (fault) return fault;
  }
  return null;
}
