import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';

const FOLDER = new URL('../../geodata/', import.meta.url);

/** The embedded files that figures, shapes and names come from. */
const FILES = [
  'basemap.topojson',
  'land.topojson',
  'lines.json',
  'regions.json',
  'settlements.json',
  'towns.json',
];

/** SHA-256 of the embedded geodata as they lie in the tree, whichever way the lines of a checkout end. For Node. */
export async function geodataHash(): Promise<string> {
  const hash = createHash('sha256');
  for (const name of FILES) {
    const text = await readFile(new URL(name, FOLDER), 'utf8');
    hash.update(`${name}\n${text.replaceAll('\r\n', '\n')}\n`);
  }
  return hash.digest('hex');
}
