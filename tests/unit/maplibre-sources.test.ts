import { readFileSync } from 'node:fs';
import { join, normalize } from 'node:path';
import { expect, it } from 'vitest';

const PACKAGE = join(import.meta.dirname, '../../node_modules/maplibre-gl');

interface SourceMap {
  readonly sources: readonly string[];
  readonly sourcesContent: readonly (string | null)[];
}

/** MapLibre's own sources, by their place in the package, as one of its bundles says it was made of. */
function bundledSources(bundle: string): Map<string, string> {
  const map: SourceMap = JSON.parse(readFileSync(join(PACKAGE, `dist/${bundle}.map`), 'utf8'));
  const all = map.sources.map((source, i) => [normalize(join('dist', source)), map.sourcesContent[i] ?? ''] as const);
  return new Map(all.filter(([path]) => path.startsWith('src/')));
} // prettier-ignore

it.each(['maplibre-gl.mjs', 'maplibre-gl-worker.mjs'])(
  'the sources that the page’s MapLibre is built from are those of the package’s own %s',
  (bundle) => {
    const sources = bundledSources(bundle);
    expect(sources.size).toBeGreaterThan(100);
    const others = [...sources]
      .filter(([path, text]) => readFileSync(join(PACKAGE, path), 'utf8') !== text)
      .map(([path]) => path);
    expect(others).toEqual([]);
  },
);
