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

interface Versioned {
  readonly version?: string;
}

/** Whether a version is the floor or newer, by its numbers. */
function isAtLeast(version: string, floor: string): boolean {
  return version.localeCompare(floor, 'en', { numeric: true }) >= 0;
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

  it.each([
    // Below 6.4.1 scripts in attribution HTML ran; the page was measured with 6.10 and later.
    ['maplibre-gl', '6.10.0', 'CVE-2026-85061'],
    ['svelte', '5.53.5', 'CVE-2025-15265, CVE-2026-27121, CVE-2026-27125, CVE-2026-27902'],
    ['@xmldom/xmldom', '0.9.10', 'CVE-2026-34601, CVE-2026-41672, CVE-2026-41675'],
    ['devalue', '5.6.4', 'prototype pollution'],
  ])('%s is nowhere older than %s (%s)', (name, floor) => {
    const packages = readJson('package-lock.json')['packages'] as Record<string, Versioned>;
    const found = Object.entries(packages).filter(([place]) => place.endsWith(`node_modules/${name}`));
    expect(found.length).toBeGreaterThan(0);
    for (const [place, { version = '' }] of found) {
      expect(isAtLeast(version, floor), `${place} ${version}`).toBe(true);
    }
  }); // prettier-ignore

  it('a floor is one', () => {
    expect(isAtLeast('6.10.0', '6.10.0')).toBe(true);
    expect(isAtLeast('6.9.9', '6.10.0')).toBe(false);
    expect(isAtLeast('7.0.0', '6.10.0')).toBe(true);
  });
});
