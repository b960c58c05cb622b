import type { Position } from 'geojson';
import type { Land } from '../domain/geometry';
import { boxesMeet, padBox } from './bounding-box';
import { nestHoles } from './control-line/nest-rings';
import { intersectOnGrid, subtractOnGrid } from './grid-overlay';
import { cutToWindow } from './cut-to-window';
import { findCrossings } from './split/find-crossings';
import { flatRings, planeArea, type FlatRings } from './split/flat-rings';
import { traceParts } from './split/trace-parts';

// The window is wider than the land, so that its rim never coincides with the land's border.
const WINDOW_MARGIN_DEGREES = 0.05;
// The parts must have the area of the whole, square degrees for each square degree.
const LARGEST_GAP = 1e-11;

/** The parts of some land inside and outside another; null where there is none. */
export interface LandParts {
  readonly inside: Land | null;
  readonly outside: Land | null;
}

/** Polygons of rings, or null where a hole has no polygon. */
function landOf(rings: readonly Position[][]): { readonly land: Land | null } | null {
  if (rings.length === 0) return { land: null };
  const { polygons, homeless } = nestHoles(rings);
  return homeless.length ? null : { land: { type: 'MultiPolygon', coordinates: polygons } };
}

function sumOf(rings: readonly Position[][]): number {
  return rings.reduce((sum, ring) => sum + planeArea(ring), 0);
}

/** Both parts from one walk along the two boundaries; null where these touch or are not valid. */
function walk(land: Land, own: FlatRings, other: FlatRings): LandParts | null {
  const crossings = findCrossings(own, other);
  const parts = crossings && traceParts(own, other, crossings);
  if (!parts) return null;
  // Nothing of the other land lies in this one: it stays the object that it is, with all that is known of it.
  if (!parts.inside.length) return { inside: null, outside: land };
  if (!parts.outside.length) return { inside: land, outside: null };
  const [inside, outside] = [landOf(parts.inside), landOf(parts.outside)];
  const gap = sumOf(parts.inside) + sumOf(parts.outside) - own.area;
  if (!inside || !outside || Math.abs(gap) > LARGEST_GAP * own.area) return null;
  return { inside: inside.land, outside: outside.land };
}

/** Both parts on the grid, where boundaries may touch and cross themselves as they like. */
function splitOnGrid(land: Land, { bbox }: FlatRings, by: Land): LandParts {
  const near = cutToWindow(by, padBox(bbox, WINDOW_MARGIN_DEGREES));
  if (!near) return { inside: null, outside: land };
  const inside = intersectOnGrid(land, near);
  return inside ? { inside, outside: subtractOnGrid(land, near) } : { inside, outside: land };
}

/**
 * Splits land by another in one walk along both boundaries. New vertices come only where the boundaries cross, the
 * same for both parts and for a neighbour that shares the edge; everything else stays as it is, to the bit. Where the
 * boundaries touch, or are not those of valid polygons, it is done on the grid.
 * @param land valid polygons, `[lon, lat]` in degrees
 */
export function splitLand(land: Land, by: Land): LandParts {
  const [own, other] = [flatRings(land), flatRings(by)];
  if (!boxesMeet(own.bbox, other.bbox)) return { inside: null, outside: land };
  return walk(land, own, other) ?? splitOnGrid(land, own, by);
}
