import { realpathSync } from 'node:fs';
import { join } from 'node:path';
import { transformWithOxc, type Plugin, type Rolldown } from 'vite';
import { reachedFrom } from './one-chunk.ts';

// Where it really is, as the bundler names modules.
const PACKAGE = realpathSync(join(import.meta.dirname, '../node_modules/maplibre-gl'));
const SOURCE = join(PACKAGE, 'src');
const WORKER = join(import.meta.dirname, '../src/map/maplibre-worker.ts');

/** The bundles that the package has ready, and the sources that they are made of. */
const ENTRIES: Readonly<Record<string, string>> = {
  'maplibre-gl': join(SOURCE, 'index.ts'),
  'maplibre-gl/dist/maplibre-gl-worker.mjs': join(SOURCE, 'source/worker.ts'),
};

/** Which of MapLibre's modules are ours: its workers are started before it is there. */
const WORKER_FACTORY = join(SOURCE, 'util/web_worker.ts');
const ASKS_FOR_WORKERS = join(SOURCE, 'util/worker_pool.ts');
const OWN_WORKER_FACTORY = join(import.meta.dirname, '../src/map/map-worker.ts');

/** What it knows by name in its workers, which its package does not export. */
const REGISTER = 'virtual:maplibre-register';
const REGISTER_MODULE = join(SOURCE, 'util/web_worker_transfer.ts');

const WORKER_URL = './maplibre-worker?worker&url';
const WORKER_URL_MODULE = '\0maplibre-worker-url';

/** As MapLibre compiles its own bundles: fields are assigned, and those without a value are types alone. */
const AS_MAPLIBRE_DOES = {
  lang: 'ts',
  assumptions: { setPublicClassFields: true },
  typescript: { removeClassFieldsWithoutInitializer: true },
} as const;

/**
 * Builds MapLibre and its worker from the sources in its package, in one graph. The two bundles that the package has
 * ready share nearly all of the worker, each with a copy of its own; of sources the shared part is one file, sent once,
 * and what nobody imports is left out.
 */
export const withMapLibreFromSource: Plugin = {
  name: 'with-maplibre-from-source',
  apply: 'build',
  enforce: 'pre',
  resolveId(source, importer) {
    if (source === WORKER_URL) return WORKER_URL_MODULE;
    if (source === REGISTER) return REGISTER_MODULE;
    const isFactory =
      importer === ASKS_FOR_WORKERS && join(importer, '..', source) === WORKER_FACTORY;
    return isFactory ? OWN_WORKER_FACTORY : ENTRIES[source];
  },
  load(id) {
    if (id !== WORKER_URL_MODULE) return null;
    const file = this.emitFile({ type: 'chunk', id: WORKER, name: 'maplibre-worker' });
    return `export default import.meta.ROLLUP_FILE_URL_${file}`;
  },
  async transform(code, id) {
    if (!id.startsWith(SOURCE)) return null;
    const { code: script, map } = await transformWithOxc(code, id, AS_MAPLIBRE_DOES);
    return { code: script, map: map ?? null };
  },
  generateBundle(_, bundle) {
    const reached = reachedFrom([WORKER], this);
    for (const chunk of loadedWith(WORKER, bundle)) {
      const strange = chunk.moduleIds.find((id) => !reached.has(id) && !id.startsWith('\0'));
      if (strange) this.error(`the map's worker would load ${strange}, which it does not use`);
    }
  },
};

/** In development MapLibre comes as it is packed, without its register. */
export const withoutRegister: Plugin = {
  name: 'without-maplibre-register',
  apply: 'serve',
  resolveId: (id) => (id === REGISTER ? id : null),
  load: (id) => (id === REGISTER ? 'export const register = null' : null),
};

/** The chunk that an entry became, and all that it loads at once. */
function loadedWith(entry: string, bundle: Rolldown.OutputBundle): Rolldown.OutputChunk[] {
  const chunks = Object.values(bundle).filter((file) => file.type === 'chunk');
  const loaded = new Set(chunks.filter(({ facadeModuleId }) => facadeModuleId === entry));
  for (const { imports } of loaded) {
    for (const chunk of chunks) if (imports.includes(chunk.fileName)) loaded.add(chunk);
  }
  return [...loaded];
}

/** Names for what MapLibre and its worker share: its own part, and the style's, which the vector map needs as well. */
export function chunkFileName({ name, moduleIds }: Rolldown.PreRenderedChunk): string {
  const isNamed = name.startsWith('maplibre');
  const isOf = (folder: string) => !isNamed && moduleIds.some((id) => id.includes(folder));
  const shared = isOf('/maplibre-gl/') ? 'maplibre-shared' : isOf('/maplibre-gl-style-spec/') ? 'style-spec' : name;
  return `assets/${shared}-[hash].js`;
} // prettier-ignore
