import type { Position } from 'geojson';
import { InputError } from '../domain/errors';
import { decodeText } from './decode-text';
import { layerName, type RawFeature } from './raw-feature';
import { readDbf } from './read-dbf';
import type { Member } from './unpack';

// Own code instead of a library: shpjs 6.2 never ends on a record of negative length or on a table of four thousand
// million empty rows, and joins rings in quadratic time. Format: ESRI Shapefile Technical Description, July 1998.
const HEADER_BYTES = 100;
const FILE_CODE = 9994;
const NULL_SHAPE = 0;
const POLYGONS = [5, 15, 25];
const KINDS = new Map([
  [1, 'Point'], [11, 'Point'], [21, 'Point'], [8, 'MultiPoint'], [18, 'MultiPoint'], [28, 'MultiPoint'],
  [3, 'LineString'], [13, 'LineString'], [23, 'LineString'],
]); // prettier-ignore

/** Turns a position of the file into `[lon, lat]` in degrees. */
type Unproject = (position: Position) => Position;

interface Shape {
  readonly geometry: unknown;
  readonly failure?: string;
}

/** Rings of a polygon record: even–odd together, so that it does not matter which is a hole of which. */
function readPolygon(view: DataView, unproject: Unproject): Shape {
  const damaged = { geometry: null, failure: 'is a damaged record' };
  if (view.byteLength < 44) return damaged;
  const parts = view.getInt32(36, true);
  const points = view.getInt32(40, true);
  const pointsAt = 44 + 4 * parts;
  if (parts < 0 || points < 0 || pointsAt + 16 * points > view.byteLength) return damaged;
  const starts = Array.from({ length: parts }, (_, i) => view.getInt32(44 + 4 * i, true));
  const rings: Position[][] = [];
  for (let i = 0; i < parts; i++) {
    const [from, to] = [starts[i]!, starts[i + 1] ?? points];
    if (from < 0 || to < from || to > points) return damaged;
    const ring: Position[] = [];
    for (let at = pointsAt + 16 * from; at < pointsAt + 16 * to; at += 16) {
      ring.push(unproject([view.getFloat64(at, true), view.getFloat64(at + 8, true)]));
    }
    rings.push(ring);
  }
  return { geometry: { type: 'Polygon', coordinates: rings } };
}

function readShape(view: DataView, unproject: Unproject): Shape {
  const code = view.byteLength < 4 ? -1 : view.getInt32(0, true);
  if (code === NULL_SHAPE) return { geometry: null };
  if (POLYGONS.includes(code)) return readPolygon(view, unproject);
  const type = KINDS.get(code);
  if (type) return { geometry: { type, coordinates: [] } };
  return { geometry: null, failure: `has the shape type ${code}, which is not read` };
}

function readShapes(name: string, bytes: Uint8Array, unproject: Unproject): Shape[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.length < HEADER_BYTES || view.getInt32(0) !== FILE_CODE) {
    throw new InputError(name, 'is not a shapefile, whatever its name says');
  }
  const shapes: Shape[] = [];
  let at = HEADER_BYTES;
  while (at + 8 <= bytes.length) {
    const length = view.getInt32(at + 4) * 2;
    if (length < 0 || at + 8 + length > bytes.length) {
      shapes.push({ geometry: null, failure: 'is cut short, and so is the rest of the file' });
      break;
    }
    shapes.push(
      readShape(new DataView(bytes.buffer, bytes.byteOffset + at + 8, length), unproject),
    );
    at += 8 + length;
  }
  return shapes;
}

/** How the .prj file says to turn positions into degrees; positions stay as they are without one. */
async function unprojectionOf(name: string, prj: Member | undefined): Promise<Unproject> {
  if (!prj) return (position) => position;
  const definition = decodeText(`${name}/${prj.path}`, prj.bytes).trim();
  const { default: proj4 } = await import('proj4');
  try {
    const { inverse } = proj4(definition);
    return (position) => inverse(position as [number, number]);
  } catch {
    const system = /"([^"]*)"/.exec(definition)?.[1] ?? definition.slice(0, 40);
    throw new InputError(
      `${name}/${prj.path}`,
      `names the coordinate system ${JSON.stringify(system.slice(0, 80))}, which is not known; save the file as WGS84`,
    );
  }
}

/**
 * Features of the shapefiles in an unpacked zip: each .shp a layer, with its .dbf, .cpg and .prj where they are there.
 * @throws InputError for a damaged file and for a coordinate system that is not known
 */
export async function readShapefiles(
  name: string,
  members: readonly Member[],
): Promise<RawFeature[]> {
  const byPath = new Map(members.map((member) => [member.path.toLowerCase(), member]));
  const features: RawFeature[] = [];
  for (const shp of members.filter(({ path }) => /\.shp$/i.test(path))) {
    const part = (ending: string): Member | undefined =>
      byPath.get(shp.path.toLowerCase().replace(/shp$/, ending));
    const cpg = part('cpg');
    const dbf = part('dbf');
    const unproject = await unprojectionOf(name, part('prj'));
    const shapes = readShapes(`${name}/${shp.path}`, shp.bytes, unproject);
    const rows = dbf ? readDbf(dbf, cpg ? new TextDecoder().decode(cpg.bytes) : '') : [];
    shapes.forEach((shape, i) => {
      const place = `${shp.path} record ${i + 1}`;
      const properties = new Map(rows[i] ?? []);
      features.push({ layer: layerName(shp.path), number: i + 1, place, properties, ...shape });
    });
  }
  return features;
}
