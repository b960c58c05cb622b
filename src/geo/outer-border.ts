import type { Position } from 'geojson';
import { polygonsOf, type Land, type Lines } from '../domain/geometry';
import { project } from './lambert';

/**
 * Border and coast of a country: the edges of its regions that belong to one region only.
 * @param regions lands that share the positions of their common borders exactly
 * @returns single edges, `[lon, lat]` in degrees
 */
export function outerBorder(regions: readonly Land[]): Lines {
  const once = new Map<string, [Position, Position]>();
  for (const ring of regions.flatMap(polygonsOf).flat()) {
    for (let i = 1; i < ring.length; i++) {
      const [from, to] = [ring[i - 1]!, ring[i]!];
      const [a, b] = [from.join(), to.join()];
      const key = a < b ? `${a} ${b}` : `${b} ${a}`;
      if (!once.delete(key)) once.set(key, [from, to]);
    }
  }
  return [...once.values()];
}

type Edge = readonly [ax: number, ay: number, bx: number, by: number];

function distance([ax, ay, bx, by]: Edge, x: number, y: number): number {
  const [dx, dy] = [bx - ax, by - ay];
  const square = dx * dx + dy * dy;
  const t = square && Math.max(0, Math.min(1, ((x - ax) * dx + (y - ay) * dy) / square));
  return Math.hypot(x - ax - t * dx, y - ay - t * dy);
}

/** Tells whether a position lies within a fixed distance of some lines. */
export interface Nearness {
  (position: Position): boolean;
}

/**
 * A question that is quick to ask thousands of times: is a position within `km` of the lines? Edges are kept in a grid
 * whose cells are as wide as the distance, on the Lambert plane (scale error below 0.18 %).
 * @param lines line strings of `[lon, lat]` in degrees
 */
export function nearness(lines: Lines, km: number): Nearness {
  const cell = km * 1000;
  const cells = new Map<number, Edge[]>();
  const key = (column: number, row: number): number => column * 65_536 + row;
  const at = (metres: number): number => Math.floor(metres / cell);
  for (const line of lines) {
    const points = line.map(project);
    for (let i = 1; i < points.length; i++) {
      const edge: Edge = [...points[i - 1]!, ...points[i]!];
      const [ax, ay, bx, by] = edge;
      for (let column = at(Math.min(ax, bx)); column <= at(Math.max(ax, bx)); column++) {
        for (let row = at(Math.min(ay, by)); row <= at(Math.max(ay, by)); row++) {
          const known = cells.get(key(column, row));
          if (known) known.push(edge);
          else cells.set(key(column, row), [edge]);
        }
      }
    }
  }
  return (position) => {
    const [x, y] = project(position);
    for (let column = at(x) - 1; column <= at(x) + 1; column++) {
      for (let row = at(y) - 1; row <= at(y) + 1; row++) {
        const near = cells.get(key(column, row));
        if (near?.some((edge) => distance(edge, x, y) <= cell)) return true;
      }
    }
    return false;
  };
}
