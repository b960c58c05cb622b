import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Position } from 'geojson';
import type { Land } from '../../src/domain/geometry';

const FOLDER = join(import.meta.dirname, 'peers');
const { resolve } = createRequire(join(FOLDER, 'package.json'));
const load = async (name: string): Promise<unknown> => import(pathToFileURL(resolve(name)).href);

/** What of polygon-clipping is used. */
export interface PolygonClipping {
  intersection(a: Position[][][], b: Position[][][]): Position[][][];
  difference(a: Position[][][], b: Position[][][]): Position[][][];
}

export async function loadPolygonClipping(): Promise<PolygonClipping> {
  const { default: library } = (await load('polygon-clipping')) as { default: PolygonClipping };
  return library;
}

type Pointer = number;
interface Geos {
  GEOSIntersection(a: Pointer, b: Pointer): Pointer;
  GEOSDifference(a: Pointer, b: Pointer): Pointer;
  GEOSGeom_destroy(a: Pointer): void;
}
interface GeosHelpers {
  geojsonToGeosGeom(geojson: Land, geos: Geos): Pointer;
  geosGeomToGeojson(pointer: Pointer, geos: Geos): Land;
}

/** GEOS compiled to WebAssembly, as something that splits regions, GeoJSON in and out. */
export async function loadGeosWasm(regions: readonly Land[]): Promise<(held: Land) => Land[][]> {
  const { default: start } = (await load('geos-wasm')) as { default: () => Promise<Geos> };
  const { geojsonToGeosGeom, geosGeomToGeojson } = (await load('geos-wasm/helpers')) as GeosHelpers;
  const geos = await start();
  const kept = regions.map((region) => geojsonToGeosGeom(region, geos));
  return (held) => {
    const day = geojsonToGeosGeom(held, geos);
    const parts = kept.map((region) =>
      [geos.GEOSIntersection(region, day), geos.GEOSDifference(region, day)].map((part) => {
        const land = geosGeomToGeojson(part, geos);
        geos.GEOSGeom_destroy(part);
        return land;
      }),
    );
    geos.GEOSGeom_destroy(day);
    return parts;
  };
}

/** What GEOS in C++ answers (`geos.py`). Areas in km². */
export interface GeosAnswer {
  readonly version: string;
  readonly medianMs: number;
  readonly minMs: number;
  /** Of the last day by region: inside and outside the held land. */
  readonly parts: readonly (readonly [inside: number, outside: number])[];
  readonly historyMs: number;
  /** By day and region: inside the held land. */
  readonly history: readonly (readonly number[])[];
}

/** Null where there is no Python with Shapely. */
export function askGeos(regions: readonly Land[], days: readonly Land[], turns: number): GeosAnswer | null {
  for (const python of ['python3', '/usr/bin/python3']) {
    const { status, stdout } = spawnSync(python, [join(import.meta.dirname, 'geos.py')], {
      input: JSON.stringify({ regions, days, turns }),
      maxBuffer: 1e9,
      encoding: 'utf8',
    });
    if (status === 0) return JSON.parse(stdout) as GeosAnswer;
  }
  return null;
} // prettier-ignore

/** The version of a peer, or of a library of the project's own. */
export function versionOf(name: string, from: 'peers' | 'project'): string {
  const path = from === 'peers' ? FOLDER : join(FOLDER, '../../..');
  const { version } = createRequire(import.meta.url)(
    join(path, 'node_modules', name, 'package.json'),
  ) as { version: string };
  return `${name} ${version}`;
}
