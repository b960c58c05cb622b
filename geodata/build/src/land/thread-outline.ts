import { feature, meshArcs } from 'topojson-client';
import type { MultiPolygonCoordinates, PolygonCoordinates, Position } from '../geometry/types';
import type { Face } from './slivers';
import { featureOf } from '../mapshaper';
import { toTopology } from '../write-topology';

/** Points that the lines of contact may add between two points of a border. */
const MOST_BETWEEN = 12;

/**
 * Neighbours with every point that Ukraine's outline has on their common border: lines of contact that reach it have
 * added some. Both then share the border point by point.
 */
export function threadOutline(
  neighbours: Map<string, MultiPolygonCoordinates>,
  faces: Face[],
): Map<string, MultiPolygonCoordinates> {
  const beside = outlineOf(faces);
  const thread = (ring: Position[]): Position[] =>
    ring.flatMap((point, i) => {
      const next = ring[i + 1];
      return next ? [point, ...between(beside, point, next)] : [point];
    });
  return new Map(
    [...neighbours].map(([country, polygons]) => [
      country,
      polygons.map((polygon) => polygon.map(thread) as PolygonCoordinates),
    ]),
  );
}

const keyOf = ([lon, lat]: Position): string => `${Math.round(lon * 1e5)},${Math.round(lat * 1e5)}`;

/** The points next to each point of the outline of all faces. */
function outlineOf(faces: Face[]): Map<string, Position[]> {
  const topology = toTopology({
    faces: {
      type: 'FeatureCollection',
      features: faces.map(({ polygons }) => featureOf({}, polygons)),
    },
  });
  const outline = meshArcs(topology, topology.objects['faces'] as never, (a, b) => a === b);
  const { geometry } = feature(topology, outline as never) as unknown as {
    geometry: { coordinates: Position[][] };
  };
  const beside = new Map<string, Position[]>();
  const join = (from: Position, to: Position): void => {
    beside.set(keyOf(from), [...(beside.get(keyOf(from)) ?? []), to]);
  };
  for (const line of geometry.coordinates) {
    line.slice(1).forEach((to, i) => {
      join(line[i]!, to);
      join(to, line[i]!);
    });
  }
  return beside;
}

/** The outline's points between two that it also has; none where they are side by side or too far apart along it. */
function between(beside: Map<string, Position[]>, from: Position, to: Position): Position[] {
  const [start, end] = [keyOf(from), keyOf(to)];
  const firsts = beside.get(start);
  if (!firsts || !beside.has(end) || firsts.some((next) => keyOf(next) === end)) return [];
  for (const first of firsts) {
    const way = [first];
    let before = start;
    while (way.length <= MOST_BETWEEN) {
      const here = keyOf(way.at(-1)!);
      const next = beside.get(here)!.find((point) => keyOf(point) !== before);
      if (!next) break;
      if (keyOf(next) === end) return way;
      before = here;
      way.push(next);
    }
  }
  return [];
}
