import { gzipSync, strToU8 } from 'fflate';
import proj4 from 'proj4';
import { describe, expect, it } from 'vitest';
import type { Land } from '../../../src/domain/geometry';
import { areaKm2 } from '../../../src/geo/area';
import { uniteAllOnGrid } from '../../../src/geo/grid-overlay';
import { loadFile, type LoadedFile } from '../../../src/import/load-file';
import { choices } from '../../../src/import/select-features';
import { rectangle } from '../geo/reference';
import { bytesOf, collection, dbf, feature, kml, MERCATOR_PRJ, shp, square, WGS84_PRJ, zip } from './build-files'; // prettier-ignore

const polygon = { type: 'Polygon', coordinates: [square()] };
const twoPolygons = { type: 'MultiPolygon', coordinates: [[square()], [square(2)]] };
const one = areaKm2({ type: 'Polygon', coordinates: [square()] });

function landKm2({ features }: LoadedFile): number {
  const lands = features.flatMap(({ polygons }) =>
    polygons.map((coordinates): Land => ({ type: 'Polygon', coordinates })),
  );
  return areaKm2(uniteAllOnGrid(lands));
}

const topology = {
  type: 'Topology',
  transform: { scale: [0.1, 0.1], translate: [37.2, 47.6] },
  arcs: [[[0, 0], [1, 0], [0, 1], [-1, 0], [0, -1]], [[2, 0], [1, 0], [0, 1], [-1, 0], [0, -1]]],
  objects: {
    north: { type: 'Polygon', arcs: [[0]], properties: { held: 'yes' } },
    south: { type: 'GeometryCollection', geometries: [{ type: 'MultiPolygon', arcs: [[[1]]] }] },
  },
}; // prettier-ignore
const mercator = square().map(([lon, lat]) => proj4('EPSG:3857', [lon!, lat!]));
const kmlText = kml({ north: square(), south: square(2) });
const kmlInUkrainian = kml({ північ: square(), південь: square(2) }).replace(
  'UTF-8',
  'windows-1251',
);
/** Letters of Ukrainian as that encoding has them: those of the alphabet in order, and і apart. */
const inWindows1251 = (text: string): Uint8Array =>
  Uint8Array.from([...text], (letter) => {
    const code = letter.charCodeAt(0);
    return letter === 'і' ? 0xb3 : code < 0x80 ? code : code - 0x410 + 0xc0;
  });
const shapes = {
  'held.shp': shp([[square()], [square(2)]]),
  'held.dbf': dbf('status', ['held', 'freed']),
};

const joined = (...parts: readonly Uint8Array[]): Uint8Array =>
  Uint8Array.from(parts.flatMap((part) => [...part]));

function inUtf16(text: string, isLittleEndian: boolean): Uint8Array {
  const view = new DataView(new ArrayBuffer(2 * text.length));
  [...text].forEach((letter, i) => view.setUint16(2 * i, letter.charCodeAt(0), isLittleEndian));
  return new Uint8Array(view.buffer);
}

