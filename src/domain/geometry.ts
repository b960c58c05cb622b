import type { MultiPolygon, Polygon, Position } from 'geojson';

/** Land: polygon or multipolygon with holes, WGS84, positions `[lon, lat]` in degrees (RFC 7946). */
export type Land = Polygon | MultiPolygon;

/** Line strings in `[lon, lat]` degrees; several, since a line of contact is broken by sea and state border. */
export type Lines = Position[][];

/** `[west, south, east, north]` in degrees. */
export type BoundingBox = readonly [west: number, south: number, east: number, north: number];

/** The polygons of any land, as one list: `[polygon][ring][vertex]`. */
export function polygonsOf(land: Land): Position[][][] {
  return land.type === 'Polygon' ? [land.coordinates] : land.coordinates;
}
