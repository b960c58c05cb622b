import { InputError } from '../domain/errors';

/** What the bytes are, as far as it matters for reading them. */
export type FileKind = 'json' | 'kml' | 'zip' | 'gzip';

/** First bytes of kinds of file that cannot be used, and what to tell the reader. */
const OTHER_KINDS: readonly (readonly [start: readonly number[] | string, reason: string])[] = [
  ['\x89PNG', 'is a picture (PNG), which has no coordinates'],
  [[0xff, 0xd8, 0xff], 'is a picture (JPEG), which has no coordinates'],
  ['GIF8', 'is a picture (GIF), which has no coordinates'],
  ['RIFF', 'is a picture or a recording (RIFF), which has no coordinates'],
  ['II*\0', 'is a picture (TIFF); areas have to be outlines, not pixels'],
  ['MM\0*', 'is a picture (TIFF); areas have to be outlines, not pixels'],
  ['BM', 'is a picture (BMP), which has no coordinates'],
  ['%PDF', 'is a PDF, which cannot be read; save the map’s data as GeoJSON'],
  ['SQLite format 3\0', 'is a database (GeoPackage, MBTiles or SQLite); save its layer as GeoJSON'],
  ['fgb\x03', 'is FlatGeobuf, which is not read; save it as GeoJSON'],
  ['PAR1', 'is Parquet, which is not read; save it as GeoJSON'],
  [[0x00, 0x00, 0x27, 0x0a], 'is one part of a shapefile; put .shp, .dbf and .prj into one zip'],
  ['7z\xbc\xaf', 'is packed with 7-Zip, which is not read; use zip'],
  ['Rar!', 'is packed with RAR, which is not read; use zip'],
  ['BZh', 'is packed with bzip2, which is not read; use gzip or zip'],
  ['\xfd7zXZ', 'is packed with xz, which is not read; use gzip or zip'],
  [[0x28, 0xb5, 0x2f, 0xfd], 'is packed with Zstandard, which is not read; use gzip or zip'],
  [[0xd0, 0xcf, 0x11, 0xe0], 'is an old Office document, which has no areas'],
  ['\x7fELF', 'is a program, not a map'],
  ['MZ', 'is a program, not a map'],
  ['{\\rtf', 'is a text document (RTF), which has no areas'],
];

/** Elements that a file of markup begins with, and what to tell the reader. */
const OTHER_MARKUP: readonly (readonly [pattern: RegExp, reason: string])[] = [
  [/<!doctype html|<html[\s>]/i, 'is a web page; download the file itself instead of the page about it'],
  [/<svg[\s>]/i, 'is a picture (SVG), which has no coordinates on Earth'],
  [/<gpx[\s>]/i, 'is GPX, which holds tracks and points but no areas'],
  [/<(\w+:)?(FeatureCollection|GML)[\s>]/i, 'is GML, which is not read; save it as GeoJSON'],
  [/<osm[\s>]/i, 'is OpenStreetMap XML, which is not read; save it as GeoJSON'],
  [/<(rss|feed)[\s>]/i, 'is a news feed, which has no areas'],
]; // prettier-ignore

function startsWith(bytes: Uint8Array, start: readonly number[] | string): boolean {
  const codes = typeof start === 'string' ? [...start].map((c) => c.charCodeAt(0)) : start;
  return codes.every((code, i) => bytes[i] === code);
}

/** The first characters, each byte one letter; zero bytes of UTF-16 left out. */
function firstLetters(bytes: Uint8Array): string {
  let text = '';
  for (const byte of bytes.subarray(0, 4096)) if (byte) text += String.fromCharCode(byte);
  return text.replace(/^(\xef\xbb\xbf|\xff\xfe|\xfe\xff)/, '').trimStart();
}

function kindOfMarkup(name: string, head: string): FileKind {
  // The outermost element, or else what announces it, decides.
  const outermost = head.replace(/<\?[^>]*>|<!--[\s\S]*?-->/g, '');
  if (/^\s*(<!doctype[^>]*>\s*)?<(\w+:)?kml[\s>]/i.test(outermost)) return 'kml';
  for (const [pattern, reason] of OTHER_MARKUP) {
    if (pattern.test(outermost)) throw new InputError(name, reason);
  }
  // A long comment or a doctype with entities may stand before <kml>; the reader of KML looks closer.
  if (/<(\w+:)?kml[\s>]/i.test(head)) return 'kml';
  throw new InputError(name, 'is XML, but not KML');
}

/**
 * What the bytes of a file are, by content.
 * @param name of the file, for errors
 * @throws InputError that says what the file is instead, where it cannot be read
 */
export function fileKind(name: string, bytes: Uint8Array): FileKind {
  if (!bytes.length) throw new InputError(name, 'is empty');
  if (startsWith(bytes, [0x1f, 0x8b])) return 'gzip';
  if (startsWith(bytes, 'PK\x03\x04') || startsWith(bytes, 'PK\x05\x06')) return 'zip';
  for (const [start, reason] of OTHER_KINDS) {
    if (startsWith(bytes, start)) throw new InputError(name, reason);
  }
  const head = firstLetters(bytes);
  if (!head) throw new InputError(name, 'is blank');
  if ('{[\x1e'.includes(head[0]!)) return 'json';
  if (head.startsWith('<')) return kindOfMarkup(name, head);
  if (/^(SRID=\d+;)?\s*(MULTI)?(POLYGON|POINT|LINESTRING)\b/i.test(head)) {
    throw new InputError(name, 'is WKT, which is not read; save it as GeoJSON');
  }
  const control = [...head].filter((letter) => letter < ' ' && !/[\t\n\r\f]/.test(letter)).length;
  if (control > head.length / 100) throw new InputError(name, 'is a binary file of unknown kind');
  throw new InputError(name, 'is plain text, not GeoJSON, TopoJSON, KML or a zipped shapefile');
}
