import { InputError } from '../domain/errors';

/** A decoder of an encoding; null for one that nobody knows. */
function decoderOf(encoding: string): TextDecoder | null {
  try {
    return new TextDecoder(encoding, { fatal: true });
  } catch {
    return null;
  }
}

/** UTF-16 by its byte order mark, or by the zeros in it: JSON and XML begin with letters that have one byte each. */
function utf16Of([a, b, c, d]: Uint8Array): 'UTF-16LE' | 'UTF-16BE' | null {
  if ((a === 0xff && b === 0xfe) || (a && b === 0 && c && d === 0)) return 'UTF-16LE';
  if ((a === 0xfe && b === 0xff) || (a === 0 && b && c === 0 && d)) return 'UTF-16BE';
  return null;
}

/**
 * The text of a file: UTF-16 where its first bytes say so, else as it says of itself. A byte order mark is left out.
 * @param encoding that the file says it is in, by any name that the web knows (`windows-1251`)
 * @throws InputError where the bytes are no such text, or the encoding is not known
 */
export function decodeText(name: string, bytes: Uint8Array, encoding = 'UTF-8'): string {
  const utf16 = utf16Of(bytes);
  const decoder = decoderOf(utf16 ?? encoding);
  const own = /^utf-8$/i.test(encoding) ? 'UTF-8' : `"${encoding}"`;
  if (!decoder) throw new InputError(name, `is in the encoding ${own}, which is not known`);
  try {
    return decoder.decode(bytes);
  } catch {
    throw new InputError(name, `is not text in ${utf16 ?? own}`);
  }
}
