import type { MultiPolygonCoordinates, Position } from '../geometry/types';

/** 45°15′18″ N, 30°12′15″ E; 0.17 km². */
const CENTRE: Position = [30.2042, 45.255];
const RADIUS_DEGREES: Position = [0.0033, 0.0023];
const CORNERS = 8;

/**
 * Snake Island (Odesa oblast), which the source leaves out as too small: an octagon of about its size. No land of
 * Ukraine is to be missing.
 */
export function snakeIsland(): MultiPolygonCoordinates {
  const ring = Array.from({ length: CORNERS + 1 }, (_, i): Position => {
    const angle = ((i % CORNERS) * 2 * Math.PI) / CORNERS;
    return [
      Number((CENTRE[0] + RADIUS_DEGREES[0] * Math.cos(angle)).toFixed(5)),
      Number((CENTRE[1] + RADIUS_DEGREES[1] * Math.sin(angle)).toFixed(5)),
    ];
  });
  return [[ring]];
}
