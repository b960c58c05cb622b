import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import type { Plugin } from 'vite';
import { packTopology } from '../src/data/packed-topology.ts';

const TOPOLOGY = /([^?]+)\.topojson\?url$/;

/** Puts topologies into the build packed (`src/data/packed-topology.ts`); in development they are served as they are. */
export const withPackedGeodata: Plugin = {
  name: 'with-packed-geodata',
  apply: 'build',
  enforce: 'pre',
  async load(id) {
    const [, path] = TOPOLOGY.exec(id) ?? [];
    if (path === undefined) return null;
    const source = packTopology(JSON.parse(await readFile(`${path}.topojson`, 'utf8')));
    const file = this.emitFile({ type: 'asset', name: `${basename(path)}.bin`, source });
    return `export default import.meta.ROLLUP_FILE_URL_${file}`;
  },
};
