import type { BoundingBox } from '../../domain/geometry';
import { areaToLatitudeKm2 } from '../area';

// So small that a cell holds few pieces of edges, so large that few edges lie in more than one.
const SMALLEST_DEGREES = 0.08;
const MOST_CELLS = 1e6;

/** Square cells over some land. What lies beyond them is in one column more at either side, and in one row more. */
export interface Cells {
  readonly west: number;
  readonly south: number;
  readonly columns: number;
  readonly rows: number;
  /** Degrees. */
  readonly size: number;
  /** The area function at the floor of each row, km² per radian of longitude. */
  readonly floorsKm2: Float64Array;
}

/** The cells over a box, degrees; none over the box of nothing. */
export function cellsOver([west, south, east, north]: BoundingBox): Cells {
  const [width, height] = [east - west, north - south];
  if (!(width >= 0 && height >= 0))
    return { west: 0, south: 0, columns: 0, rows: 0, size: 1, floorsKm2: new Float64Array() };
  const size = Math.max(SMALLEST_DEGREES, Math.sqrt((width * height) / MOST_CELLS));
  const columns = Math.floor(width / size) + 1;
  const rows = Math.floor(height / size) + 1;
  const floorsKm2 = Float64Array.from({ length: rows }, (_, row) =>
    areaToLatitudeKm2(south + row * size),
  );
  return { west, south, columns, rows, size, floorsKm2 };
}
