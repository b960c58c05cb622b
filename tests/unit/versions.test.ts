import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

function readJson(path: string): Record<string, unknown> {
  return JSON.parse(readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8'));
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

  it('maplibre-gl is new enough to be safe', () => {
    // Below 6.4.1, scripts in attribution HTML ran (CVE-2026-85061); bundled fonts want 6.7.
    const { dependencies } = readJson('package.json') as { dependencies: Record<string, string> };
    const [major = 0, minor = 0] = (dependencies['maplibre-gl'] ?? '').split('.').map(Number);
    expect(major).toBe(6);
    expect(minor).toBeGreaterThanOrEqual(10);
  });
});
