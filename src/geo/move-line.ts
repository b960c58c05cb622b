import type { Control } from '../domain/control';
import { polygonsOf, type Land } from '../domain/geometry';
import { bufferLines } from './buffer-lines';
import { subtractOnGrid, uniteOnGrid } from './grid-overlay';
import { lineInside } from './line-inside';

/** Towards the Ukrainian side, or towards the Russian one. */
export type Direction = 'advanced' | 'receded';

/**
 * The same control with its line moved by the line's stated error, km, to one side.
 * @param inside land of the whole country: the moved line is only drawn there
 * @returns a control without error of its own
 */
export function moveLine(control: Control, direction: Direction, inside: readonly Land[]): Control {
  const band = bufferLines(control.contactLine, control.uncertaintyKm);
  const moved = { ...control, id: `${control.id}/${direction}`, uncertaintyKm: 0 };
  if (!band) return moved;
  const held =
    direction === 'advanced'
      ? uniteOnGrid(control.heldByRussia, band)
      : subtractOnGrid(control.heldByRussia, band);
  const heldByRussia: Land = held ?? { type: 'MultiPolygon', coordinates: [] };
  const rims = lineInside(polygonsOf(band).flat(), inside);
  // Of the band's two rims the moved line is the one on the side moved to.
  const contactLine = lineInside(rims, [control.heldByRussia], direction === 'receded');
  return { ...moved, heldByRussia, contactLine };
}
