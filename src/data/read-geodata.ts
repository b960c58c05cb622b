import { readFile } from 'node:fs/promises';
import type { Geodata } from '../domain/geodata';
import { parseGeodata, type GeodataFiles } from './parse-geodata';

const FOLDER = new URL('../../geodata/', import.meta.url);

async function readJson(name: string): Promise<unknown> {
  return JSON.parse(await readFile(new URL(name, FOLDER), 'utf8'));
}

/** Reads and parses the embedded geodata in Node. */
export async function readGeodata(): Promise<Geodata> {
  const [land, basemap, regions, lines, towns] = await Promise.all(
    ['land.topojson', 'basemap.topojson', 'regions.json', 'lines.json', 'towns.json'].map(readJson),
  );
  return parseGeodata({ land, basemap, regions, lines, towns } as GeodataFiles);
}
