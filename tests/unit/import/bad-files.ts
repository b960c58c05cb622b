import { gzipSync } from 'fflate';
import { type BadFile, file, moved, polygon, raw, start, withPosition } from './bad-file';
import { bytesOf, collection, dbf, feature, kml, shp, square, zip } from './build-files';
import { MORE_BAD_FILES } from './more-bad-files';

const deep = (depth: number): unknown =>
  depth ? { type: 'GeometryCollection', geometries: [deep(depth - 1)] } : polygon(square());
const negative = (): Uint8Array => {
  const bytes = shp([[square()]]);
  new DataView(bytes.buffer).setInt32(104, -4);
  return bytes;
};
const crowded = (): Uint8Array => {
  const bytes = dbf('a', ['x']);
  new DataView(bytes.buffer).setUint32(4, 0xffffffff, true);
  new DataView(bytes.buffer).setUint16(10, 0, true);
  return bytes;
};
const lying = (): Uint8Array => {
  const bytes = shp([[square()]]);
  new DataView(bytes.buffer).setInt32(100 + 48, 2e9, true);
  return bytes;
};

const OTHER_FILES: readonly BadFile[] = [
  raw('empty', [], /is empty$/),
  file('blank', '  \n', /is blank$/),
  raw('PNG', start('\x89PNG\r\n\x1a\n'), /picture \(PNG\)/),
  raw('JPEG', [0xff, 0xd8, 0xff, 0xe0], /picture \(JPEG\)/),
  raw('GIF', start('GIF89a'), /picture \(GIF\)/),
  raw('TIFF', start('II*\0'), /picture \(TIFF\)/),
  raw('PDF', start('%PDF-1.7'), /is a PDF/),
  raw('GeoPackage', start('SQLite format 3\0'), /GeoPackage/),
  raw('FlatGeobuf', start('fgb\x03fgb'), /FlatGeobuf/),
  raw('lone .shp', shp([[square()]]), /one part of a shapefile/),
  raw('7-Zip', start('7z\xbc\xaf\x27\x1c'), /7-Zip/),
  raw('program', start('MZ\x90'), /is a program/),
  raw('unknown binary', [1, 2, 3, 4, 5, 6, 7, 8], /binary file of unknown kind/),
  file('web page', '<!DOCTYPE html><html><body>404</body></html>', /is a web page/),
  file('SVG', '<svg xmlns="http://www.w3.org/2000/svg"/>', /picture \(SVG\)/),
  file('GPX', '<?xml version="1.0"?><gpx version="1.1"></gpx>', /is GPX/),
  file('other XML', '<?xml version="1.0"?><settings/>', /is XML, but not KML/),
  file('text', 'occupied land: see attachment', /is plain text/),
  file('WKT', 'POLYGON((30 50, 31 50, 31 51, 30 50))', /is WKT/),
];

const BAD_JSON: readonly BadFile[] = [
  file('cut short', JSON.stringify(collection(feature())).slice(0, -9), /is not valid JSON/),
  file('no GeoJSON', { a: 1 }, /not GeoJSON: it has no type/),
  file('Esri JSON', { geometryType: 'esriGeometryPolygon', features: [] }, /Esri JSON/),
  file('unknown type', { type: 'Circle' }, /type "Circle", which GeoJSON does not know/),
  file('collection without features', { type: 'FeatureCollection' }, /without a list of features/),
  file(
    'features no list',
    { type: 'FeatureCollection', features: {} },
    /without a list of features/,
  ),
  file('no features', collection(), /has no features/),
  file('null', [null], /\[0\] must be a feature, but is null/),
  raw('not UTF-8', [...start('{"type":"'), 0xff, 0xfe, 0x22, 0x7d], /not text in UTF-8/),
  file(
    'other coordinate system',
    { ...collection(feature()), crs: { type: 'name', properties: { name: 'EPSG:3857' } } },
    /coordinate system EPSG:3857/,
  ),
  file('no geometry', feature({}, null), /has no geometry/),
  file('points', feature({}, { type: 'Point', coordinates: [37, 48] }), /is a Point; only areas/),
  file('lines', feature({}, { type: 'LineString', coordinates: square() }), /is a LineString/),
  file('geometry without type', feature({}, { coordinates: [] }), /geometry\.type is missing/),
  file(
    'geometry of unknown type',
    feature({}, { type: 'Polygone', coordinates: [] }),
    /is "Polygone"/,
  ),
  file('too deep', deep(20), /nested deeper than 16/),
  file(
    'hundred thousand deep',
    '['.repeat(100_000) + ']'.repeat(100_000),
    /must be a feature, but is a list/,
  ),
];

