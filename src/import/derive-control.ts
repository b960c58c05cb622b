import type { Control } from '../domain/control';
import { isDay } from '../domain/day';
import { InputError } from '../domain/errors';
import type { FileSelection } from '../domain/loaded-file';
import type { Region } from '../domain/region';
import { areaKm2 } from '../geo/area';
import { uniteAllOnGrid } from '../geo/grid-overlay';
import { lineOfHeldLand } from '../geo/line-of-held-land';
import { areasByRegionKm2 } from '../geo/shared-area';
import { findDay } from './find-day';
import type { LoadedFile } from './load-file';
import { select } from './select-features';

/** Stated error of a loaded line, km to either side, where the reader states none. */
export const DEFAULT_UNCERTAINTY_KM = 1;
const LARGEST_UNCERTAINTY_KM = 50;
// Below a square metre a shared area is rounding.
const SMALLEST_KM2 = 1e-6;

/** A control made of a file. */
export interface LoadedControl {
  readonly control: Control;
  /** Held land outside the regions (sea, coast, beyond the border), km². */
  readonly outsideUkraineKm2: number;
}

/**
 * The control that a file stands for: the features chosen, each cleaned even–odd, united. Nothing is cut off or moved;
 * the line of contact is where the holder changes inside Ukraine (`lineOfHeldLand`).
 * @param regions of all Ukraine
 * @throws InputError where something has to be chosen first, or nothing of it lies in Ukraine
 */
export function deriveControl(
  file: LoadedFile,
  selection: FileSelection,
  regions: readonly Region[],
): LoadedControl {
  const { name } = file.summary;
  const taken = select(file, selection);
  const asOf = selection.day ?? findDay(name, taken.map(({ properties }) => properties));
  if (!asOf) throw new InputError(name, 'does not say what day it stands for; choose one');
  if (!isDay(asOf)) throw new InputError(`day ${JSON.stringify(asOf)}`, 'must be a day, YYYY-MM-DD');
  const uncertaintyKm = selection.uncertaintyKm ?? DEFAULT_UNCERTAINTY_KM;
  if (!(uncertaintyKm > 0 && uncertaintyKm <= LARGEST_UNCERTAINTY_KM)) {
    throw new InputError(`uncertainty ${uncertaintyKm}`, `must be more than 0 and at most ${LARGEST_UNCERTAINTY_KM} km`);
  }
  const heldByRussia = uniteAllOnGrid(
    taken.map(({ polygons }) => ({ type: 'MultiPolygon', coordinates: [...polygons] })),
  );
  if (!heldByRussia) throw new InputError(name, 'has shapes without any area');
  const inside = areasByRegionKm2(regions, heldByRussia).reduce((sum, km2) => sum + km2, 0);
  if (inside < SMALLEST_KM2) throw new InputError(name, 'has no area that lies in Ukraine');
  const control: Control = {
    id: name,
    asOf,
    source: name,
    method: 'as the file has it',
    licence: 'of the file',
    uncertaintyKm,
    heldByRussia,
    contactLine: lineOfHeldLand(heldByRussia, regions),
  };
  return { control, outsideUkraineKm2: Math.max(0, areaKm2(heldByRussia) - inside) };
} // prettier-ignore
