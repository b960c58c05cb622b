import { gzipSync, zlibSync } from 'fflate';
import { type BadFile, file, moved, polygon, raw, start, withPosition } from './bad-file';
import { bytesOf, collection, feature, kml, shp, square, zip } from './build-files';

const NOT_LAND = /only areas can be held/;
const swapped = square().map(([x, y]) => [y, x]);
const metres = square().map(([x, y]) => [x! * 111320, y! * 126000]);
const withCrs = (crs: unknown) => ({ ...collection(feature()), crs });
const inFeature = (geometry: unknown) => feature({}, geometry);
const coordinates = (text: string) =>
  kml({ a: square() }).replace(
    /<coordinates>.*?<\/coordinates>/,
    `<coordinates>${text}</coordinates>`,
  );
const patched = (bytes: Uint8Array, patch: (view: DataView) => void): Uint8Array => {
  const copy = bytes.slice();
  patch(new DataView(copy.buffer));
  return copy;
};
const topology = (changes: Record<string, unknown>) => ({
  type: 'Topology',
  arcs: [square()],
  objects: { a: { type: 'Polygon', arcs: [[0]] } },
  ...changes,
});
// As ogr2ogr writes: one feature a line, all but the last with a comma after it.
const featureLines = (...lines: string[]) =>
  `{\n"type": "FeatureCollection",\n"features": [\n${lines.join(',\n')}\n]\n}\n`;
const collectionsDeep = (depth: number): unknown =>
  depth ? collection(collectionsDeep(depth - 1)) : feature();

const OTHER_KINDS: readonly BadFile[] = [
  raw('WebP', start('RIFF\x24\0\0\0WEBP'), /RIFF/),
  raw('BMP', start('BM6\0\0\0'), /picture \(BMP\)/),
  raw('TIFF of the other byte order', start('MM\0*'), /picture \(TIFF\)/),
  raw('bzip2', start('BZh91AY'), /bzip2/),
  raw('xz', start('\xfd7zXZ\0'), /packed with xz/),
  raw('Zstandard', [0x28, 0xb5, 0x2f, 0xfd, 4], /Zstandard/),
  raw('RAR', start('Rar!\x1a\x07'), /packed with RAR/),
  raw('Parquet', start('PAR1\x15'), /is Parquet/),
  raw('old Office document', [0xd0, 0xcf, 0x11, 0xe0, 0xa1], /old Office document/),
  raw('ELF program', start('\x7fELF\x02'), /is a program/),
  raw('RTF', start('{\\rtf1\\ansi'), /text document \(RTF\)/),
  raw('WebAssembly', start('\0asm\x01\0\0\0'), /binary file of unknown kind/),
  raw('lone .dbf', [3, 126, 1, 1, 1, 0, 0, 0, 65, 0, 21, 0], /binary file of unknown kind/),
  raw('only zero bytes', new Uint8Array(100), /is blank/),
  raw('only a byte order mark', [0xef, 0xbb, 0xbf], /is blank/),
  raw('zlib stream', zlibSync(bytesOf(feature())), /binary file of unknown kind|is plain text/),
  file('GML', '<gml:FeatureCollection xmlns:gml="x"/>', /is GML/),
  file('OpenStreetMap XML', '<?xml version="1.0"?><osm version="0.6"/>', /OpenStreetMap XML/),
  file('news feed', '<rss version="2.0"/>', /news feed/),
  file('MULTIPOLYGON as WKT', 'MULTIPOLYGON(((30 50, 31 50, 31 51, 30 50)))', /is WKT/),
  file('WKT with its system', 'SRID=4326;POLYGON((30 50, 31 50, 31 51, 30 50))', /is WKT/),
  file('CSV', 'lon,lat\n37.1,48.2\n', /is plain text/),
  file('CSV with a formula', '=HYPERLINK("http://x"),1\n', /is plain text/),
  file('program text', 'var map = {"type":"FeatureCollection"};', /is plain text/),
  file('JSONP', 'callback({"type":"FeatureCollection","features":[]})', /is plain text/),
  file('web page behind a comment', '<!-- saved --><html><body></body></html>', /is a web page/),
]; // prettier-ignore

