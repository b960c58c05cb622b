import type { Feature, FeatureCollection, Geometry, Position } from 'geojson';

/** How deeply the positions of a geometry are nested. */
const DEPTH = {
  Point: 0,
  MultiPoint: 1,
  LineString: 1,
  MultiLineString: 2,
  Polygon: 2,
  MultiPolygon: 3,
} as const;
type GeometryType = keyof typeof DEPTH;
type Nested = Position | Nested[];

interface PackedFeature extends Omit<Feature, 'geometry'> {
  readonly geometry: GeometryType;
}

/** A collection as it goes to the map's worker: all positions in one array, which is moved and not copied. */
interface PackedCollection {
  readonly features: readonly PackedFeature[];
  /** How many parts each list of a geometry has, from outside in and in their order. */
  readonly sizes: Uint32Array<ArrayBuffer>;
  /** Longitudes and latitudes in turn, degrees. */
  readonly positions: Float64Array<ArrayBuffer>;
}

/**
 * Features on their way to the map's worker. MapLibre copies GeoJSON value by value on either side, position by position,
 * in functions that this alone makes hot: a fifth of a second of processor time until the map is at rest. To MapLibre on
 * the page this is a collection like any other.
 */
export class HandedOver implements FeatureCollection {
  readonly type = 'FeatureCollection';
  readonly features: Feature[];

  constructor(features: Feature[]) {
    this.features = features;
  }

  /**
   * Called by MapLibre for what goes to a worker.
   * @param transferables takes on what is moved there
   * @throws RangeError for a collection of geometries, which no source has
   */
  static serialize({ features }: HandedOver, transferables: Transferable[] = []): PackedCollection {
    const sizes: number[] = [];
    const positions: number[] = [];
    const pack = (part: Nested, depth: number): void => {
      if (depth === 0) return void positions.push(part[0] as number, part[1] as number);
      sizes.push(part.length);
      for (const each of part as Nested[]) pack(each, depth - 1);
    };
    const packed = features.map(({ geometry, ...rest }): PackedFeature => {
      if (geometry.type === 'GeometryCollection')
        throw new RangeError('geometries in a collection');
      pack(geometry.coordinates, DEPTH[geometry.type]);
      return { ...rest, geometry: geometry.type };
    });
    const arrays = { sizes: Uint32Array.from(sizes), positions: Float64Array.from(positions) };
    transferables.push(arrays.sizes.buffer, arrays.positions.buffer);
    return { features: packed, ...arrays };
  }

  /** Called by MapLibre in its worker: the collection, as GeoJSON. */
  static deserialize({ features, sizes, positions }: PackedCollection): FeatureCollection {
    let [size, position] = [0, 0];
    const unpack = (depth: number): Nested => {
      if (depth === 0) return [positions[position++]!, positions[position++]!];
      const parts: Nested[] = [];
      for (let left = sizes[size++]!; left > 0; left--) parts.push(unpack(depth - 1) as Nested[]);
      return parts;
    };
    return {
      type: 'FeatureCollection',
      features: features.map(({ geometry: type, ...rest }) => ({
        ...rest,
        geometry: { type, coordinates: unpack(DEPTH[type]) } as Geometry,
      })),
    };
  }
}

/** The name under which MapLibre knows it, on the page and in its worker. */
export const HANDED_OVER = 'HandedOver';
