import type { Control } from '../domain/control';
import { polygonsOf, type Land, type Lines } from '../domain/geometry';
import { bufferLines } from './buffer-lines';
import { subtractOnGrid, uniteOnGrid } from './grid-overlay';
import { EdgeSet, edgesOf, keepEdges } from './line-edges';
import { lineInside } from './line-inside';

/** Towards the Ukrainian side, or towards the Russian one. */
export type Direction = 'advanced' | 'receded';

/** A line of contact moved by its stated error: a control without error of its own. */
export interface MovedControl extends Control {
  readonly movedFrom: Control;
}

/** Edges that both lines do not share, from the first. */
export function withoutEdges(lines: Lines, others: Lines): Lines {
  const shared = new EdgeSet(edgesOf(others));
  return keepEdges(lines, (edge) => !shared.has(edge));
}

/**
 * The same control with its line moved by the line's stated error, km, to one side.
 * @param movable the part of its line that has an error; the rest stays where it is
 * @param inside land of the whole country: the moved line is only drawn there
 */
export function moveLine(
  control: Control,
  direction: Direction,
  movable: Lines,
  inside: readonly Land[],
): MovedControl {
  const band = movable.length ? bufferLines(movable, control.uncertaintyKm) : null;
  const id = `${control.id}/${direction}`;
  // Moved, a line differs from the built-in one everywhere.
  const { redrawn: _redrawn, ...facts } = control;
  const moved: MovedControl = { ...facts, id, uncertaintyKm: 0, movedFrom: control };
  if (!band) return moved;
  const held =
    direction === 'advanced'
      ? uniteOnGrid(control.heldByRussia, band)
      : subtractOnGrid(control.heldByRussia, band);
  const rims = lineInside(polygonsOf(band).flat(), inside);
  return {
    ...moved,
    heldByRussia: held ?? { type: 'MultiPolygon', coordinates: [] },
    contactLine: [
      // Of the band's two rims the moved line is the one on the side moved to.
      ...lineInside(rims, [control.heldByRussia], direction === 'receded'),
      ...withoutEdges(control.contactLine, movable),
    ],
  };
}

/**
 * The stretch of a line in some lands. Of a moved line it is what the stretch of the line moved from has become, so
 * that no piece of it comes or goes with the move.
 */
export function stretchIn(control: Control | MovedControl, lands: readonly Land[]): Lines {
  if (!('movedFrom' in control)) return lineInside(control.contactLine, lands);
  const { movedFrom } = control;
  const stretch = lineInside(movedFrom.contactLine, lands);
  const near = stretch.length ? bufferLines(stretch, movedFrom.uncertaintyKm * 1.02) : null;
  return near ? lineInside(control.contactLine, [near]) : [];
}
