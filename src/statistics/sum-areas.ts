import type { ParcelAreas } from '../domain/parcel';
import type { AreaStatistic } from '../domain/statistic';

/** The areas of a parcel in every position of the line that is looked at, the stated one first. */
function positionsOf({ stated, advanced, receded, alone = [] }: ParcelAreas): number[] {
  return [stated, advanced, receded, ...alone];
}

/**
 * Area of several parcels together, km², with its range. Parcels are summed position by position of the line before
 * the range is taken, so that land which only changes hands inside the sum adds no uncertainty.
 */
export function sumAreas(areas: Iterable<ParcelAreas>): AreaStatistic {
  const sums: number[] = [0, 0, 0];
  for (const area of areas) {
    positionsOf(area).forEach((value, i) => {
      sums[i] = (sums[i] ?? 0) + value;
    });
  }
  return {
    areaKm2: sums[0]!,
    lowKm2: Math.max(0, Math.min(...sums)),
    highKm2: Math.max(...sums),
  };
}
