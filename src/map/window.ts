import type { BoundingBox } from '../domain/geometry';

/** The part of the world that the embedded geodata cover, drawn inside a frame. */
export const WINDOW: BoundingBox = [12, 37, 52, 59];

/** What the first view shows. */
export const UKRAINE: BoundingBox = [22.1, 44.35, 40.25, 52.4];

export const MIN_ZOOM = 3;
export const MAX_ZOOM = 12;

// MapLibre's world at zoom 0 is 512 CSS pixels wide.
export const WORLD_PX = 512;

/** Web Mercator north–south coordinate of a latitude, 0 at 85° N to 1 at 85° S. */
export function mercatorY(lat: number): number {
  const sine = Math.sin((lat * Math.PI) / 180);
  return 0.5 - Math.log((1 + sine) / (1 - sine)) / (4 * Math.PI);
}

function latitudeOf(y: number): number {
  return (Math.atan(Math.sinh(Math.PI * (1 - 2 * y))) * 180) / Math.PI;
}

/** A centre such that the screen shows as little as it can beyond the window's two edges along one axis. */
export function constrainAxis(centre: number, first: number, last: number, half: number): number {
  const inside = last - first >= 2 * half;
  return inside
    ? clamp(centre, first + half, last - half)
    : clamp(centre, last - half, first + half);
}

/**
 * Keeps the view inside the window, where the screen is smaller than it, and the window inside the view, where it
 * is larger: nothing beyond the geodata is shown that need not be.
 * @param size of the map in CSS pixels
 */
export function constrainCentre(
  lon: number,
  lat: number,
  zoom: number,
  size: { readonly width: number; readonly height: number },
): [lon: number, lat: number] {
  const [west, south, east, north] = WINDOW;
  const world = WORLD_PX * 2 ** constrainZoom(zoom);
  const halfLon = (size.width / 2 / world) * 360;
  const y = constrainAxis(
    mercatorY(lat),
    mercatorY(north),
    mercatorY(south),
    size.height / 2 / world,
  );
  return [constrainAxis(lon, west, east, halfLon), latitudeOf(y)];
}

export function constrainZoom(zoom: number): number {
  return clamp(zoom, MIN_ZOOM, MAX_ZOOM);
}

function clamp(value: number, low: number, high: number): number {
  return Math.min(high, Math.max(low, value));
}
