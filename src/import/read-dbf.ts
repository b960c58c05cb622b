import type { Member } from './unpack';

const HEADER_BYTES = 32;
const FIELD_BYTES = 32;
const LANGUAGE_AT = 29;
const END_OF_FIELDS = 0x0d;
const DELETED = 0x2a;

interface Field {
  readonly name: string;
  readonly at: number;
  readonly length: number;
}

/** Code pages by the byte of a table that names its language, as far as they are known here. */
const LANGUAGES = new Map([
  [0x03, '1252'], [0x57, '1252'], [0x58, '1252'], [0x59, '1252'], [0x26, '866'], [0x65, '866'],
  [0xc8, '1250'], [0xc9, '1251'], [0xca, '1254'], [0xcb, '1253'], [0xcc, '1257'],
]); // prettier-ignore

/** A decoder for a code page as files name it ("UTF-8", "1251", "ANSI 1251", "CP866"); UTF-8 where it is not known. */
function decoderOf(codePage: string): TextDecoder {
  const number = /(?<!\d)(125[0-8]|866)(?!\d)/.exec(codePage)?.[1];
  const label = number === '866' ? 'ibm866' : number ? `windows-${number}` : 'utf-8';
  return new TextDecoder(label);
}

/** The decoder of a table without a .cpg file: many in UTF-8 name whatever language their program was set to. */
function decoderByLanguage({ bytes }: Member): TextDecoder {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes.subarray(HEADER_BYTES));
    return decoderOf('');
  } catch {
    return decoderOf(LANGUAGES.get(bytes[LANGUAGE_AT]!) ?? '');
  }
}

function readFields(view: DataView, headerBytes: number, decoder: TextDecoder): Field[] {
  const fields: Field[] = [];
  let at = 1;
  for (let from = HEADER_BYTES; from + FIELD_BYTES <= headerBytes; from += FIELD_BYTES) {
    if (view.getUint8(from) === END_OF_FIELDS) break;
    const letters = new Uint8Array(view.buffer, view.byteOffset + from, 11);
    const length = view.getUint8(from + 16);
    const end = letters.indexOf(0);
    const name = decoder.decode(end < 0 ? letters : letters.subarray(0, end)).trim();
    fields.push({ name, at, length });
    at += length;
  }
  return fields;
}

/**
 * Rows of a dBase table (the .dbf of a shapefile), values as text without padding. Format: dBase III, as in the
 * Library of Congress's format description fdd000325.
 * @param codePage content of the .cpg file, '' without one: then the table's own language tells
 * @returns one list of `[name, value]` a record; fewer records than stated where the table is cut short
 */
export function readDbf(dbf: Member, codePage: string): [name: string, value: string][][] {
  const { bytes } = dbf;
  if (bytes.length < HEADER_BYTES) return [];
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const decoder = codePage ? decoderOf(codePage) : decoderByLanguage(dbf);
  const headerBytes = Math.min(view.getUint16(8, true), bytes.length);
  const recordBytes = view.getUint16(10, true);
  const fields = readFields(view, headerBytes, decoder);
  if (!fields.length || recordBytes === 0) return [];
  const fitting = Math.floor((bytes.length - headerBytes) / recordBytes);
  const count = Math.min(view.getUint32(4, true), fitting);
  return Array.from({ length: count }, (_, i) => {
    const from = headerBytes + i * recordBytes;
    if (bytes[from] === DELETED) return [];
    return fields.map(({ name, at, length }): [string, string] => {
      const end = Math.min(from + at + length, from + recordBytes);
      return [
        name,
        decoder
          .decode(bytes.subarray(from + at, end))
          .replace(/\0.*$/s, '')
          .trim(),
      ];
    });
  });
}
