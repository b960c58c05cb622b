import firstAnswerUrl from 'virtual:first-answer';
import type { Topology } from 'topojson-specification';
import basemapUrl from '../../geodata/basemap.topojson?url';
import landUrl from '../../geodata/land.topojson?url';
import { InputError } from '../domain/errors';
import type { GeodataFiles } from './parse-geodata';

async function fetchFile(url: string): Promise<Response> {
  const response = await fetch(url);
  if (!response.ok) throw new InputError(url, `could not be loaded (${response.status})`);
  return response;
}

/** A topology, packed as it is in a build, or as JSON. */
async function fetchTopology(url: string): Promise<Topology> {
  const [{ readTopology }, bytes] = await Promise.all([
    // With all else that reads the geodata, beside the first script.
    import('./packed-topology'),
    fetchFile(url).then((response) => response.arrayBuffer()),
  ]);
  return readTopology(new Uint8Array(bytes));
}

/** Loads the geodata that lie beside the page, as they are. */
export async function loadGeodataFiles(): Promise<GeodataFiles> {
  const [land, basemap, { lines, regions, towns }] = await Promise.all([
    fetchTopology(landUrl),
    fetchTopology(basemapUrl),
    import('./geodata-tables'),
  ]);
  return { land, basemap, lines, regions, towns } as unknown as GeodataFiles;
}

/** The first answer (`./first-answer`), packed; null where there is none or it is lost, and the engine is to be asked. */
export async function loadFirstAnswer(): Promise<Topology | null> {
  return firstAnswerUrl ? fetchTopology(firstAnswerUrl).catch(() => null) : null;
}
