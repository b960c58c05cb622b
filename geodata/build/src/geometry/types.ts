/** [lon, lat] in degrees, WGS84. */
export type Position = [number, number];
export type Ring = Position[];
/** Outer ring, then holes. */
export type PolygonCoordinates = Ring[];
export type MultiPolygonCoordinates = PolygonCoordinates[];
/** [west, south, east, north] in degrees. */
export type Bbox = [number, number, number, number];

export function bboxOfRing(ring: Ring): Bbox {
  let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const [lon, lat] of ring) {
    if (lon < west) west = lon;
    if (lat < south) south = lat;
    if (lon > east) east = lon;
    if (lat > north) north = lat;
  }
  return [west, south, east, north];
}

export function bboxOf(polygons: MultiPolygonCoordinates): Bbox {
  return polygons
    .map((polygon) => bboxOfRing(polygon[0] ?? []))
    .reduce((a, b) => [
      Math.min(a[0], b[0]),
      Math.min(a[1], b[1]),
      Math.max(a[2], b[2]),
      Math.max(a[3], b[3]),
    ]);
}

export function bboxesMeet(a: Bbox, b: Bbox): boolean {
  return a[0] <= b[2] && b[0] <= a[2] && a[1] <= b[3] && b[1] <= a[3];
}
