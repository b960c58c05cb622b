import { Delaunay } from 'd3-delaunay';
import type { Feature, LineString } from 'geojson';
import { densify } from '../geometry/nearest-cells';
import {
  bboxesMeet,
  bboxOfRing,
  type Bbox,
  type MultiPolygonCoordinates,
  type Position,
} from '../geometry/types';
import { readWaters } from '../osm';
import { RIVER_COURSES, type RiverCourse } from './river-courses';

/** How far beside the straight line between two points of a course its water is looked for, in degrees. */
const REACH = 0.6;
/** Detail dropped from a course, degrees; about 500 m. */
const TOLERANCE = 0.005;

/**
 * The major rivers as lines. The source has rivers only as polygons, in pieces where they are narrow; a river's
 * course is the way from piece to piece that avoids long jumps over land.
 */
export function buildRivers(): Feature<LineString>[] {
  const waters = [...readWaters('rivers'), ...readWaters('lakes')];
  return RIVER_COURSES.map((course) => ({
    type: 'Feature',
    properties: { nameEn: course.nameEn, nameUk: course.nameUk },
    geometry: { type: 'LineString', coordinates: straighten(trace(course, waters)) },
  }));
}

function trace({ points }: RiverCourse, waters: MultiPolygonCoordinates): Position[] {
  return points.slice(1).flatMap((to, i) => {
    const from = points[i]!;
    const [west, south, east, north] = bboxOfRing([from, to]);
    const window: Bbox = [west - REACH, south - REACH, east + REACH, north + REACH];
    const way = shortestWay(pointsIn(waters, window), from, to);
    return i === 0 ? way : way.slice(1);
  });
}

function pointsIn(waters: MultiPolygonCoordinates, window: Bbox): Position[] {
  const [west, south, east, north] = window;
  return waters
    .filter((polygon) => bboxesMeet(bboxOfRing(polygon[0]!), window))
    .flatMap((polygon) => densify(polygon[0]!, 0.005))
    .filter(([lon, lat]) => lon > west && lon < east && lat > south && lat < north);
}

/** Dijkstra over the triangulation of the points; a step costs the cube of its length, so that leaps do not pay. */
function shortestWay(points: Position[], from: Position, to: Position): Position[] {
  const shorten = Math.cos((from[1] * Math.PI) / 180);
  const delaunay = Delaunay.from(
    points,
    ([lon]) => lon * shorten,
    ([, lat]) => lat,
  );
  const start = delaunay.find(from[0] * shorten, from[1]);
  const end = delaunay.find(to[0] * shorten, to[1]);
  const cost = new Float64Array(points.length).fill(Infinity);
  const before = new Int32Array(points.length).fill(-1);
  const open = new Set([start]);
  cost[start] = 0;
  while (open.size > 0) {
    let here = -1;
    for (const candidate of open) if (here < 0 || cost[candidate]! < cost[here]!) here = candidate;
    if (here === end) break;
    open.delete(here);
    for (const next of delaunay.neighbors(here)) {
      const [a, b] = [points[here]!, points[next]!];
      const step = cost[here]! + Math.hypot((a[0] - b[0]) * shorten, a[1] - b[1]) ** 3;
      if (step >= cost[next]!) continue;
      cost[next] = step;
      before[next] = here;
      open.add(next);
    }
  }
  const way: Position[] = [];
  for (let here = end; here >= 0; here = before[here]!) way.unshift(points[here]!);
  return way;
}

/** Douglas–Peucker. */
function straighten(line: Position[]): Position[] {
  const [first, last] = [line[0]!, line.at(-1)!];
  let farthest = 0;
  let index = 0;
  const length = Math.hypot(last[0] - first[0], last[1] - first[1]) || 1;
  line.forEach(([lon, lat], i) => {
    const away =
      Math.abs((last[0] - first[0]) * (first[1] - lat) - (first[0] - lon) * (last[1] - first[1])) /
      length;
    if (away > farthest) [farthest, index] = [away, i];
  });
  if (farthest < TOLERANCE || index === 0) return [first, last];
  return [...straighten(line.slice(0, index + 1)), ...straighten(line.slice(index)).slice(1)];
}
