import type { Position } from 'geojson';
import { polygonsOf, type Land } from '../domain/geometry';

/** How many lines are laid across the land to look for its widest place. */
const LINES = 9;

/**
 * A point `[lon, lat]` well inside the land's largest part, where something about it can stand; null for land
 * without any. Of the stretches that some parallels cut out of it, the middle of the longest.
 */
export function landPoint(land: Land): readonly [lon: number, lat: number] | null {
  const largest = polygonsOf(land).reduce<readonly Position[][]>(
    (best, polygon) => (planeArea(polygon[0]) > planeArea(best[0]) ? polygon : best),
    [],
  );
  const latitudes = (largest[0] ?? []).map(([, lat = 0]) => lat);
  const [south, north] = [Math.min(...latitudes), Math.max(...latitudes)];
  let widest: { width: number; point: [number, number] } | null = null;
  for (let line = 1; line <= LINES; line += 1) {
    const lat = south + ((north - south) * (line - 0.5)) / LINES;
    for (const [west, east] of stretches(largest, lat)) {
      const width = east - west;
      if (!widest || width > widest.width) widest = { width, point: [(west + east) / 2, lat] };
    }
  }
  return widest?.point ?? null;
}

/** Where a parallel runs inside a polygon: pairs of longitudes, from west to east. */
function stretches(polygon: readonly Position[][], lat: number): [west: number, east: number][] {
  const crossings = polygon.flatMap((ring) =>
    ring.flatMap((from, at) => {
      const to = ring[(at + 1) % ring.length];
      const [[x1 = 0, y1 = 0], [x2 = 0, y2 = 0]] = [from, to ?? from];
      if (y1 > lat === y2 > lat) return [];
      return [x1 + ((lat - y1) / (y2 - y1)) * (x2 - x1)];
    }),
  );
  crossings.sort((one, other) => one - other);
  return crossings.flatMap((west, at): [number, number][] => {
    const east = crossings[at + 1];
    return at % 2 === 0 && east !== undefined ? [[west, east]] : [];
  });
}

/** In square degrees: only to tell the larger ring from the smaller. */
function planeArea(ring: readonly Position[] = []): number {
  let doubled = 0;
  ring.forEach(([x1 = 0, y1 = 0], at) => {
    const [x2 = 0, y2 = 0] = ring[(at + 1) % ring.length] ?? [];
    doubled += x1 * y2 - x2 * y1;
  });
  return Math.abs(doubled) / 2;
}
