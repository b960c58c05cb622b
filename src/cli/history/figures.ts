import type { Day } from '../../domain/day';
import type { Land } from '../../domain/geometry';
import type { Region, RegionId } from '../../domain/region';
import type { FileSelection } from '../../domain/loaded-file';
import { deriveHeldLand } from '../../import/derive-control';
import { loadFile } from '../../import/load-file';
import { printProblem } from '../loaded-line';

/** Russian-held land on one day, from one file. */
export interface DayFigures {
  readonly day: Day;
  /** By region, km²; regions without any are left out. */
  readonly heldKm2: Readonly<Partial<Record<RegionId, number>>>;
  /** What was left out of the file or mended, one line each. */
  readonly warnings: readonly string[];
}

// Figures are kept and printed to 0.001 km² (1,000 m²), as everywhere on the command line.
const DIGITS = 3;

/**
 * The figures of one daily file. No line of contact is drawn and nothing overlaid: areas only.
 * @param regions of all Ukraine
 * @param measure areas of land within the regions, km²
 * @throws InputError where the file cannot be used
 */
export async function figuresOfFile(
  bytes: Uint8Array,
  name: string,
  selection: FileSelection,
  regions: readonly Region[],
  measure?: (land: Land) => Float64Array,
): Promise<DayFigures> {
  const file = await loadFile(bytes, name);
  const { asOf, byRegionKm2 } = deriveHeldLand(file, selection, regions, undefined, measure);
  const figures = regions
    .map(({ id }, i) => [id, Number(byRegionKm2[i]!.toFixed(DIGITS))] as const)
    .filter(([, km2]) => km2 > 0);
  return {
    day: asOf,
    heldKm2: Object.fromEntries(figures),
    warnings: file.problems.map((problem) => printProblem(name, problem)),
  };
}
