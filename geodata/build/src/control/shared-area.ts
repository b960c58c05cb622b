import type { Position } from 'geojson';

/** Degrees of latitude between the rows by which areas are summed. */
const ROW = 0.001;
/** WGS84: equatorial radius in km, and first eccentricity squared. */
const RADIUS_KM = 6378.137;
const ECCENTRICITY_SQUARED = 0.0066943799901413165;

/**
 * Area in km² that lies in all of the polygons ([lon, lat] MultiPolygon coordinates), summed over
 * thin rows on the WGS84 ellipsoid. Good to about 0.01 % of an oblast: for measuring, not for facts.
 */
export function sharedAreaKm2(...areas: Position[][][][]): number {
  const lats = areas[0]!.flat(2).map(([, lat = NaN]) => lat);
  let sum = 0;
  for (let lat = Math.min(...lats) + ROW / 2; lat < Math.max(...lats); lat += ROW) {
    const spans = areas.map((area) => spansAt(area, lat)).reduce(common);
    const degrees = spans.reduce((total, [from, to]) => total + to - from, 0);
    sum += degrees * km2PerSquareDegree(lat) * ROW;
  }
  return sum;
}

type Span = readonly [from: number, to: number];

/** Longitudes that lie in the polygons on a parallel (even-odd over all rings). */
function spansAt(area: Position[][][], lat: number): Span[] {
  const crossings: number[] = [];
  for (const ring of area.flat()) {
    for (let index = 1; index < ring.length; index++) {
      const [x = 0, y = 0] = ring[index - 1]!;
      const [nextX = 0, nextY = 0] = ring[index]!;
      if (y > lat !== nextY > lat) crossings.push(x + ((lat - y) / (nextY - y)) * (nextX - x));
    }
  }
  crossings.sort((a, b) => a - b);
  return crossings.flatMap((from, index) => (index % 2 ? [] : [[from, crossings[index + 1]!]]));
}

function common(a: Span[], b: Span[]): Span[] {
  return a.flatMap(([from, to]) =>
    b
      .map(([otherFrom, otherTo]): Span => [Math.max(from, otherFrom), Math.min(to, otherTo)])
      .filter(([start, end]) => end > start),
  );
}

function km2PerSquareDegree(lat: number): number {
  const phi = (lat * Math.PI) / 180;
  const w2 = 1 - ECCENTRICITY_SQUARED * Math.sin(phi) ** 2;
  const meridian = (RADIUS_KM * (1 - ECCENTRICITY_SQUARED)) / w2 ** 1.5;
  const parallel = (RADIUS_KM * Math.cos(phi)) / Math.sqrt(w2);
  return meridian * parallel * (Math.PI / 180) ** 2;
}
