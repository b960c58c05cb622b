import type { Holder } from '../domain/control';
import type { BoundingBox, Land } from '../domain/geometry';
import { boundingBox, boxesMeet, padBox } from './bounding-box';
import { cutToWindow, TURF_ENGINE, type OverlayEngine } from './overlay';

// The window is wider than the unit, so that its rim never coincides with the unit's border.
const WINDOW_MARGIN_DEGREES = 0.05;

/** A part of Ukraine before it is split by who holds it. */
export interface LandUnit {
  readonly id: string;
  readonly land: Land;
  readonly bbox: BoundingBox;
}

export type SplitLand = Readonly<Record<Holder, Land | null>>;

/**
 * Splits land by who holds it. Land whose box the Russian-held land does not meet is not overlaid at all, and the
 * Russian-held land is cut to each unit's window first.
 * @throws GeometryError naming the unit
 */
export function splitByHolder(
  unit: LandUnit,
  heldByRussia: Land,
  heldBox?: BoundingBox,
  engine: OverlayEngine = TURF_ENGINE,
): SplitLand {
  if (!boxesMeet(unit.bbox, heldBox ?? boundingBox(heldByRussia))) {
    return { russia: null, ukraine: unit.land };
  }
  const held = cutToWindow(heldByRussia, padBox(unit.bbox, WINDOW_MARGIN_DEGREES));
  if (!held) return { russia: null, ukraine: unit.land };
  const ids = [unit.id, 'Russian-held land'] as const;
  return {
    russia: engine.intersect(unit.land, held, ids),
    ukraine: engine.subtract(unit.land, held, ids),
  };
}
