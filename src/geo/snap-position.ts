import type { Position } from 'geojson';
import type { Lines } from '../domain/geometry';
import { RADIANS_PER_DEGREE, SEMI_MAJOR_M } from './ellipsoid';

const KM_PER_DEGREE = (SEMI_MAJOR_M / 1000) * RADIANS_PER_DEGREE;

/**
 * The nearest point of some lines, where one is near; good to a thousandth of the distance below 100 km.
 * @param position `[lon, lat]` in degrees
 * @param withinKm how far it may lie
 * @returns `[lon, lat]`, or null where no line is that near
 */
export function snapPosition(position: Position, lines: Lines, withinKm: number): Position | null {
  const [lon = 0, lat = 0] = position;
  const [kx, ky] = [KM_PER_DEGREE * Math.cos(lat * RADIANS_PER_DEGREE), KM_PER_DEGREE];
  let nearest: Position | null = null;
  let least = withinKm;
  for (const line of lines) {
    for (let i = 1; i < line.length; i++) {
      const [ax = 0, ay = 0] = line[i - 1]!;
      const [bx = 0, by = 0] = line[i]!;
      const [dx, dy] = [(bx - ax) * kx, (by - ay) * ky];
      const [px, py] = [(lon - ax) * kx, (lat - ay) * ky];
      const length2 = dx * dx + dy * dy;
      const t = length2 ? Math.min(1, Math.max(0, (px * dx + py * dy) / length2)) : 0;
      const distance = Math.hypot(px - t * dx, py - t * dy);
      if (distance > least) continue;
      least = distance;
      nearest = [ax + t * (bx - ax), ay + t * (by - ay)];
    }
  }
  return nearest;
}
