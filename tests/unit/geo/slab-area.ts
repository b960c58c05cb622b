import type { Position } from 'geojson';
import { polygonsOf, type Land } from '../../../src/domain/geometry';

interface Edge {
  readonly from: Position;
  readonly to: Position;
  /** Which of the operands it is of. */
  readonly operand: number;
}

function edgesOf(rings: readonly Position[][], operand: number): Edge[] {
  return rings.flatMap((ring) =>
    ring.slice(1).map((to, i): Edge => {
      const from = ring[i]!;
      return from[1]! < to[1]! ? { from, to, operand } : { from: to, to: from, operand };
    }),
  );
}

/** The y at which two edges cross, or null. */
function crossingY({ from: a, to: b }: Edge, { from: c, to: d }: Edge): number | null {
  const [abX, abY, cdX, cdY] = [b[0]! - a[0]!, b[1]! - a[1]!, d[0]! - c[0]!, d[1]! - c[1]!];
  const cross = abX * cdY - abY * cdX;
  if (cross === 0) return null;
  const t = ((c[0]! - a[0]!) * cdY - (c[1]! - a[1]!) * cdX) / cross;
  return t >= 0 && t <= 1 ? a[1]! + t * abY : null;
}

/**
 * The plane area, in the square of the unit, of what lies in operands as told, each even–odd: cut at every vertex and
 * every crossing into level slabs, in which edges are apart. A second, plain method to hold overlays against.
 * @param operands closed rings `[x, y]` of each
 * @param isWanted told for each operand whether a place lies in it
 */
export function slabArea(
  operands: readonly Position[][][],
  isWanted: (isIn: readonly boolean[]) => boolean,
): number {
  const edges = operands.flatMap(edgesOf).filter(({ from, to }) => from[1] !== to[1]);
  const ys = edges.flatMap((edge, i) => [
    edge.from[1]!,
    edge.to[1]!,
    ...edges.slice(i + 1).flatMap((other) => crossingY(edge, other) ?? []),
  ]);
  const levels = [...new Set(ys)].sort((a, b) => a - b);
  let sum = 0;
  for (const [i, top] of levels.slice(1).entries()) {
    const middle = (levels[i]! + top) / 2;
    const crossed = edges
      .filter(({ from, to }) => from[1]! < middle && to[1]! > middle)
      .map(({ from, to, operand }) => {
        const share = (middle - from[1]!) / (to[1]! - from[1]!);
        return { x: from[0]! + share * (to[0]! - from[0]!), operand };
      })
      .sort((a, b) => a.x - b.x);
    const isIn = operands.map(() => false);
    for (const [k, { x, operand }] of crossed.slice(0, -1).entries()) {
      isIn[operand] = !isIn[operand];
      if (isWanted(isIn)) sum += (crossed[k + 1]!.x - x) * (top - levels[i]!);
    }
  }
  return sum;
}

/** Plane area in square degrees, from a corner of Ukraine that digits do not get lost. */
export function planeArea(land: Land | null): number {
  let twice = 0;
  for (const ring of land ? polygonsOf(land).flat() : [])
    for (const [i, [x = 0, y = 0]] of ring.slice(1).entries()) {
      const [fromX = 0, fromY = 0] = ring[i]!;
      twice += (fromX - 30) * (y - 47) - (x - 30) * (fromY - 47);
    }
  return twice / 2;
}
