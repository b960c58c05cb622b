import type { Position } from 'geojson';
import type { Control } from '../domain/control';
import type { BoundingBox, Land } from '../domain/geometry';
import { polygonsOf } from '../domain/geometry';
import { CRIMEA, type Region } from '../domain/region';
import { boundingBox, boxesMeet, boxOfLines, padBox } from './bounding-box';
import { heldPolygons } from './control-line/held-polygons';
import type { HeldPlace } from './control-line/sites';
import { cutToWindow } from './cut-to-window';
import { intersectOnGrid, subtractOnGrid, uniteOnGrid } from './grid-overlay';
import { edgeKey, edgesOf, keepEdges, middleOf, type Edge } from './line-edges';
import { lineInside } from './line-inside';

// A vertex added where a region's border crosses the line may lie this far off it, degrees (about 2 m).
const ON_EDGE_DEGREES = 2e-5;
// The window is wider than all that differs, so that its rim crosses only edges that both lines have.
const WINDOW_MARGIN_DEGREES = 0.01;

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

/** The line as it is drawn from settlements alone, not cut to any land. */
interface Drawn {
  readonly land: Land;
  readonly edges: readonly Edge[];
  readonly keys: ReadonlySet<string>;
}

function draw(places: readonly HeldPlace[]): Drawn {
  const polygons = heldPolygons(places);
  const edges = edgesOf(polygons.flat());
  return { land: multiPolygon(polygons), edges, keys: new Set(edges.map(edgeKey)) };
}

// Flips are made one after another from the same day.
const known = new WeakMap<readonly HeldPlace[], Drawn>();

function drawOnce(places: readonly HeldPlace[]): Drawn {
  const drawn = known.get(places) ?? draw(places);
  known.set(places, drawn);
  return drawn;
}

/** Land of one line that is not land of another, looked for only where they differ. */
function differing(land: Land, less: Land, window: BoundingBox): Land | null {
  const [near, nearLess] = [cutToWindow(land, window), cutToWindow(less, window)];
  return near && nearLess ? subtractOnGrid(near, nearLess) : near;
}

interface Part {
  readonly region: Region;
  readonly land: Land;
}

/** The parts of land inside some regions. */
function partsIn(land: Land | null, regions: readonly Region[]): Part[] {
  if (!land) return [];
  const box = boundingBox(land);
  return regions
    .filter((region) => boxesMeet(region.bbox, box))
    .flatMap((region) => {
      const part = intersectOnGrid(region.land, land);
      return part ? [{ region, land: part }] : [];
    });
}

function allOf(parts: readonly Part[]): Land | null {
  return parts.length ? multiPolygon(parts.flatMap(({ land }) => polygonsOf(land))) : null;
}

/**
 * A control with some settlements held by the other side. The line is drawn again from the settlements, and only
 * where that changes it is the given control changed: everywhere else it stays as it is, to the byte.
 * @param before who holds each settlement under `control`; what is drawn of the same object is kept
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
  const [old, fresh] = [drawOnce(before), draw(after)];
  const removed = old.edges.filter((edge) => !fresh.keys.has(edgeKey(edge)));
  const added = keepEdges(polygonsOf(fresh.land).flat(), (edge) => !old.keys.has(edgeKey(edge)));
  const box = boxOfLines([...removed.map((edge) => [...edge]), ...added]);
  const window = padBox(box, WINDOW_MARGIN_DEGREES);

  const mainland = regions.filter(({ id }) => !CRIMEA.includes(id));
  const gained = partsIn(differing(fresh.land, old.land, window), mainland);
  const lost = partsIn(differing(old.land, fresh.land, window), mainland);
  const [more, less] = [allOf(gained), allOf(lost)];
  const grown = more ? uniteOnGrid(control.heldByRussia, more) : control.heldByRussia;
  const held = grown && less ? subtractOnGrid(grown, less) : grown;

  const stays = (edge: Edge): boolean =>
    !removed.some((gone) => distance(middleOf(edge), gone) < ON_EDGE_DEGREES);
  const lands = mainland.map(({ land }) => land);
  return {
    ...control,
    method: `${control.method}; who holds some settlements changed by the reader`,
    heldByRussia: held ?? multiPolygon([]),
    contactLine: [...keepEdges(control.contactLine, stays), ...lineInside(added, lands)],
    redrawn: { regions: [...new Set([...gained, ...lost].map(({ region }) => region.id))], box },
  };
}
