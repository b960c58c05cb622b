import type { Polygon } from 'geojson';
import { polygonsOf, type BoundingBox, type Land, type Lines } from '../domain/geometry';

/** Bounding box of lines, `[west, south, east, north]` in degrees. */
export function boxOfLines(lines: Lines): BoundingBox {
  let west = Infinity;
  let south = Infinity;
  let east = -Infinity;
  let north = -Infinity;
  for (const line of lines) {
    for (const [lon = 0, lat = 0] of line) {
      if (lon < west) west = lon;
      if (lon > east) east = lon;
      if (lat < south) south = lat;
      if (lat > north) north = lat;
    }
  }
  return [west, south, east, north];
}

/** Bounding box of land, `[west, south, east, north]` in degrees. */
export function boundingBox(land: Land): BoundingBox {
  return boxOfLines(polygonsOf(land).map(([outer = []]) => outer));
}

/** Whether two boxes share a point. */
export function boxesMeet(a: BoundingBox, b: BoundingBox): boolean {
  return a[0] <= b[2] && b[0] <= a[2] && a[1] <= b[3] && b[1] <= a[3];
}

/** A box made larger by a margin in degrees on every side. */
export function padBox(box: BoundingBox, degrees: number): BoundingBox {
  return [box[0] - degrees, box[1] - degrees, box[2] + degrees, box[3] + degrees];
}

/** A box as land. */
export function boxAsLand([west, south, east, north]: BoundingBox): Polygon {
  const ring = [[west, south], [east, south], [east, north], [west, north], [west, south]]; // prettier-ignore
  return { type: 'Polygon', coordinates: [ring] };
}
