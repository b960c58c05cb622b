import { InputError } from '../domain/errors';
import { DEEPEST_COLLECTION } from './limits';
import { isRecord, type RawFeature } from './raw-feature';

const GEOMETRIES = [
  'Point', 'MultiPoint', 'LineString', 'MultiLineString', 'Polygon', 'MultiPolygon', 'GeometryCollection',
]; // prettier-ignore

// Coordinate systems that are longitude and latitude of WGS84, as RFC 7946 wants, however they are written.
const DEGREES = /(CRS:?:?84h?|EPSG[:/]{0,2}[\d.]*[:/]?(4326|4979))$/i;

function crsName(crs: unknown): string {
  const properties = isRecord(crs) && isRecord(crs.properties) ? crs.properties : {};
  const name = properties.name ?? properties.href ?? properties.code;
  return typeof name === 'string' ? name.slice(0, 80) : 'of unknown kind';
}

function requireDegrees(place: string, value: Readonly<Record<string, unknown>>): void {
  if (value.crs === undefined || value.crs === null) return;
  const name = crsName(value.crs);
  if (!DEGREES.test(name)) {
    throw new InputError(
      place,
      `has the coordinate system ${name}; only longitude and latitude (WGS84, EPSG:4326) are read, so save it as that`,
    );
  }
}

function nameOfType(value: unknown): string {
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'a list';
  return typeof value === 'object' ? 'an object' : `a ${typeof value}`;
}

/** What an object is that is no GeoJSON. */
function otherKind(value: Readonly<Record<string, unknown>>): string {
  if ('rings' in value || 'geometryType' in value || 'spatialReference' in value) {
    return 'is Esri JSON, not GeoJSON; export it as GeoJSON';
  }
  if (typeof value.type === 'string') {
    return `has the type ${JSON.stringify(value.type.slice(0, 40))}, which GeoJSON does not know`;
  }
  return 'is JSON, but not GeoJSON: it has no type';
}

/** Collects features in the order of the file. */
class Walk {
  readonly features: RawFeature[] = [];
  readonly #layer: string;

  constructor(layer: string) {
    this.#layer = layer;
  }

  add(place: string, rest: Pick<RawFeature, 'geometry' | 'properties' | 'failure'>): void {
    this.features.push({ layer: this.#layer, number: this.features.length + 1, place, ...rest });
  }

  fail(place: string, failure: string): void {
    this.add(place, { geometry: null, properties: null, failure });
  }

  member(value: unknown, place: string, depth: number): void {
    if (!isRecord(value)) {
      this.fail(place, `must be a feature, but is ${nameOfType(value)}`);
    } else if (value.type === 'Feature') {
      // Only these two: what else a feature has could be named as what is known of it here.
      this.add(`${place}${place && '.'}geometry`, { geometry: value.geometry, properties: value.properties });
    } else if (value.type === 'FeatureCollection') {
      this.collection(value, place, depth);
    } else if (GEOMETRIES.includes(value.type as string)) {
      this.add(place, { geometry: value, properties: null });
    } else {
      this.fail(place, otherKind(value));
    }
  }

  collection(value: Readonly<Record<string, unknown>>, place: string, depth: number): void {
    const at = `${place}${place && '.'}features`;
    if (!Array.isArray(value.features)) {
      this.fail(at, `must be a list, but is ${value.features === undefined ? 'missing' : nameOfType(value.features)}`);
    } else if (depth > DEEPEST_COLLECTION) {
      this.fail(at, `is nested deeper than ${DEEPEST_COLLECTION} collections`);
    } else {
      value.features.forEach((one, i) => this.member(one, `${at}[${i}]`, depth + 1));
    }
  }
} // prettier-ignore

/**
 * Features of a GeoJSON value: FeatureCollection, Feature, geometry, or a list of these. Property names stay values.
 * @param value parsed JSON
 * @param layer name of the layer
 * @throws InputError where the value as a whole is no GeoJSON, or not in degrees of WGS84
 */
export function readGeoJson(name: string, value: unknown, layer: string): RawFeature[] {
  const walk = new Walk(layer);
  if (Array.isArray(value)) {
    value.forEach((one, i) => walk.member(one, `[${i}]`, 1));
    return walk.features;
  }
  if (!isRecord(value)) throw new InputError(name, `is JSON, but only ${nameOfType(value)}`);
  requireDegrees(name, value);
  const { type } = value;
  if (type === 'FeatureCollection' && !Array.isArray(value.features)) {
    throw new InputError(name, 'is a FeatureCollection without a list of features');
  }
  if (!['Feature', 'FeatureCollection', ...GEOMETRIES].includes(type as string)) {
    throw new InputError(name, otherKind(value));
  }
  walk.member(value, '', 0);
  return walk.features;
}

/** The value of some JSON; undefined where it is none. */
function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}

/**
 * Features of newline-delimited GeoJSON (RFC 8142 with or without record separators): one value a line.
 * @returns null where neither a separator, nor a first line that is an object, nor two such lines tell so: a coordinate
 *   of a damaged file can stand on a line of its own, and so can its last feature
 */
export function readGeoJsonLines(text: string, layer: string): RawFeature[] | null {
  const walk = new Walk(layer);
  let isSure = text.trimStart().startsWith('\x1e');
  let objects = 0;
  let isFirst = true;
  for (const [i, line] of text.split('\n').entries()) {
    const record = line.replace(/^\x1e/, '').trim(); // eslint-disable-line no-control-regex
    if (!record) continue;
    const value = parsed(record);
    if (isRecord(value)) objects++;
    isSure ||= isFirst ? objects === 1 : objects === 2;
    isFirst = false;
    if (value === undefined) walk.fail(`line ${i + 1}`, 'is not valid JSON');
    else walk.member(value, `line ${i + 1}`, 0);
  }
  return isSure ? walk.features : null;
}