const JSON_TEXT: readonly BadFile[] = [
  file('comment in JSON', '{ // map\n"type":"FeatureCollection","features":[]}', /not valid JSON/),
  file('trailing comma', '{"type":"FeatureCollection","features":[],}', /not valid JSON/),
  file('single quotes', "{'type':'FeatureCollection'}", /not valid JSON/),
  file('NaN as a number', '{"type":"Polygon","coordinates":[[[NaN,1]]]}', /not valid JSON/),
  file('something after the end', `${JSON.stringify(feature())}x`, /not valid JSON/),
  file('two values on a line', `${JSON.stringify(feature())}${JSON.stringify(feature())}`, /not valid JSON/),
  file('lone surrogate and control letters', '{"type":"\u0001"}', /not valid JSON/),
  file('empty object', {}, /it has no type/),
  file('empty list', [], /has no features/),
  file('list of numbers', [1, 2], /\[0\] must be a feature, but is a number/),
  file('list of texts', ['a'], /\[0\] must be a feature, but is a string/),
  file('type that is a number', { type: 7 }, /it has no type/),
  file('type in small letters', { type: 'featurecollection', features: [] }, /GeoJSON does not know/),
  file('features null', { type: 'FeatureCollection', features: null }, /without a list of features/),
  file('collections too deep', collectionsDeep(20), /nested deeper than 16/),
  file('inner collection without list', collection({ type: 'FeatureCollection' }), /features\[0\]\.features must be a list/),
  file('system of the Soviet map', withCrs({ type: 'name', properties: { name: 'urn:ogc:def:crs:EPSG::4284' } }), /4284/),
  file('system as UTM', withCrs({ type: 'name', properties: { name: 'EPSG:32637' } }), /EPSG:32637/),
  file('system by link', withCrs({ type: 'link', properties: { href: 'http://x/proj4' } }), /coordinate system http/),
  file('system of no kind', withCrs('x'), /of unknown kind/),
  file('prototype as content', '{"__proto__":{"type":"FeatureCollection","features":[]}}', /it has no type/),
  file('constructor as type', { type: 'constructor' }, /GeoJSON does not know/),
  file('lines of rubbish', '{"type":"Fea\nture"}\n{]\n', /not valid JSON/),
]; // prettier-ignore

const GEOMETRIES: readonly BadFile[] = [
  file('geometry a text', inFeature('POLYGON((30 50))'), /geometry is not a geometry/),
  file('geometry a number', inFeature(7), /is not a geometry/),
  file('geometry a list', inFeature([square()]), /is not a geometry/),
  file('geometry missing', { type: 'Feature', properties: {} }, /has no geometry/),
  file('geometry a feature', inFeature(feature()), /is "Feature"; an area is/),
  file('geometry type a prototype', inFeature({ type: '__proto__', coordinates: [] }), /is "__proto__"/),
  file('collection without geometries', { type: 'GeometryCollection' }, /geometries must be a list/),
  file('collection of null', { type: 'GeometryCollection', geometries: [null] }, /geometries\[0\] is not a geometry/),
  file('collection of points', { type: 'GeometryCollection', geometries: [{ type: 'Point', coordinates: [37, 48] }] }, NOT_LAND),
  file('many points', { type: 'MultiPoint', coordinates: [[37, 48]] }, NOT_LAND),
  file('many lines', { type: 'MultiLineString', coordinates: [square()] }, NOT_LAND),
  file('coordinates missing', { type: 'Polygon' }, /must be a polygon/),
  file('coordinates null', { type: 'Polygon', coordinates: null }, /must be a polygon/),
  file('coordinates an object', { type: 'Polygon', coordinates: { 0: square() } }, /must be a polygon/),
  file('polygons no list', { type: 'MultiPolygon', coordinates: 7 }, /must be a list of polygons/),
  file('one list too few', { type: 'MultiPolygon', coordinates: [square()] }, /must be a position|must be a ring/),
  file('one list too many', { type: 'Polygon', coordinates: [[square()]] }, /where a number must be/),
  file('empty ring', polygon([]), /has 0 positions/),
  file('ring of one', polygon([[37, 48]]), /has 1 position;/),
  file('ring there and back', polygon([[37, 48], [38, 48], [37, 48]]), /has 3 positions/),
  file('empty position', withPosition([]), /without a second number/),
  file('position of booleans', withPosition([true, false]), /has true where a number/),
  file('position of lists', withPosition([[37], [48]]), /has \[37\] where a number/),
  file('position an object', withPosition({ lon: 37, lat: 48 }), /must be a position/),
  file('endless latitude', JSON.stringify(withPosition([37, 77])).replace('77', '-1e999'), /not finite/),
  file('largest number', withPosition([1e308, 1e308]), /looks like metres/),
  file('degrees in ten-millionths', polygon(square().map(([x, y]) => [x! * 1e7, y! * 1e7])), /looks like metres/),
  file('metres of UTM', polygon([[370000, 5300000], [380000, 5300000], [380000, 5310000], [370000, 5300000]]), /looks like metres/),
  file('metres, axes swapped', polygon(metres.map(([x, y]) => [y, x])), /looks like metres/),
  file('axes swapped in many', { type: 'MultiPolygon', coordinates: [[swapped], [swapped]] }, /latitude seems to come first/),
  file('at 0° 0°', polygon(moved(-37.2, -47.6)), /outside Ukraine/),
  file('in Antarctica', polygon(moved(0, -130)), /outside Ukraine/),
  file('all features bad in their own way', collection(inFeature(7), inFeature(polygon()), inFeature(polygon(swapped))), /features\[0\]\.geometry is not a geometry/),
]; // prettier-ignore

