import type { Position } from 'geojson';
import type { Control } from '../domain/control';
import { isDay, type Day } from '../domain/day';
import { GeometryError, InputError } from '../domain/errors';
import { polygonsOf, type Land, type Lines } from '../domain/geometry';
import type { FileSelection } from '../domain/loaded-file';
import type { Region } from '../domain/region';
import { areaKm2 } from '../geo/area';
import { LEVEL_EDGES } from '../geo/clipper';
import { estimateCrossings } from '../geo/estimate-crossings';
import { cleanOnGrid, uniteAllOnGrid } from '../geo/grid-overlay';
import { lengthKm } from '../geo/length';
import { lineOfHeldLand } from '../geo/line-of-held-land';
import { LEAST_WIDENING_KM } from '../geo/buffer-lines';
import { areSeparate } from '../geo/separate-outlines';
import { areasByRegionKm2 } from '../geo/shared-area/shared-area';
import { thinLines } from '../geo/thin-lines';
import { windRings } from '../geo/wind-rings';
import { findDay } from './find-day';
import { MOST_CROSSINGS, MOST_DETAIL, MOST_LINE_POSITIONS, MOST_LINES } from './limits';
import type { LoadedFeature, LoadedFile } from './load-file';
import { NO_REPORT, type Report } from './report';
import { select } from './select-features';

/** Stated error of a loaded line, km to either side, where the reader states none. */
export const DEFAULT_UNCERTAINTY_KM = 1;
const LARGEST_UNCERTAINTY_KM = 50;
// Below a square metre a shared area is rounding.
const SMALLEST_KM2 = 1e-6;
// A step of the grid that outlines are cleaned on, about 0.01 mm.
const GRID_KM = 1e-8;

/** A control made of a file. */
export interface LoadedControl {
  readonly control: Control;
  /** Held land outside the regions (sea, coast, beyond the border), km². */
  readonly outsideUkraineKm2: number;
}

/** The land that a file stands for, and its day. */
export interface HeldLand {
  readonly asOf: Day;
  readonly land: Land;
  /** Its area within each region, km², in the order of the regions. */
  readonly byRegionKm2: Float64Array;
}

/** Each polygon by itself: even–odd over several would take away what two of them both cover. */
function polygonsAlone({ polygons }: LoadedFeature): Land[] {
  return polygons.map((coordinates) => ({ type: 'Polygon', coordinates }));
}

function requireDay(file: LoadedFile, taken: readonly LoadedFeature[], chosen?: Day): Day {
  const { name } = file.summary;
  if (chosen !== undefined) {
    if (isDay(chosen)) return chosen;
    throw new InputError(`day ${JSON.stringify(chosen)}`, 'must be a day, YYYY-MM-DD');
  }
  const found = findDay(
    name,
    taken.map(({ properties }) => properties),
  );
  if (found) return found;
  throw new InputError(name, 'does not say what day it stands for; choose one');
}

function requireUncertainty(km = DEFAULT_UNCERTAINTY_KM): number {
  if (km >= LEAST_WIDENING_KM && km <= LARGEST_UNCERTAINTY_KM) return km;
  throw new InputError(
    `uncertainty ${km}`,
    `must be from ${LEAST_WIDENING_KM} to ${LARGEST_UNCERTAINTY_KM} km`,
  );
}

function refuseCrossings(name: string, polygons: readonly Position[][][]): void {
  const crossings = estimateCrossings(polygons.flat());
  if (crossings <= MOST_CROSSINGS) return;
  const shown = Math.round(crossings / 1000).toLocaleString('en');
  throw new InputError(
    name,
    `has outlines that cross themselves and one another about ${shown},000 times, as no map does`,
  );
}

/** What comes of outlines; refused where overlays of them do not end, or fail. */
function whole<Outcome>(name: string, make: () => Outcome): Outcome {
  try {
    return make();
  } catch (error) {
    if (!(error instanceof GeometryError)) throw error;
    const why =
      error.cause === LEVEL_EDGES
        ? 'has edges so nearly level that its outlines cannot be united'
        : 'has outlines that cannot be united';
    throw new InputError(name, why);
  }
}

