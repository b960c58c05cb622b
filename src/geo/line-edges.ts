import type { Position } from 'geojson';
import type { Lines } from '../domain/geometry';

/** One straight piece of a line, `[lon, lat]` in degrees. */
export type Edge = readonly [from: Position, to: Position];

/** All edges of lines or rings, in their order. */
export function edgesOf(lines: Lines): Edge[] {
  return lines.flatMap((line) => line.slice(1).map((to, i): Edge => [line[i]!, to]));
}

/** The same for an edge and its reverse, different for any other. */
export function edgeKey([from, to]: Edge): string {
  return [from.join(), to.join()].sort().join(' ');
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