const KML: readonly BadFile[] = [
  file('entities that grow', kml({ a: square() }, `<!DOCTYPE l [<!ENTITY a "${'x'.repeat(50)}"><!ENTITY b "&a;&a;&a;&a;">]>`), /document type or entities/),
  file('entity from a file', kml({ a: square() }, '<!DOCTYPE l [<!ENTITY a SYSTEM "file:///etc/passwd">]>'), /document type or entities/),
  file('entity from a host', kml({ a: square() }, '<!DOCTYPE l SYSTEM "http://x/y.dtd">'), /document type or entities/),
  file('entity of the document type', kml({ a: square() }, '<!DOCTYPE l [<!ENTITY % a "b"> %a;]>'), /document type or entities/),
  file('no coordinates', coordinates(''), /Placemark 1|no features|has no geometry/),
  file('one coordinate', coordinates('37,48'), /Placemark 1/),
  file('coordinates of KML swapped', coordinates(swapped.map((p) => p.join()).join(' ')), /latitude seems to come first/),
  file('coordinates of KML in metres', coordinates(metres.map((p) => p.join()).join(' ')), /looks like metres/),
  file('KML of points', '<kml><Placemark><Point><coordinates>37,48</coordinates></Point></Placemark></kml>', NOT_LAND),
  file('KML of lines', '<kml><Placemark><LineString><coordinates>37,48 38,48</coordinates></LineString></Placemark></kml>', NOT_LAND),
  file('picture over the map', '<kml><GroundOverlay><LatLonBox><north>48</north><south>47</south><east>38</east><west>37</west></LatLonBox></GroundOverlay></kml>', /picture laid over the map/),
  file('KML cut short', kml({ a: square() }).slice(0, 300), /not valid XML/),
  file('document type between comments that hold marks of character data', kml({ a: square() }, '<!-- <![CDATA[ --><!DOCTYPE kml [<!ENTITY a "b">]><!-- ]]> -->'), /document type or entities/),
  file('document type between instructions that hold marks of a comment', kml({ a: square() }, '<?a <!-- ?><!DOCTYPE kml><?b --> ?>'), /document type or entities/),
  file('document type between character data that holds marks of a comment', kml({ a: square() }).replace('<Document>', '<Document><name><![CDATA[<!--]]></name><!DOCTYPE kml><name><![CDATA[-->]]></name>'), /document type or entities/),
  file('document type behind a comment without an end', kml({ a: square() }).replace('<Document>', '<Document><!-- <!DOCTYPE kml>'), /document type or entities/),
  file('document type behind the prefix of KML', `<k:!DOCTYPE kml>${kml({ a: square() }).replace(/^<[^>]*>/, '').replace(/<(\/?)(\w)/g, '<$1k:$2').replace('xmlns=', 'xmlns:k=')}`, /document type or entities/),
  file('a hundred thousand beginnings of tags and comments', `<kml>${'<a'.repeat(1e5)}${'<!--'.repeat(1e5)}`, /not valid XML/),
  file('KML with an unknown entity', kml({ 'a&nbsp;b': square() }), /not valid XML/),
]; // prettier-ignore