/** All land of some features. What is valid as it stands stays as it is, to the bit. */
function unite(name: string, taken: readonly LoadedFeature[], report: Report): Land | null {
  const polygons = taken.flatMap((feature) => feature.polygons);
  // What has so many positions however coarse its grid may go over itself again and again: others would not end there.
  const positions = polygons.flat().reduce((sum, { length }) => sum + length, 0);
  if (positions > MOST_DETAIL) refuseCrossings(name, polygons);
  if (areSeparate(polygons)) return windRings({ type: 'MultiPolygon', coordinates: polygons });
  refuseCrossings(name, polygons);
  return uniteAllOnGrid(taken.flatMap(polygonsAlone), (share) => report({ stage: 'clean', share }));
}

/**
 * The Russian-held land that a file stands for: the polygons of the features chosen, each cleaned even–odd, united.
 * Nothing is cut off or moved.
 * @param regions of all Ukraine
 * @param report told the stages clean and overlay
 * @param measure areas of land within the regions, km²; whoever measures many days may have a faster way
 * @throws InputError where something has to be chosen first, or nothing of it lies in Ukraine
 */
export function deriveHeldLand(
  file: LoadedFile,
  selection: FileSelection,
  regions: readonly Region[],
  report: Report = NO_REPORT,
  measure: (land: Land) => Float64Array = (land) => areasByRegionKm2(regions, land),
): HeldLand {
  const { name } = file.summary;
  const taken = select(file, selection);
  const asOf = requireDay(file, taken, selection.day);
  const land = whole(name, () => unite(name, taken, report));
  if (!land) throw new InputError(name, 'has shapes without any area');
  report({ stage: 'overlay', share: 0 });
  const byRegionKm2 = measure(land);
  if (byRegionKm2.every((km2) => km2 < SMALLEST_KM2)) {
    throw new InputError(name, 'has no area that lies in Ukraine');
  }
  return { asOf, land, byRegionKm2 };
}

/**
 * Cleaning what is clean changes nothing. Where it does, the outlines have slivers of a tenth of a millimetre in which
 * the grid goes astray: 3,000 of them once made twelve square kilometres of nothing.
 */
function refuseSlivers(name: string, land: Land): void {
  const [once, twice] = [areaKm2(land), areaKm2(cleanOnGrid(land))];
  // What was valid as it came is on no grid yet, and goes onto it here.
  const ontoGrid = GRID_KM * lengthKm(polygonsOf(land).flat());
  if (Math.abs(twice - once) <= 1e-9 * once + SMALLEST_KM2 + ontoGrid) return;
  throw new InputError(name, 'has slivers so thin that its area cannot be told');
}

/** The line of contact of land, with not more than can be moved by its error in a second or two. */
function lineOf(name: string, land: Land, regions: readonly Region[]): Lines {
  const lines = lineOfHeldLand(land, regions);
  if (lines.length <= MOST_LINES) return thinLines(lines, MOST_LINE_POSITIONS);
  const [shown, most] = [lines.length, MOST_LINES].map((count) => count.toLocaleString('en'));
  throw new InputError(name, `has land in so many pieces that the line of contact falls into ${shown}; more than ${most} are not drawn`); // prettier-ignore
}

/**
 * The control that a file stands for: its Russian-held land, and the line of contact where the holder changes inside
 * Ukraine (`lineOfHeldLand`).
 * @param regions of all Ukraine
 * @throws InputError as `deriveHeldLand`, and for an uncertainty that is none
 */
export function deriveControl(
  file: LoadedFile,
  selection: FileSelection,
  regions: readonly Region[],
  report: Report = NO_REPORT,
): LoadedControl {
  const { name } = file.summary;
  const uncertaintyKm = requireUncertainty(selection.uncertaintyKm);
  const { asOf, land, byRegionKm2 } = deriveHeldLand(file, selection, regions, report);
  whole(name, () => refuseSlivers(name, land));
  const control: Control = {
    id: name,
    asOf,
    source: name,
    method: 'as the file has it',
    licence: 'of the file',
    uncertaintyKm,
    heldByRussia: land,
    contactLine: whole(name, () => lineOf(name, land, regions)),
  };
  const inside = byRegionKm2.reduce((sum, km2) => sum + km2, 0);
  return { control, outsideUkraineKm2: Math.max(0, areaKm2(land) - inside) };
}
