import { InputError } from '../domain/errors';

/** A decoder of an encoding; null for one that nobody knows. */
function decoderOf(encoding: string): TextDecoder | null {
  try {
    return new TextDecoder(encoding, { fatal: true });
  } catch {
    return null;
  }
}

/**
 * The text of a file: UTF-16 where a byte order mark says so, else as it says of itself. The mark is left out.
 * @param encoding that the file says it is in, by any name that the web knows (`windows-1251`)
 * @throws InputError where the bytes are no such text, or the encoding is not known
 */
export function decodeText(name: string, bytes: Uint8Array, encoding = 'UTF-8'): string {
  const utf16 =
    (bytes[0] === 0xff && bytes[1] === 0xfe && 'UTF-16LE') ||
    (bytes[0] === 0xfe && bytes[1] === 0xff && 'UTF-16BE');
  const decoder = decoderOf(utf16 || encoding);
  const own = /^utf-8$/i.test(encoding) ? 'UTF-8' : `"${encoding}"`;
  if (!decoder) throw new InputError(name, `is in the encoding ${own}, which is not known`);
  try {
    return decoder.decode(bytes);
  } catch {
    throw new InputError(name, `is not text in ${utf16 || own}`);
  }
}