describe('loadFile', () => {
  it.each<[string, string, Uint8Array, string, number]>([
    ['a collection', 'x.geojson', bytesOf(collection(feature(), feature({}, twoPolygons))), 'GeoJSON', 2],
    ['a feature', 'x.json', bytesOf(feature({}, twoPolygons)), 'GeoJSON', 2],
    ['a bare geometry', 'x.geojson', bytesOf(polygon), 'GeoJSON', 1],
    ['a list of features', 'x.geojson', bytesOf([feature(), feature({}, twoPolygons)]), 'GeoJSON', 2],
    ['a geometry collection', 'x.geojson', bytesOf({ type: 'GeometryCollection', geometries: [polygon, { type: 'GeometryCollection', geometries: [twoPolygons] }] }), 'GeoJSON', 2],
    ['a byte order mark', 'x.geojson', bytesOf(`\ufeff${JSON.stringify(polygon)}`), 'GeoJSON', 1],
    ['UTF-16', 'x.geojson', new Uint8Array([0xff, 0xfe, ...new Uint8Array(Uint16Array.from(JSON.stringify(polygon), (c) => c.charCodeAt(0)).buffer)]), 'GeoJSON', 1],
    ['UTF-16 without its mark', 'x.geojson', inUtf16(JSON.stringify(polygon), true), 'GeoJSON', 1],
    ['UTF-16, the high byte first, without its mark', 'x.geojson', inUtf16(`\n${JSON.stringify(polygon)}`, false), 'GeoJSON', 1],
    ['KML in UTF-16 without its mark', 'x.kml', inUtf16(`<?xml version="1.0" encoding="UTF-16"?>${kmlText.replace(/^<\?xml[^>]*>/, '')}`, true), 'KML', 2],
    ['WGS84 by an old crs member', 'x.geojson', bytesOf({ ...collection(feature()), crs: { type: 'name', properties: { name: 'urn:ogc:def:crs:OGC:1.3:CRS84' } } }), 'GeoJSON', 1],
    ['WGS84 by its address', 'x.geojson', bytesOf({ ...collection(feature()), crs: { type: 'name', properties: { name: 'http://www.opengis.net/def/crs/EPSG/0/4326' } } }), 'GeoJSON', 1],
    ['positions with a height', 'x.geojson', bytesOf({ type: 'Polygon', coordinates: [square().map((p) => [...p, 120])] }), 'GeoJSON', 1],
    ['a feature a line', 'x.geojsonl', bytesOf(`${JSON.stringify(feature())}\n\n${JSON.stringify(feature({}, twoPolygons))}\n`), 'GeoJSON', 2],
    ['record separators', 'x.txt', bytesOf(`\u001e${JSON.stringify(feature())}\n\u001e${JSON.stringify(feature({}, twoPolygons))}\n`), 'GeoJSON', 2],
    ['TopoJSON', 'x.json', bytesOf(topology), 'TopoJSON', 2],
    ['KML', 'x.kml', bytesOf(kmlText), 'KML', 2],
    ['KML behind a comment', 'x.xml', bytesOf(kml({ a: square() }, '<!-- made by hand -->')), 'KML', 1],
    ['KML behind blank lines', 'x.kml', bytesOf(`\n\n${kmlText}`), 'KML', 2],
    ['KML whose elements have a prefix', 'x.kml', bytesOf(kmlText.replace(/<(\/?)(\w)/g, '<$1k:$2').replace('xmlns=', 'xmlns:k=')), 'KML', 2],
    ['KML in the encoding that it names', 'x.kml', inWindows1251(kmlInUkrainian), 'KML', 2],
    ['KML with tags and a document type in its texts', 'x.kml', bytesOf(kmlText.replaceAll('<Placemark>', `<Placemark><description><![CDATA[<!DOCTYPE html>${'one<br>two<br>three'.repeat(150)}]]></description>`)), 'KML', 2],
    ['KML with tags in a comment', 'x.kml', bytesOf(kml({ a: square() }, `<!-- ${'<a>'.repeat(300)} -->`)), 'KML', 1],
    ['KML with prefixes that it does not declare', 'x.kml', bytesOf(kmlText.replace('<kml', '<!-- <kml > --><kml xsi:schemaLocation="a b"').replaceAll('<Placemark>', '<Placemark><gx:drawOrder>1</gx:drawOrder>')), 'KML', 2],
    ['KML with many colons in its words', 'x.kml', bytesOf(kmlText.replace('<Placemark>', `<Placemark><description>${Array.from({ length: 200 }, (_, i) => `a${i}:b`).join(' ')}</description><gx:drawOrder>1</gx:drawOrder>`)), 'KML', 2],
    ['KML with a prefix declared on one of two that use it', 'x.kml', bytesOf(kmlText.replace('<Placemark>', '<Placemark xmlns:gx="urn:gx">').replaceAll('</Placemark>', '<gx:drawOrder>1</gx:drawOrder></Placemark>')), 'KML', 2],
    ['KMZ', 'x.kmz', zip({ 'doc.kml': kmlText, 'images/flag.png': new Uint8Array([0x89, 0x50]) }), 'KML', 2],
    ['a zipped shapefile', 'x.zip', zip({ ...shapes, 'held.prj': WGS84_PRJ }), 'Shapefile', 2],
    ['a shapefile without .prj and .dbf, in a folder', 'x.zip', zip({ 'a/b/held.SHP': shapes['held.shp'] }), 'Shapefile', 2],
    ['a shapefile in Web Mercator', 'x.zip', zip({ 'm.shp': shp([[mercator]]), 'm.prj': MERCATOR_PRJ }), 'Shapefile', 1],
    ['a zipped GeoJSON', 'x.zip', zip({ 'day.geojson': JSON.stringify(polygon) }), 'GeoJSON', 1],
    ['gzip of GeoJSON', 'x.geojson.gz', gzipSync(bytesOf(twoPolygons)), 'GeoJSON', 2],
    ['gzip of two members', 'x.gz', joined(gzipSync(bytesOf(twoPolygons).subarray(0, 50)), gzipSync(bytesOf(twoPolygons).subarray(50))), 'GeoJSON', 2],
    ['gzip filled up with zeros', 'x.gz', joined(gzipSync(bytesOf(twoPolygons)), new Uint8Array(500)), 'GeoJSON', 2],
    ['gzip of a zip', 'x.gz', gzipSync(zip({ 'doc.kml': kmlText })), 'KML', 2],
    ['any format under any name', 'picture.png', bytesOf(kmlText), 'KML', 2],
  ])('reads %s', async (_, name, bytes, format, squares) => {
    const file = await loadFile(bytes, name);
    expect(file.problems).toEqual([]);
    expect(file.summary).toMatchObject({ name, format, bytes: bytes.length });
    expect(landKm2(file) / one).toBeCloseTo(squares, 6);
  }); // prettier-ignore

  it('keeps holes, in whichever order and direction a shapefile has its rings', async () => {
    const hole = rectangle(37.22, 47.62, 37.24, 47.64);
    const expected = one - areaKm2({ type: 'Polygon', coordinates: [hole] });
    for (const rings of [[square(), hole], [hole, square()], [square(), [...hole].reverse()]]) {
      const file = await loadFile(zip({ 'a.shp': shp([rings]) }), 'a.zip');
      expect(landKm2(file)).toBeCloseTo(expected, 6);
    }
  }); // prettier-ignore

  it('names layers by object, folder and file, and offers them with the properties', async () => {
    const layersOf = async (bytes: Uint8Array) => (await loadFile(bytes, 'x')).summary.layers;
    expect(await layersOf(bytesOf(topology))).toEqual(['north', 'south']);
    expect(await layersOf(bytesOf(kmlText))).toEqual(['north', 'south']);
    expect(await layersOf(inWindows1251(kmlInUkrainian))).toEqual(['північ', 'південь']);
    expect(await layersOf(zip({ 'b.shp': shp([[square()]]), 'a.shp': shp([[square()]]) }))).toEqual(['b', 'a']);
    const { properties } = choices(await loadFile(zip(shapes), 'x.zip'));
    expect(properties).toMatchObject([{ property: 'status', values: [{ value: 'held', features: 1 }, { value: 'freed', features: 1 }] }]);
  }); // prettier-ignore

  it('lets no name of a file reach an object’s prototype', async () => {
    const text = `{"type":"FeatureCollection","__proto__":{"polluted":1},"features":[{"type":"Feature","properties":{"__proto__":"a","constructor":"b"},"geometry":${JSON.stringify(polygon)}}]}`;
    const [loaded] = (await loadFile(strToU8(text), 'x.json')).features;
    expect([...loaded!.properties]).toEqual([['__proto__', 'a'], ['constructor', 'b']]);
    await loadFile(zip({ '__proto__.shp': shp([[square()]]), '__proto__.dbf': dbf('__proto__', ['x']) }), 'x.zip');
    await loadFile(bytesOf(kml({ ['__proto__']: square() })), 'x.kml').catch(() => undefined);
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
  }); // prettier-ignore
});
