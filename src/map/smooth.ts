import type { Feature, FeatureCollection, Geometry, Position } from 'geojson';

const ROUNDS = 2;

/**
 * Cuts the corners of lakes and rivers (Chaikin), whose source runs along a grid: close by, that would look like
 * stairs. For what the eye sees only; no figure is read from it.
 */
export function smoothWater<Shape extends Geometry, Properties>(
  water: FeatureCollection<Shape, Properties>,
): FeatureCollection<Shape, Properties> {
  const features = water.features.map((feature): Feature<Shape, Properties> => ({
    ...feature,
    geometry: smoothed(feature.geometry),
  }));
  return { ...water, features };
}

function smoothed<Shape extends Geometry>(geometry: Shape): Shape {
  switch (geometry.type) {
    case 'Polygon':
      return { ...geometry, coordinates: geometry.coordinates.map(cutRing) };
    case 'MultiPolygon':
      return { ...geometry, coordinates: geometry.coordinates.map((each) => each.map(cutRing)) };
    case 'LineString':
      return { ...geometry, coordinates: cutLine(geometry.coordinates) };
    case 'MultiLineString':
      return { ...geometry, coordinates: geometry.coordinates.map(cutLine) };
    default:
      return geometry;
  }
}

/** Ends stay where they are, so that rivers still meet. */
function cutLine(line: readonly Position[]): Position[] {
  let points = [...line];
  for (let round = 0; round < ROUNDS && points.length > 2; round += 1) {
    const [first, last] = [points[0], points.at(-1)];
    if (!first || !last) return points;
    points = [first, ...quarters(points).slice(1, -1), last];
  }
  return points;
}

function cutRing(ring: readonly Position[]): Position[] {
  let points = [...ring];
  for (let round = 0; round < ROUNDS; round += 1) {
    const cut = quarters(points);
    const [first] = cut;
    points = first ? [...cut, first] : points;
  }
  return points;
}

/** The points at a quarter and three quarters of every stretch. */
function quarters(points: readonly Position[]): Position[] {
  return points.slice(1).flatMap((to, at) => {
    const from = points[at] ?? to;
    return [between(from, to, 0.25), between(from, to, 0.75)];
  });
}

function between([x1 = 0, y1 = 0]: Position, [x2 = 0, y2 = 0]: Position, part: number): Position {
  return [x1 + part * (x2 - x1), y1 + part * (y2 - y1)];
}
