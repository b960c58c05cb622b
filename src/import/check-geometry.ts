import type { Position } from 'geojson';
import { positionFault } from './check-position';
import { DEEPEST_COLLECTION, MOST_VERTICES } from './limits';
import { isRecord } from './raw-feature';

/** A part of a geometry that cannot be used, and why. */
export class GeometryFault extends Error {
  override readonly name = 'GeometryFault';
  constructor(
    /** Below the feature, e.g. `.coordinates[0][12]`. */
    readonly path: string,
    readonly reason: string,
  ) {
    super(`${path} ${reason}`);
  }
}

/** A geometry as far as it is land: polygons of closed rings, `[lon, lat]` in degrees. */
export interface CheckedGeometry {
  readonly polygons: Position[][][];
  /** Paths of rings that were not closed and now are. */
  readonly closed: readonly string[];
  /** Types of parts that are no land. */
  readonly ignored: readonly string[];
}

/** Positions that may still be taken from a file. */
export interface VertexBudget {
  left: number;
}

const LANDLESS = ['Point', 'MultiPoint', 'LineString', 'MultiLineString'];

/**
 * No edge of a map goes more than half around the world; one that crosses the 180th meridian would seem to.
 * @param ring closed, even where the file has it open and so one of its `positions` fewer
 */
function refuseLeap(ring: readonly Position[], positions: number, path: string): void {
  const at = ring.findIndex(([lon = 0], i) => i > 0 && Math.abs(lon - ring[i - 1]![0]!) > 180);
  if (at < 0) return;
  const [from, to] = [ring[at - 1]![0]!, ring[at]![0]!];
  throw new GeometryFault(
    `${path}[${at % positions}]`,
    `goes from longitude ${from}° to ${to}°, more than half around the world`,
  );
}

class Check {
  readonly polygons: Position[][][] = [];
  readonly closed: string[] = [];
  readonly ignored: string[] = [];
  readonly #budget: VertexBudget;

  constructor(budget: VertexBudget) {
    this.#budget = budget;
  }

  ring(value: unknown, path: string): Position[] {
    if (!Array.isArray(value)) throw new GeometryFault(path, 'must be a ring: a list of positions');
    this.#budget.left -= value.length;
    if (this.#budget.left < 0) {
      throw new GeometryFault(path, `has more than ${MOST_VERTICES / 1e6} million positions before it`);
    }
    const ring = value.map((position: unknown, i): Position => {
      const fault = positionFault(position);
      if (fault) throw new GeometryFault(`${path}[${i}]`, fault);
      const [lon, lat, ...rest] = position as [number, number];
      return rest.length ? [lon, lat] : (position as [number, number]);
    });
    const [first, last] = [ring[0], ring.at(-1)];
    if (first && last && (first[0] !== last[0] || first[1] !== last[1])) {
      ring.push([...first]);
      this.closed.push(path);
    }
    refuseLeap(ring, value.length, path);
    if (ring.length < 4) {
      const count = value.length === 1 ? '1 position' : `${value.length} positions`;
      throw new GeometryFault(path, `has ${count}; a ring needs 4, the first again at its end`);
    }
    return ring;
  }

  polygon(value: unknown, path: string): void {
    if (!Array.isArray(value)) throw new GeometryFault(path, 'must be a polygon: a list of rings');
    if (value.length) this.polygons.push(value.map((ring, i) => this.ring(ring, `${path}[${i}]`)));
  }

  geometry(value: unknown, path: string, depth: number): void {
    if (!isRecord(value)) throw new GeometryFault(path, 'is not a geometry');
    const { type, coordinates, geometries } = value;
    const at = `${path}.coordinates`;
    if (type === 'Polygon') {
      this.polygon(coordinates, at);
    } else if (type === 'MultiPolygon') {
      if (!Array.isArray(coordinates)) {
        throw new GeometryFault(at, 'must be a list of polygons');
      }
      coordinates.forEach((polygon, i) => this.polygon(polygon, `${at}[${i}]`));
    } else if (type === 'GeometryCollection') {
      if (!Array.isArray(geometries)) {
        throw new GeometryFault(`${path}.geometries`, 'must be a list of geometries');
      }
      if (depth >= DEEPEST_COLLECTION) {
        throw new GeometryFault(path, `is nested deeper than ${DEEPEST_COLLECTION} collections`);
      }
      geometries.forEach((one, i) => this.geometry(one, `${path}.geometries[${i}]`, depth + 1));
    } else if (LANDLESS.includes(type as string)) {
      this.ignored.push(type as string);
    } else {
      const shown = typeof type === 'string' ? JSON.stringify(type.slice(0, 40)) : 'missing';
      throw new GeometryFault(`${path}.type`, `is ${shown}; an area is a Polygon or MultiPolygon`);
    }
  }
} // prettier-ignore

/**
 * Checks one feature's geometry, whatever it is, and takes the polygons out of it.
 * @param budget positions that may still be taken; lowered by what is taken
 * @throws GeometryFault at the first thing that is wrong
 */
export function checkGeometry(value: unknown, budget: VertexBudget): CheckedGeometry {
  const check = new Check(budget);
  check.geometry(value, '', 0);
  return check;
}
