import type { Position } from 'geojson';
import { RADIANS_PER_DEGREE, SEMI_MAJOR_M } from './ellipsoid';

// A step of longitude is as wide as one of latitude in the middle of Ukraine, and within a tenth elsewhere in it.
const MIDDLE_LATITUDE = 48.5;

function coarsenRing(ring: readonly Position[], latStep: number, lonStep: number): Position[] {
  // Columns and rows of the grid, in turn.
  const cells: number[] = [];
  for (let i = 0; i + 1 < ring.length; i++) {
    const [lon = 0, lat = 0] = ring[i]!;
    const [column, row] = [Math.floor(lon / lonStep), Math.floor(lat / latStep)];
    const n = cells.length;
    if (n >= 2 && cells[n - 2] === column && cells[n - 1] === row) continue;
    // There and back again: a spike without any width.
    if (n >= 4 && cells[n - 4] === column && cells[n - 3] === row) cells.length -= 2;
    else cells.push(column, row);
  }
  const coarse: Position[] = [];
  for (let i = 0; i < cells.length; i += 2) {
    coarse.push([(cells[i]! + 0.5) * lonStep, (cells[i + 1]! + 0.5) * latStep]);
  }
  if (coarse.length) coarse.push([...coarse[0]!]);
  return coarse;
}

/**
 * Polygons with fewer positions: each moved to the middle of its cell in a grid that begins at 0° E, 0° N, so that
 * neighbours move alike and grids of twice the width give the same whether or not a finer one came first.
 * @param polygons closed rings, `[lon, lat]` in degrees
 * @param stepM width of a cell, metres; positions move by at most 0.75 of it
 * @returns without rings that the grid makes nothing of; may cross themselves where they did not before
 */
export function coarsenPolygons(polygons: readonly Position[][][], stepM: number): Position[][][] {
  const latStep = stepM / (SEMI_MAJOR_M * RADIANS_PER_DEGREE);
  const lonStep = latStep / Math.cos(MIDDLE_LATITUDE * RADIANS_PER_DEGREE);
  return polygons
    .map((rings) =>
      rings.map((ring) => coarsenRing(ring, latStep, lonStep)).filter(({ length }) => length >= 4),
    )
    .filter((rings) => rings.length > 0);
}
