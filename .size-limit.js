import { readdirSync, readFileSync } from 'node:fs';

const budgets = JSON.parse(readFileSync(new URL('tests/budgets.json', import.meta.url), 'utf8'));
const page = readFileSync(new URL('dist/index.html', import.meta.url), 'utf8');

/** What the page asks for before anything else: names have hashes, so the page itself is asked. */
const first = [...page.matchAll(/(?:src|href)="\.\/(assets\/[^"]+\.js)"/g)].map(
  ([, path]) => `dist/${path}`,
);
const library = readdirSync(new URL('dist/assets/', import.meta.url))
  .filter((name) => /^(maplibre|style-spec).*\.js$/.test(name))
  .map((name) => `dist/assets/${name}`);

// Brotli. What a whole first visit sends is weighed in tests/browser/weight.spec.ts.
export default [
  { name: 'Own script before MapLibre', path: first, limit: `${budgets.ownScriptKb} kB` },
  { name: 'MapLibre and its worker', path: library, limit: `${budgets.mapLibraryKb} kB` },
];
