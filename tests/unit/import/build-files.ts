import { strToU8, zipSync } from 'fflate';
import type { Position } from 'geojson';
import { rectangle } from '../geo/reference';

/** Text or a value as JSON, as bytes of a file. */
export function bytesOf(content: unknown): Uint8Array {
  return strToU8(typeof content === 'string' ? content : JSON.stringify(content));
}

/** A square of land inside Donetsk oblast, moved east by some tenths of a degree. */
export function square(east = 0): Position[] {
  const west = 37.2 + east / 10;
  return rectangle(west, 47.6, west + 0.1, 47.7);
}

/** A feature, by default a square. */
export function feature(
  properties: Record<string, unknown> | null = {},
  geometry: unknown = { type: 'Polygon', coordinates: [square()] },
) {
  return { type: 'Feature', properties, geometry };
}

export function collection(...features: unknown[]) {
  return { type: 'FeatureCollection', features };
}

/** Rings as KML polygons in a folder each. */
export function kml(folders: Readonly<Record<string, readonly Position[]>>, before = ''): string {
  const placemarks = Object.entries(folders).map(
    ([name, ring]) =>
      `<Folder><name>${name}</name><Placemark><name>${name} 1</name><Polygon><outerBoundaryIs><LinearRing><coordinates>${ring
        .map(([lon, lat]) => `${lon},${lat},0`)
        .join(' ')}</coordinates></LinearRing></outerBoundaryIs></Polygon></Placemark></Folder>`,
  );
  return `<?xml version="1.0" encoding="UTF-8"?>${before}<kml xmlns="http://www.opengis.net/kml/2.2"><Document>${placemarks.join('')}</Document></kml>`;
}

/** A .shp of polygons, each a list of rings; `code` is the shape type. */
export function shp(shapes: readonly (readonly Position[][])[], code = 5): Uint8Array {
  const records = shapes.map((rings, number) => {
    const points = rings.flat();
    const view = new DataView(new ArrayBuffer(8 + 44 + 4 * rings.length + 16 * points.length));
    view.setInt32(0, number + 1);
    view.setInt32(4, (view.byteLength - 8) / 2);
    view.setInt32(8, code, true);
    view.setInt32(44, rings.length, true);
    view.setInt32(48, points.length, true);
    let first = 0;
    rings.forEach((ring, i) => {
      view.setInt32(52 + 4 * i, first, true);
      first += ring.length;
    });
    points.forEach(([x = 0, y = 0], i) => {
      view.setFloat64(52 + 4 * rings.length + 16 * i, x, true);
      view.setFloat64(60 + 4 * rings.length + 16 * i, y, true);
    });
    return new Uint8Array(view.buffer);
  });
  const length = 100 + records.reduce((sum, record) => sum + record.length, 0);
  const file = new Uint8Array(length);
  const header = new DataView(file.buffer);
  header.setInt32(0, 9994);
  header.setInt32(24, length / 2);
  header.setInt32(28, 1000, true);
  header.setInt32(32, code, true);
  let at = 100;
  for (const record of records) {
    file.set(record, at);
    at += record.length;
  }
  return file;
}

/** A .dbf with one text column. */
export function dbf(column: string, values: readonly string[]): Uint8Array {
  const WIDTH = 20;
  const headerBytes = 32 + 32 + 1;
  const file = new Uint8Array(headerBytes + values.length * (1 + WIDTH)).fill(0x20, headerBytes);
  const view = new DataView(file.buffer);
  view.setUint8(0, 3);
  view.setUint32(4, values.length, true);
  view.setUint16(8, headerBytes, true);
  view.setUint16(10, 1 + WIDTH, true);
  file.set(strToU8(column), 32);
  view.setUint8(32 + 11, 'C'.charCodeAt(0));
  view.setUint8(32 + 16, WIDTH);
  view.setUint8(64, 0x0d);
  values.forEach((value, i) => file.set(strToU8(value), headerBytes + i * (1 + WIDTH) + 1));
  return file;
}

export const WGS84_PRJ =
  'GEOGCS["GCS_WGS_1984",DATUM["D_WGS_1984",SPHEROID["WGS_1984",6378137.0,298.257223563]],PRIMEM["Greenwich",0.0],UNIT["Degree",0.0174532925199433]]';
export const MERCATOR_PRJ =
  'PROJCS["WGS_1984_Web_Mercator_Auxiliary_Sphere",GEOGCS["GCS_WGS_1984",DATUM["D_WGS_1984",SPHEROID["WGS_1984",6378137.0,298.257223563]],PRIMEM["Greenwich",0.0],UNIT["Degree",0.0174532925199433]],PROJECTION["Mercator_Auxiliary_Sphere"],PARAMETER["False_Easting",0.0],PARAMETER["False_Northing",0.0],PARAMETER["Central_Meridian",0.0],PARAMETER["Standard_Parallel_1",0.0],PARAMETER["Auxiliary_Sphere_Type",0.0],UNIT["Meter",1.0]]';

/** Files as one zip. */
export function zip(files: Readonly<Record<string, Uint8Array | string>>): Uint8Array {
  return zipSync(
    Object.fromEntries(
      Object.entries(files).map(([path, content]) => [
        path,
        typeof content === 'string' ? strToU8(content) : content,
      ]),
    ),
  );
}
