import type { Land, Lines } from '../domain/geometry';
import { keepEdges, middleOf } from './line-edges';
import { flatRings, isInRings } from './split/flat-rings';

/**
 * The stretches of lines whose edges lie, by their middle, in any of some lands. Edges are kept or dropped whole.
 * @param lines line strings of `[lon, lat]` in degrees
 * @param inside false for the stretches that lie in none of them
 */
export function lineInside(lines: Lines, lands: readonly Land[], inside = true): Lines {
  const rings = lands.map(flatRings);
  return keepEdges(lines, (edge) => {
    const [lon, lat] = middleOf(edge);
    return rings.some((land) => isInRings(land, lon, lat)) === inside;
  });
}
