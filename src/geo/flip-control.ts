import type { Position } from 'geojson';
import type { Control } from '../domain/control';
import type { BoundingBox, Land } from '../domain/geometry';
import { polygonsOf } from '../domain/geometry';
import { CRIMEA, type Region } from '../domain/region';
import { boundingBox, boxesMeet, boxOfLines, padBox } from './bounding-box';
import { heldPolygons } from './control-line/held-polygons';
import type { HeldPlace } from './control-line/sites';
import { bufferLines } from './buffer-lines';
import { cutToWindow } from './cut-to-window';
import { intersectOnGrid, subtractOnGrid, uniteOnGrid } from './grid-overlay';
import { EdgeSet, edgesOf, keepEdges, type Edge } from './line-edges';
import { lineInside } from './line-inside';
import { ALTERED_KM, lostEdges } from './lost-edges';

// The window is wider than all that differs, so that its rim crosses only edges that both lines have.
const WINDOW_MARGIN_DEGREES = 0.01;

function multiPolygon(coordinates: Position[][][]): Land {
  return { type: 'MultiPolygon', coordinates };
}

/** The line as it is drawn from settlements alone, not cut to any land. */
interface Drawn {
  readonly land: Land;
  readonly edges: readonly Edge[];
  readonly known: EdgeSet;
}

function draw(places: readonly HeldPlace[]): Drawn {
  const polygons = heldPolygons(places);
  const edges = edgesOf(polygons.flat());
  return { land: multiPolygon(polygons), edges, known: new EdgeSet(edges) };
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

/** Land that Russia comes to hold, and land that it holds no more. */
interface Gains {
  readonly more: Land | null;
  readonly less: Land | null;
}

interface Part {
  readonly region: Region;
  readonly land: Land;
}

/**
 * Land along edges that are gone, as what is drawn anew has it: where the land held lies off what was drawn, strips
 * a few metres wide would else be left of it.
 */
function alongside(edges: readonly Edge[], fresh: Land, window: BoundingBox): Gains {
  const strip = bufferLines(
    edges.map((edge) => [...edge]),
    ALTERED_KM,
  );
  const near = cutToWindow(fresh, window);
  if (!strip) return { more: null, less: null };
  return near
    ? { more: intersectOnGrid(strip, near), less: subtractOnGrid(strip, near) }
    : { more: null, less: strip };
}

function both(a: Land | null, b: Land | null): Land | null {
  return a && b ? uniteOnGrid(a, b) : (a ?? b);
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
  const removed = old.edges.filter((edge) => !fresh.known.has(edge));
  const added = keepEdges(polygonsOf(fresh.land).flat(), (edge) => !old.known.has(edge));
  const kept = old.edges.filter((edge) => fresh.known.has(edge));
  const lost = lostEdges(control.contactLine, removed, kept);
  const box = boxOfLines([...[...removed, ...lost.edges].map((edge) => [...edge]), ...added]);
  const window = padBox(box, WINDOW_MARGIN_DEGREES);

  const mainland = regions.filter(({ id }) => !CRIMEA.includes(id));
  const beside = lost.isAltered
    ? alongside(removed, fresh.land, window)
    : { more: null, less: null };
  const gained = partsIn(both(differing(fresh.land, old.land, window), beside.more), mainland);
  const left = partsIn(both(differing(old.land, fresh.land, window), beside.less), mainland);
  const [more, less] = [allOf(gained), allOf(left)];
  const grown = more ? uniteOnGrid(control.heldByRussia, more) : control.heldByRussia;
  const held = grown && less ? subtractOnGrid(grown, less) : grown;

  const gone = new EdgeSet(lost.edges);
  const lands = mainland.map(({ land }) => land);
  return {
    ...control,
    method: `${control.method}; who holds some settlements changed by the reader`,
    heldByRussia: held ?? multiPolygon([]),
    contactLine: [
      ...keepEdges(control.contactLine, (edge) => !gone.has(edge)),
      ...lineInside(added, lands),
    ],
    redrawn: { regions: [...new Set([...gained, ...left].map(({ region }) => region.id))], box },
  };
}
