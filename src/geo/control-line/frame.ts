import type { Position } from 'geojson';
import { toPlane } from './plane';
import type { Site } from './sites';

/** Degrees between the sites of the frame. */
const STEP = 1;

/** [lon, lat]: round Russia's side of Ukraine, some 100 km and more outside its border. */
const RUSSIAN_SIDE: Position[] = [
  [36, 53.5],
  [43, 53.5],
  [43, 43],
  [32, 43],
];

/** [lon, lat]: round everything, so that the Russian-held land is closed. */
const OUTSIDE: Position[] = [
  [18, 41],
  [46, 41],
  [46, 56],
  [18, 56],
  [18, 41],
];

/**
 * Sites outside Ukraine that close the Russian-held land far from the border. They are so far away
 * that the line between them and a settlement lies abroad or at sea, where it is cut off later.
 */
export function frameSites(): Site[] {
  const russian = alongPath(RUSSIAN_SIDE).map((at) => frameSite(at, 'russia'));
  const outside = alongPath(OUTSIDE)
    .slice(1)
    .map((at) => frameSite(at, 'ukraine'));
  return [...russian, ...outside];
}

function frameSite(at: Position, holder: Site['holder']): Site {
  return { point: toPlane(at), holder, region: null };
}

function alongPath(path: Position[]): Position[] {
  return path.flatMap(([lon = 0, lat = 0], index) => {
    const [nextLon, nextLat] = path[index + 1] ?? [lon, lat];
    const count = Math.max(1, Math.ceil(Math.hypot(nextLon! - lon, nextLat! - lat) / STEP));
    return Array.from({ length: count }, (_, k): Position => [
      lon + ((nextLon! - lon) * k) / count,
      lat + ((nextLat! - lat) * k) / count,
    ]);
  });
}