const BAD_SHAPES: readonly BadFile[] = [
  file('empty polygon', polygon(), /is empty/),
  file(
    'coordinates no list',
    { type: 'Polygon', coordinates: 'x' },
    /coordinates must be a polygon/,
  ),
  file('ring no list', polygon(7), /coordinates\[0\] must be a ring/),
  file('position no list', withPosition(7), /coordinates\[0\]\[2\] must be a position/),
  file('one number', withPosition([37]), /without a second number/),
  file('text for a number', withPosition(['37', '48']), /has "37" where a number must be/),
  file('null for a number', withPosition([37, null]), /has null where a number/),
  file(
    'not finite',
    JSON.stringify(withPosition([37, 1])).replace('[37,1]', '[37,1e999]'),
    /not finite/,
  ),
  file('too few positions', polygon(square().slice(0, 2)), /has 2 positions; a ring needs 4/),
  file('out of range', withPosition([370, 47]), /\[370, 47\] is out of range: longitude/),
  file('latitude out of range', withPosition([37, 95]), /out of range: latitude goes from −90/),
  file(
    'metres',
    polygon(square().map(([x, y]) => [x! * 111320, y! * 126000])),
    /looks like metres \(of Web Mercator: 37\.\d° E/,
  ),
  file(
    'metres of another kind',
    polygon(square().map(() => [6_500_000, 4_300_000])),
    /looks like metres instead/,
  ),
  file('swapped axes', polygon(square().map(([x, y]) => [y, x])), /latitude seems to come first/),
  file('elsewhere', polygon(moved(-37, -40)), /outside Ukraine$/),
];

const BAD_KML: readonly BadFile[] = [
  file(
    'entities',
    kml({ a: square() }, '<!DOCTYPE kml [<!ENTITY a "b">]>'),
    /document type or entities/,
  ),
  file('a position of KML that is no number', kml({ a: square() }).replace(/(<coordinates>[^ ]* )[^,]*/, '$1x'), /Placemark 1.* has "x,[\d.,]+" where a position belongs/s), // prettier-ignore
  file('a position of KML with one number', kml({ a: square() }).replace(/(<coordinates>[^ ]* )[^ ]*/, (_, before) => `${before}30.5`), /Placemark 1.* where a position belongs/s), // prettier-ignore
  file('an encoding nobody knows', kml({ a: square() }).replace('UTF-8', 'x-letters'), /is in the encoding "x-letters", which is not known/), // prettier-ignore
  raw('not in the encoding it names', [...start(kml({ a: square() }).replace('UTF-8', 'shift_jis')), 0x81], /not text in "shift_jis"/), // prettier-ignore
  file('broken XML', kml({ a: square() }).replace('</Placemark>', ''), /is not valid XML/),
  file(
    'deep XML',
    `<kml>${'<a>'.repeat(300)}${'</a>'.repeat(300)}</kml>`,
    /deeper than 256 elements/,
  ),
  file('no placemarks', '<kml><Document/></kml>', /has no features/),
  file(
    'network link',
    '<kml><NetworkLink><Link><href>http://x</href></Link></NetworkLink></kml>',
    /links to another file, which is not fetched/,
  ),
  file(
    'words for coordinates',
    kml({ a: square() }).replace(
      /<coordinates>.*?<\/coordinates>/,
      '<coordinates>a,b c,d e,f a,b</coordinates>',
    ),
    /Placemark 1/,
  ),
];

const BAD_PACKED: readonly BadFile[] = [
  raw('zip without maps', zip({ 'readme.txt': 'x' }), /holds no GeoJSON/),
  raw('zip of zips', zip({ 'a.zip': zip({ 'a.json': '{}' }) }), /only further zip files/),
  raw('damaged zip', zip({ 'a.json': '{}' }).subarray(0, 30), /damaged, incomplete or encrypted/),
  raw(
    'damaged gzip',
    gzipSync(bytesOf(polygon(square()))).subarray(0, 40),
    /damaged or incomplete gzip|is empty|not valid JSON/,
  ),
  raw(
    'gzip that packs something else than its checksum says',
    gzipSync(bytesOf(polygon(square()))).map((byte, at, all) =>
      at === all.length - 8 ? byte ^ 1 : byte,
    ),
    /damaged or incomplete gzip/,
  ),
  raw(
    'gzip without its end',
    gzipSync(bytesOf(polygon(square()))).slice(0, -5),
    /damaged or incomplete gzip/,
  ),
  raw('gzip in gzip', gzipSync(gzipSync(bytesOf(polygon(square())))), /packed once more/),
  raw('gzip bomb', gzipSync(new Uint8Array(40e6)), /more than 100 times its size/),
  raw('zip bomb', zip({ 'a.json': new Uint8Array(40e6) }), /more than 100 times its size/),
  raw(
    'zipped picture',
    zip({ 'a.json': Uint8Array.from(start('\x89PNG')) }),
    /a\.json: is a picture/,
  ),
  raw('parts of a shapefile', zip({ 'a.dbf': dbf('x', ['y']) }), /without its \.shp/),
  raw('no shapefile inside', zip({ 'a.shp': 'hello' }), /a\.shp: is not a shapefile/),
  raw('negative length', zip({ 'a.shp': negative() }), /record 1 is cut short/),
  raw(
    'cut-short shapefile',
    zip({ 'a.shp': shp([[square()]]).subarray(0, 150) }),
    /record 1 is cut short/,
  ),
  raw('lying number of points', zip({ 'a.shp': lying() }), /record 1 is a damaged record/),
  raw('shapefile of lines', zip({ 'a.shp': shp([[square()]], 3) }), /is a LineString/),
  raw('unknown shape type', zip({ 'a.shp': shp([[square()]], 31) }), /shape type 31/),
  raw(
    'four thousand million empty rows',
    zip({ 'a.shp': shp([[moved(-37, 0) as [number, number][]]]), 'a.dbf': crowded() }),
    /outside Ukraine/,
  ),
  raw(
    'unknown projection',
    zip({ 'a.shp': shp([[square()]]), 'a.prj': 'PROJCS["Nowhere",nonsense' }),
    /a\.prj: names the coordinate system/,
  ),
  raw(
    'shapefile in metres without .prj',
    zip({ 'a.shp': shp([[square().map(([x, y]) => [x! * 111320, y! * 126000])]]) }),
    /looks like metres/,
  ),
];

const BAD_TOPOLOGIES: readonly BadFile[] = [
  file('no objects', { type: 'Topology', arcs: [] }, /TopoJSON without objects/),
  file('no arcs', { type: 'Topology', objects: {} }, /TopoJSON without arcs/),
  file(
    'missing arc',
    { type: 'Topology', arcs: [], objects: { a: { type: 'Polygon', arcs: [[3]] } } },
    /names an arc that the topology does not have/,
  ),
  file(
    'arc named a million times',
    {
      type: 'Topology',
      arcs: [Array.from({ length: 1000 }, () => [0, 0])],
      objects: { a: { type: 'Polygon', arcs: [Array.from({ length: 10_000 }, () => 0)] } },
    },
    /more than 5 million positions/,
  ),
];

/** Every kind of bad file; add to the list of its group. */
export const BAD_FILES: readonly BadFile[] = [
  ...OTHER_FILES, ...BAD_JSON, ...BAD_SHAPES, ...BAD_KML, ...BAD_PACKED, ...BAD_TOPOLOGIES, ...MORE_BAD_FILES,
]; // prettier-ignore
