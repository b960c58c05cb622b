import type { ParcelAreas } from '../domain/parcel';
import type { AreaStatistic } from '../domain/statistic';

/**
 * Area of several parcels together, km², with its range. Parcels are summed with the line standing, advanced and
 * receded before the range is taken, so that land which only changes hands inside the sum adds no uncertainty.
 */
export function sumAreas(areas: Iterable<ParcelAreas>): AreaStatistic {
  let stated = 0;
  let advanced = 0;
  let receded = 0;
  for (const area of areas) {
    stated += area.stated;
    advanced += area.advanced;
    receded += area.receded;
  }
  return {
    areaKm2: stated,
    lowKm2: Math.max(0, Math.min(stated, advanced, receded)),
    highKm2: Math.max(stated, advanced, receded),
  };
}
