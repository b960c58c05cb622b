import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

function readJson(path: string): Record<string, unknown> {
  return JSON.parse(readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8'));
}

interface Dependants {
  readonly dependencies?: Record<string, string>;
  readonly optionalDependencies?: Record<string, string>;
}

/** Whether a package finds another in its own folder of packages or in one above, as Node looks. */
function isFound(packages: object, place: string, name: string): boolean {
  for (let folder = place; ; folder = folder.slice(0, folder.lastIndexOf('node_modules/'))) {
    const parent = folder === '' || folder.endsWith('/') ? folder : `${folder}/`;
    if (`${parent}node_modules/${name}` in packages) return true;
    if (folder === '') return false;
  }
}

const manifests = ['package.json', 'geodata/build/package.json'];
const lockfiles = ['package-lock.json', 'geodata/build/package-lock.json'];

describe('versions', () => {
  it.each(manifests)('%s names every package with one exact version', (path) => {
    const { dependencies, devDependencies } = readJson(path) as Record<string, object | undefined>;
    for (const [name, version] of Object.entries({ ...dependencies, ...devDependencies })) {
      expect(version, name).toMatch(/^\d+\.\d+\.\d+(-[\w.]+)?$/);
    }
  });

  it.each(lockfiles)('%s records hashes and no download addresses', (path) => {
    const packages = Object.entries(readJson(path)['packages'] as Record<string, object>);
    expect(packages.length).toBeGreaterThan(1);
    for (const [name, entry] of packages) {
      expect(entry, name).not.toHaveProperty('resolved');
      if (name !== '') expect(entry, name).toHaveProperty('integrity');
    }
  });

  it.each(lockfiles)(
    '%s holds every package that its packages ask for, or npm ci refuses',
    (path) => {
      const packages = readJson(path)['packages'] as Record<string, Dependants>;
      const missing = Object.entries(packages).flatMap(([place, entry]) =>
        Object.keys({ ...entry.dependencies, ...entry.optionalDependencies })
          .filter((name) => !isFound(packages, place, name))
          .map((name) => `${name}, for ${place}`),
      );
      expect(missing).toEqual([]);
    },
  );

  it('maplibre-gl is new enough to be safe', () => {
    // Below 6.4.1, scripts in attribution HTML ran (CVE-2026-85061); bundled fonts want 6.7.
    const { dependencies } = readJson('package.json') as { dependencies: Record<string, string> };
    const [major = 0, minor = 0] = (dependencies['maplibre-gl'] ?? '').split('.').map(Number);
    expect(major).toBe(6);
    expect(minor).toBeGreaterThanOrEqual(10);
  });
});