const PACKED: readonly BadFile[] = [
  raw('empty zip', zip({}), /holds no GeoJSON|damaged/),
  raw('zip of folders', zip({ 'a/': '', 'a/b/': '' }), /holds no GeoJSON/),
  raw('zip that leads outside', zip({ '../../etc/passwd': 'x' }), /holds no GeoJSON/),
  raw('zip of a Mac’s shadow files', zip({ '__MACOSX/._a.json': '{}' }), /holds no GeoJSON/),
  raw('zip with a password', patched(zip({ 'a.json': '{}' }), (view) => {
    view.setUint16(6, 1, true);
    for (let at = 0; at + 4 < view.byteLength; at++) if (view.getUint32(at, true) === 0x02014b50) view.setUint16(at + 10, 99, true);
  }), /encrypted/),
  raw('zip with an empty map', zip({ 'a.json': '' }), /a\.json: is empty/),
  raw('zip with a page', zip({ 'a.json': '<html></html>' }), /a\.json: is a web page/),
  raw(
    'zip with names that steer a terminal or read otherwise',
    zip({ 'a\u001b[2J\u202enosj.json': '{' }),
    /^[^\p{Cc}\u202e]*a\ufffd\[2J\ufffdnosj\.json[^\p{Cc}\u202e]*$/u,
  ),
  raw('zip with gzip inside', zip({ 'a.json': gzipSync(bytesOf(feature())) }), /packed once more/),
  raw('gzip of a picture', gzipSync(Uint8Array.from(start('\x89PNG'))), /picture \(PNG\)/),
  raw('gzip of nothing', gzipSync(new Uint8Array()), /is empty/),
  raw('gzip of a bad zip', gzipSync(zip({ 'a.txt': 'x' })), /holds no GeoJSON/),
  raw('head of a gzip', [0x1f, 0x8b, 8, 0], /gzip|is empty/),
  raw('bomb of many members', zip(Object.fromEntries(Array.from({ length: 20 }, (_, i) => [`${i}.json`, new Uint8Array(1e6)]))), /more than 100 times its size/),
  raw('empty .shp', zip({ 'a.shp': '' }), /a\.shp: is not a shapefile/),
  raw('other file code', zip({ 'a.shp': patched(shp([[square()]]), (view) => view.setInt32(0, 9995)) }), /is not a shapefile/),
  raw('negative number of parts', zip({ 'a.shp': patched(shp([[square()]]), (view) => view.setInt32(144, -1, true)) }), /damaged record/),
  raw('two thousand million parts', zip({ 'a.shp': patched(shp([[square()]]), (view) => view.setInt32(144, 2e9, true)) }), /damaged record/),
  raw('part that begins beyond the end', zip({ 'a.shp': patched(shp([[square()]]), (view) => view.setInt32(152, 99, true)) }), /damaged record/),
  raw('no numbers in a shapefile', zip({ 'a.shp': patched(shp([[square()]]), (view) => view.setFloat64(156, NaN, true)) }), /not finite/),
  raw('shapefile of points', zip({ 'a.shp': shp([[square()]], 1) }), NOT_LAND),
  raw('shapefile of many points', zip({ 'a.shp': shp([[square()]], 8) }), NOT_LAND),
  raw('null shapes', zip({ 'a.shp': shp([[square()]], 0) }), /has no geometry/),
  raw('shapefile without records', zip({ 'a.shp': shp([]) }), /has no features/),
  raw('shapefile with swapped axes', zip({ 'a.shp': shp([[swapped as [number, number][]]]) }), /latitude seems to come first/),
  raw('.prj that is no text', zip({ 'a.shp': shp([[square()]]), 'a.prj': new Uint8Array([0xff, 0xc0, 0xc1]) }), /a\.prj: is not text/),
  raw('empty .prj', zip({ 'a.shp': shp([[square()]]), 'a.prj': '' }), /a\.prj: names the coordinate system/),
]; // prettier-ignore

const TOPOLOGIES: readonly BadFile[] = [
  file('arcs a number', topology({ arcs: 7 }), /without arcs/),
  file('arcs of null', topology({ arcs: [null] }), /objects\.a|names an arc/),
  file('objects a list', topology({ objects: [] }), /without objects/),
  file('no objects inside', topology({ objects: {} }), /has no features/),
  file('object null', topology({ objects: { a: null } }), /objects\.a/),
  file('object of unknown type', topology({ objects: { a: { type: 'Blob' } } }), /has no geometry|objects\.a/),
  file('arc that is no whole number', topology({ objects: { a: { type: 'Polygon', arcs: [[0.5]] } } }), /names an arc/),
  file('arc far below nought', topology({ objects: { a: { type: 'Polygon', arcs: [[-9]] } } }), /names an arc/),
  file('arcs one list too few', topology({ objects: { a: { type: 'Polygon', arcs: [0] } } }), /names an arc|objects\.a|is empty/),
  file('scale missing', topology({ transform: {} }), /names an arc|objects\.a|read/),
  file('topology in metres', topology({ arcs: [metres] }), /looks like metres/),
  file('topology with swapped axes', topology({ arcs: [swapped] }), /latitude seems to come first/),
  file('texts in an arc', topology({ arcs: [[['a', 'b'], ['c', 'd'], ['e', 'f'], ['a', 'b']]] }), /where a number must be/),
  file('arcs within one another too deep', topology({ objects: { a: { type: 'Polygon', arcs: JSON.parse('['.repeat(3000) + ']'.repeat(3000)) } } }), /names an arc|objects\.a|is empty|nested/),
]; // prettier-ignore

// Each was taken, or refused for a wrong reason, when it was first tried.
const FOUND: readonly BadFile[] = [
  file('across the 180th meridian', polygon([[179, 50], [-179, 50], [-179, 51], [179, 51], [179, 50]]), /coordinates\[0\]\[1\] goes from longitude 179° to -179°, more than half around/),
  file('mask of the whole world', polygon([[-180, -90], [180, -90], [180, 90], [-180, 90], [-180, -90]], square()), /more than half around the world/),
  file('last edge more than half around the world', polygon([[170, 50], [90, 60], [0, 60], [-90, 60], [-170, 50]]), /coordinates\[0\]\[0\] goes from longitude -170° to 170°/),
  file('a feature a line, one of them damaged', featureLines(JSON.stringify(feature()), '{ "type": "Feature", "id": NaN }', JSON.stringify(feature())), /^map: is not valid JSON: /),
  file('JSON on many lines, cut short', JSON.stringify(collection(feature()), null, 1).slice(0, -9), /^map: is not valid JSON: /),
  file('transform of texts', topology({ transform: { scale: ['1', '1'], translate: [0, 0] } }), /scale and translate must be two numbers each/),
  file('place as a member of a feature', { ...feature({}, null), place: polygon(square()), layer: {}, number: {}, failure: 'nothing' }, /: has no area that can be used: geometry has no geometry$/),
  raw('zip of maps that are all bad', zip({ 'a.json': '{"a":1}', 'b.kml': '<kml><x' }), /a\.json: is JSON, but not GeoJSON/),
]; // prettier-ignore

/** Further kinds of bad file. */
export const MORE_BAD_FILES: readonly BadFile[] = [
  ...OTHER_KINDS, ...JSON_TEXT, ...GEOMETRIES, ...KML, ...PACKED, ...TOPOLOGIES, ...FOUND,
]; // prettier-ignore
