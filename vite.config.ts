import { svelte } from '@sveltejs/vite-plugin-svelte';
import { readdirSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import { defineConfig } from 'vitest/config';
import { withAddressInPolicy } from './tools/address-in-policy.ts';
import { withFirstAnswer } from './tools/first-answer.ts';
import {
  chunkFileName,
  withMapLibreFromSource,
  withoutRegister,
} from './tools/maplibre-from-source.ts';
import { oneChunk } from './tools/one-chunk.ts';
import { withPackedGeodata } from './tools/packed-geodata.ts';
import { withServiceWorker } from './tools/service-worker.ts';
import { printNotices, thirdParties } from './tools/third-party-notices.ts';

// Vite's development server puts styles into the page as text, which the page's policy forbids.
const withoutPolicyInDevelopment: Plugin = {
  name: 'without-policy-in-development',
  apply: 'serve',
  transformIndexHtml: (html, { server }) =>
    server ? html.replace(/<meta\s+http-equiv="Content-Security-Policy"[^>]*>/, '') : html,
};

const withNotices: Plugin = {
  name: 'with-notices',
  apply: 'build',
  generateBundle() {
    // Once, and not for every worker as well.
    if (this.environment.name !== 'client') return;
    const source = printNotices(thirdParties(import.meta.dirname));
    this.emitFile({ type: 'asset', fileName: 'THIRD_PARTY_LICENSES.txt', source });
  },
};

// A build that may fetch days of the public archive says where from; its policy then allows that one host, and no other
// build's does.
const archiveInPolicy: Plugin = {
  name: 'archive-in-policy',
  transformIndexHtml(html) {
    const base = process.env['VITE_ARCHIVE_BASE'];
    if (!base) return html;
    return html.replace("connect-src 'self'", `connect-src 'self' ${new URL(base).origin}`);
  },
};

const addressInPolicy: Plugin = {
  name: 'address-in-policy',
  transformIndexHtml(html) {
    const address = process.env['PAGE_ADDRESS'];
    return address ? withAddressInPolicy(html, address) : html;
  },
};

// Source maps hold the bundler's own name of every file that is only pointed to, a hash of where the tree lies on the
// machine: the same commit would build other bytes in another folder.
const withoutPlaceInMaps: Plugin = {
  name: 'without-place-in-maps',
  apply: 'build',
  // On disk: of a chunk's own map, what is changed in the bundle is not written.
  async writeBundle({ dir = '' }, bundle) {
    for (const fileName of Object.keys(bundle).filter((name) => name.endsWith('.map'))) {
      const path = join(dir, fileName);
      const map = await readFile(path, 'utf8');
      await writeFile(path, map.replaceAll(/ROL(?:LUP|LDOWN)_FILE_URL_[\w$]+/g, 'FILE_URL'));
    }
  },
};

const source = (path: string) => join(import.meta.dirname, 'src', path);

/** The languages of the page by code, each by its own name as a heading has it. */
function languageNames(): Record<string, string> {
  const codes = readdirSync(source('languages')).map((file) => file.replace(/\.ts$/, ''));
  const names = codes.map((code) => {
    const name = new Intl.DisplayNames([code], { type: 'language' }).of(code) ?? code;
    return [code, name.charAt(0).toLocaleUpperCase(code) + name.slice(1)];
  });
  return Object.fromEntries(names) as Record<string, string>;
}

/** What is not of the first picture, but of every visit. */
const REST = [
  'app/rest.ts',
  'data/first-answer.ts',
  'data/geodata-tables.ts',
  'data/packed-topology.ts',
  'data/parse-geodata.ts',
  'engine/client.ts',
  'engine/prepared-lines.ts',
  'format/language-name.ts',
  'languages/en.ts',
  'proposals/definitions/published.ts',
  'proposals/words/en/texts.ts',
  'state/figures.ts',
  'state/link-zones.ts',
  'ui/DaySlider.svelte',
  'ui/RegionTable.svelte',
].map(source);

export default defineConfig({
  // Relative, so that the built files work from any folder of any host.
  base: './',
  define: { LANGUAGE_NAMES: JSON.stringify(languageNames()) },
  plugins: [
    svelte({ configFile: false }),
    withoutPolicyInDevelopment,
    archiveInPolicy,
    addressInPolicy,
    withMapLibreFromSource,
    withoutRegister,
    withPackedGeodata,
    withFirstAnswer,
    withNotices,
    withoutPlaceInMaps,
    withServiceWorker,
  ],
  assetsInclude: ['**/*.topojson'],
  worker: { format: 'es' },
  build: {
    target: 'es2022',
    sourcemap: true,
    // Where a browser knows no preloading, parts are loaded as they are asked for.
    modulePreload: {
      polyfill: false,
      // The first script is what asks for all the others. Firefox takes a module that is there already for one that did not load.
      resolveDependencies: (_, files) => files.filter((file) => !/\/first-[^/]*\.js$/.test(file)),
    },
    assetsInlineLimit: 0,
    // MapLibre is 1,060 kB in a chunk of its own, loaded after the page's text.
    chunkSizeWarningLimit: 1100,
    rolldownOptions: {
      checks: { pluginTimings: false },
      output: {
        chunkFileNames: chunkFileName,
        codeSplitting: {
          groups: [
            // Of the page, all that the map's worker needs as well.
            { name: 'plane', test: /\/src\/(map\/equal-area|geo\/ellipsoid)\.ts$/, priority: 4 },
            { name: oneChunk('first', source('main.ts')), priority: 3 },
            { name: oneChunk('map', source('map/MapPair.svelte')), priority: 1 },
            // What every visit loads while the first picture is painted.
            { name: oneChunk('rest', ...REST), priority: 2 },
          ],
        },
      },
    },
  },
  // A frame sandboxed without same-origin has the origin `null`, and loads scripts by CORS alone.
  preview: { host: '127.0.0.1', port: 4173, cors: { origin: '*' } },
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: 'node',
          environment: 'node',
          // Property tests overlay all regions many times; on a busy machine five seconds do not do.
          testTimeout: 120_000,
          hookTimeout: 120_000,
          include: ['tests/{unit,geodata,property}/**/*.test.ts'],
        },
      },
      {
        extends: true,
        resolve: { conditions: ['browser'] },
        test: {
          name: 'dom',
          environment: 'jsdom',
          testTimeout: 60_000,
          include: ['tests/component/**/*.test.ts'],
        },
      },
    ],
  },
});
