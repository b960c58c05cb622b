import type { Position } from 'geojson';
import type { Control } from '../domain/control';
import type { Land } from '../domain/geometry';
import { polygonsOf } from '../domain/geometry';
import { CRIMEA, type Region } from '../domain/region';
import { boundingBox, boxesMeet } from './bounding-box';
import { heldPolygons } from './control-line/held-polygons';
import type { HeldPlace } from './control-line/sites';
import { intersectOnGrid, subtractOnGrid, uniteOnGrid } from './grid-overlay';
import { edgeKey, edgesOf, keepEdges, middleOf, type Edge } from './line-edges';
import { lineInside } from './line-inside';

// A vertex added where a region's border crosses the line may lie this far off it, degrees (about 2 m).
const ON_EDGE_DEGREES = 2e-5;

/** Distance in degrees from a point to an edge. */
function distance(
  [x, y]: readonly [number, number],
  [[ax = 0, ay = 0], [bx = 0, by = 0]]: Edge,
): number {
  const [dx, dy] = [bx - ax, by - ay];
  const length2 = dx * dx + dy * dy;
  const t = length2 ? Math.min(1, Math.max(0, ((x - ax) * dx + (y - ay) * dy) / length2)) : 0;
  return Math.hypot(x - ax - t * dx, y - ay - t * dy);
}

function multiPolygon(coordinates: Position[][][]): Land {
  return { type: 'MultiPolygon', coordinates };
}

/** The part of land inside any of some regions, or null. */
function inRegions(land: Land | null, regions: readonly Region[]): Land | null {
  if (!land) return null;
  const box = boundingBox(land);
  const parts = regions
    .filter((region) => boxesMeet(region.bbox, box))
    .flatMap((region) => {
      const part = intersectOnGrid(region.land, land);
      return part ? polygonsOf(part) : [];
    });
  return parts.length ? multiPolygon(parts) : null;
}

/**
 * A control with some settlements held by the other side. The line is drawn again from the settlements, and only
 * where that changes it is the given control changed: everywhere else it stays as it is, to the byte.
 * @param before who holds each settlement under `control`
 * @param after the same settlements in the same order, some held by the other side
 * @param regions regions of Ukraine; Crimea's are held as a whole and never change
 * @throws GeometryError when the line cannot be drawn
 */
export function flipControl(
  control: Control,
  before: readonly HeldPlace[],
  after: readonly HeldPlace[],
  regions: readonly Region[],
): Control {
  if (before.every(({ holder }, i) => holder === after[i]?.holder)) return control;
  const [drawn, redrawn] = [heldPolygons(before), heldPolygons(after)];
  const mainland = regions.filter(({ id }) => !CRIMEA.includes(id));
  const [old, fresh] = [multiPolygon(drawn), multiPolygon(redrawn)];
  const gained = inRegions(subtractOnGrid(fresh, old), mainland);
  const lost = inRegions(subtractOnGrid(old, fresh), mainland);
  const more = gained ? uniteOnGrid(control.heldByRussia, gained) : control.heldByRussia;
  const held = more && lost ? subtractOnGrid(more, lost) : more;

  const [oldEdges, freshEdges] = [edgesOf(drawn.flat()), edgesOf(redrawn.flat())];
  const [oldKeys, freshKeys] = [new Set(oldEdges.map(edgeKey)), new Set(freshEdges.map(edgeKey))];
  const removed = oldEdges.filter((edge) => !freshKeys.has(edgeKey(edge)));
  const stays = (edge: Edge): boolean =>
    !removed.some((gone) => distance(middleOf(edge), gone) < ON_EDGE_DEGREES);
  const added = keepEdges(redrawn.flat(), (edge) => !oldKeys.has(edgeKey(edge)));
  const lands = mainland.map(({ land }) => land);
  return {
    ...control,
    method: `${control.method}; who holds some settlements changed by the reader`,
    heldByRussia: held ?? multiPolygon([]),
    contactLine: [...keepEdges(control.contactLine, stays), ...lineInside(added, lands)],
  };
}
