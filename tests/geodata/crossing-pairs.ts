import type { Position } from 'geojson';

interface Edge {
  from: Position;
  to: Position;
  ring: number;
  at: number;
  /** Number of edges of its ring. */
  count: number;
}

/**
 * Pairs of edges of closed rings ([lon, lat]) that meet without following each other, as texts.
 * A sweep from west to east, so that only edges side by side are compared.
 */
export function crossingPairs(rings: readonly Position[][]): string[] {
  const edges = rings
    .flatMap((ring, ringAt) =>
      ring.slice(1).map((to, at): Edge => ({
        from: ring[at]!,
        to,
        ring: ringAt,
        at,
        count: ring.length - 1,
      })),
    )
    .sort((a, b) => west(a) - west(b));
  const found: string[] = [];
  for (const [index, edge] of edges.entries()) {
    for (let next = index + 1; next < edges.length; next++) {
      const other = edges[next]!;
      if (west(other) > Math.max(edge.from[0]!, edge.to[0]!)) break;
      if (!areNeighbours(edge, other) && meet(edge, other)) {
        found.push(`${edge.from}–${edge.to} × ${other.from}–${other.to}`);
      }
    }
  }
  return found;
}

function west({ from, to }: Edge): number {
  return Math.min(from[0]!, to[0]!);
}

function areNeighbours(a: Edge, b: Edge): boolean {
  const apart = Math.abs(a.at - b.at);
  return a.ring === b.ring && (apart === 1 || apart === a.count - 1);
}

function meet(a: Edge, b: Edge): boolean {
  return (
    side(a.from, a.to, b.from) * side(a.from, a.to, b.to) <= 0 &&
    side(b.from, b.to, a.from) * side(b.from, b.to, a.to) <= 0
  );
}

function side([ax = 0, ay = 0]: Position, [bx = 0, by = 0]: Position, [x = 0, y = 0]: Position) {
  return Math.sign((bx - ax) * (y - ay) - (by - ay) * (x - ax));
}
