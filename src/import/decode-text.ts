import { InputError } from '../domain/errors';

/**
 * The text of a file: UTF-8, or UTF-16 where a byte order mark says so. The mark itself is left out.
 * @throws InputError where the bytes are no such text
 */
export function decodeText(name: string, bytes: Uint8Array): string {
  const utf16 =
    (bytes[0] === 0xff && bytes[1] === 0xfe && 'utf-16le') ||
    (bytes[0] === 0xfe && bytes[1] === 0xff && 'utf-16be');
  try {
    return new TextDecoder(utf16 || 'utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new InputError(name, 'is not text in UTF-8');
  }
}
