import { areaKm2 } from '../geometry/area';
import type { MultiPolygonCoordinates, PolygonCoordinates, Position } from '../geometry/types';

/** Land of one region that was held by the same side on each of the days. */
export interface Face {
  region: string;
  /** R or U for each day. */
  held: string;
  polygons: MultiPolygonCoordinates;
}

/** Smaller pieces say nothing: the lines are uncertain by kilometres. */
const SLIVER_KM2 = 0.2;

/** Gives each piece too small to mean anything to the piece of the same region it shares the longest border with. */
export function mergeSlivers(faces: Face[]): Face[] {
  const pieces = faces.flatMap(({ region, held, polygons }) =>
    polygons.map((polygon) => ({ region, held, polygon, area: areaKm2([polygon]) })),
  );
  const byEdge = new Map<string, number[]>();
  pieces.forEach(({ polygon }, index) => {
    for (const { key } of edgesOf(polygon)) byEdge.set(key, [...(byEdge.get(key) ?? []), index]);
  });
  const smallestFirst = pieces
    .map((_, index) => index)
    .sort((a, b) => pieces[a]!.area - pieces[b]!.area);
  for (const index of smallestFirst) {
    const piece = pieces[index]!;
    if (piece.area >= SLIVER_KM2) break;
    const borders = new Map<number, number>();
    for (const { key, length } of edgesOf(piece.polygon)) {
      for (const other of byEdge.get(key)!) {
        if (other === index || pieces[other]!.region !== piece.region) continue;
        borders.set(other, (borders.get(other) ?? 0) + length);
      }
    }
    const [longest] = [...borders].sort((a, b) => b[1] - a[1] || a[0] - b[0])[0] ?? [];
    if (longest !== undefined) piece.held = pieces[longest]!.held;
  }
  return pieces.map(({ region, held, polygon }) => ({ region, held, polygons: [polygon] }));
}

function edgesOf(polygon: PolygonCoordinates): { key: string; length: number }[] {
  return polygon.flatMap((ring) =>
    ring.slice(1).map((end, i) => ({
      key: edgeKey(ring[i]!, end),
      length: Math.hypot(end[0] - ring[i]![0], end[1] - ring[i]![1]),
    })),
  );
}

function edgeKey(a: Position, b: Position): string {
  const [first, second] = [a.join(), b.join()];
  return first < second ? `${first} ${second}` : `${second} ${first}`;
}
