import { Clipper, FillRule, type Path64 } from 'clipper2-ts';
import type { MultiPolygon, Polygon, Position } from 'geojson';
import geodesic from 'geographiclib-geodesic';

type Shape = Polygon | MultiPolygon;

const polygonsOf = (shape: Shape): Position[][][] =>
  shape.type === 'Polygon' ? [shape.coordinates] : shape.coordinates;

/** Area by GeographicLib on WGS84, km². */
export function geodesicAreaKm2(shape: Shape): number {
  let area = 0;
  for (const polygon of polygonsOf(shape)) {
    polygon.forEach((ring, i) => {
      const measured = geodesic.Geodesic.WGS84.Polygon(false);
      for (const [lon, lat] of ring.slice(1)) measured.AddPoint(lat!, lon!);
      area += (i === 0 ? 1 : -1) * Math.abs(measured.Compute(false, true).area ?? Number.NaN);
    });
  }
  return area / 1e6;
}

export function isInside(shape: Shape, [x, y]: [number, number]): boolean {
  return polygonsOf(shape).some((polygon) => {
    let inside = false;
    for (const ring of polygon) {
      for (let i = 1; i < ring.length; i++) {
        const [ax, ay] = ring[i - 1] as [number, number];
        const [bx, by] = ring[i] as [number, number];
        if (ay > y !== by > y && x < ax + ((bx - ax) * (y - ay)) / (by - ay)) inside = !inside;
      }
    }
    return inside;
  });
}

/** Which shape has the edge nearest to a point; longitudes shortened by the cosine of its latitude. */
export function nearestIndex(shapes: Shape[], [lon, lat]: [number, number]): number {
  const shorten = Math.cos((lat * Math.PI) / 180);
  const distances = shapes.map((shape) => {
    let smallest = Infinity;
    for (const ring of polygonsOf(shape).flat()) {
      for (let i = 1; i < ring.length; i++) {
        const [ax, ay] = [(ring[i - 1]![0]! - lon) * shorten, ring[i - 1]![1]! - lat];
        const [bx, by] = [(ring[i]![0]! - lon) * shorten, ring[i]![1]! - lat];
        const length = (bx - ax) ** 2 + (by - ay) ** 2 || 1;
        const t = Math.max(0, Math.min(1, -(ax * (bx - ax) + ay * (by - ay)) / length));
        smallest = Math.min(smallest, Math.hypot(ax + t * (bx - ax), ay + t * (by - ay)));
      }
    }
    return smallest;
  });
  return distances.indexOf(Math.min(...distances));
}

/** Area that two shapes share, km² (by the plane, at latitude 48: for telling nothing from something). */
export function overlapKm2(a: Shape, b: Shape): number {
  const steps = 1e5;
  const paths = (shape: Shape): Path64[] =>
    polygonsOf(shape).flatMap((polygon) =>
      polygon.map((ring) =>
        ring.map(([x, y]) => ({ x: Math.round(x! * steps), y: Math.round(y! * steps) })),
      ),
    );
  const shared = Clipper.intersect(paths(a), paths(b), FillRule.EvenOdd);
  return (Math.abs(Clipper.areaPaths(shared)) / steps ** 2) * 111.2 * 74.5;
}
