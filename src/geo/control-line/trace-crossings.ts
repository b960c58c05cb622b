import { Delaunay } from 'd3-delaunay';
import { GeometryError } from '../../domain/errors';
import type { PlanePoint } from './plane';
import type { Site } from './sites';

/** A Delaunay edge that the line crosses, from its Russian-held to its Ukrainian-held end. */
export interface MixedEdge {
  russian: Site;
  ukrainian: Site;
}

// The sites of a line stay where they are, whoever holds them: the last triangulation often serves again.
let last: { readonly points: readonly PlanePoint[]; readonly made: Delaunay<unknown> } | null =
  null;

function triangulate(points: readonly PlanePoint[]): Delaunay<unknown> {
  const isSame =
    last?.points.length === points.length &&
    points.every(([x, y], i) => x === last?.points[i]![0] && y === last.points[i]![1]);
  if (!isSame || !last) {
    last = { points, made: Delaunay.from(points.map(([x, y]): [number, number] => [x, y])) };
  }
  return last.made;
}

/**
 * The edges that the line crosses, in order, as closed rings with the Russian-held side on their
 * left. Two edges that follow each other belong to one triangle; a triangle is passed once at most,
 * so lines drawn through these edges cannot meet, and part all sites by their holders.
 */
export function traceCrossings(sites: readonly Site[]): MixedEdge[][] {
  const { triangles, halfedges } = triangulate(sites.map(({ point }) => point));
  const siteAt = (edge: number): Site => sites[triangles[edge]!]!;
  const nextIn = (edge: number): number => (edge % 3 === 2 ? edge - 2 : edge + 1);
  const leads = (edge: number, from: Site['holder'], to: Site['holder']): boolean =>
    siteAt(edge).holder === from && siteAt(nextIn(edge)).holder === to;

  const seen = new Set<number>();
  const rings: MixedEdge[][] = [];
  for (let start = 0; start < triangles.length; start++) {
    if (seen.has(start) || !leads(start, 'russia', 'ukraine')) continue;
    const ring: MixedEdge[] = [];
    let edge = start;
    do {
      seen.add(edge);
      ring.push({ russian: siteAt(edge), ukrainian: siteAt(nextIn(edge)) });
      const others = [nextIn(edge), nextIn(nextIn(edge))];
      const exit = halfedges[others.find((other) => leads(other, 'ukraine', 'russia'))!]!;
      if (exit < 0)
        throw new GeometryError('tracing of the line', ['settlements'], 'it leaves the frame');
      edge = exit;
    } while (edge !== start);
    rings.push(isCounterClockwise([0, 1, 2].map((k) => siteAt(k).point)) ? ring : ring.reverse());
  }
  return rings;
}

function isCounterClockwise(triangle: PlanePoint[]): boolean {
  const [a, b, c] = triangle as [PlanePoint, PlanePoint, PlanePoint];
  return (b[0] - a[0]) * (c[1] - a[1]) - (b[1] - a[1]) * (c[0] - a[0]) > 0;
}
