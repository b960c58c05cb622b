import type { Position } from 'geojson';
import type { Lines } from '../domain/geometry';

/** One straight piece of a line, `[lon, lat]` in degrees. */
export type Edge = readonly [from: Position, to: Position];

/** All edges of lines or rings, in their order. */
export function edgesOf(lines: Lines): Edge[] {
  return lines.flatMap((line) => line.slice(1).map((to, i): Edge => [line[i]!, to]));
}

/** Edges to be looked up, in whichever direction they run; by numbers, which takes a third of the time of text. */
export class EdgeSet {
  /** By the sum of both longitudes, which an edge has in common with few others. */
  readonly #bySum = new Map<number, Edge[]>();

  constructor(edges: Iterable<Edge>) {
    for (const edge of edges) {
      const sum = edge[0][0]! + edge[1][0]!;
      const alike = this.#bySum.get(sum);
      if (alike) alike.push(edge);
      else this.#bySum.set(sum, [edge]);
    }
  }

  has([a, b]: Edge): boolean {
    const alike = this.#bySum.get(a[0]! + b[0]!);
    return (
      alike?.some(([c, d]) => (isAt(a, c) && isAt(b, d)) || (isAt(a, d) && isAt(b, c))) ?? false
    );
  }
}

function isAt(a: Position, b: Position): boolean {
  return a[0] === b[0] && a[1] === b[1];
}

/** The middle of an edge, `[lon, lat]` in degrees. */
export function middleOf([[ax = 0, ay = 0], [bx = 0, by = 0]]: Edge): [lon: number, lat: number] {
  return [(ax + bx) / 2, (ay + by) / 2];
}

/** Stretches of lines made of the edges that pass, joined where they follow each other. */
export function keepEdges(lines: Lines, passes: (edge: Edge) => boolean): Lines {
  const kept: Lines = [];
  for (const line of lines) {
    let open: Position[] | null = null;
    for (const edge of edgesOf([line])) {
      if (!passes(edge)) {
        open = null;
      } else if (open) {
        open.push(edge[1]);
      } else {
        open = [...edge];
        kept.push(open);
      }
    }
  }
  return kept;
}
