import type { BoundingBox } from '../domain/geometry';

/** The part of the world that the embedded geodata cover, drawn inside a frame. */
export const WINDOW: BoundingBox = [20, 43, 43, 54];

/** What the first view shows. */
export const UKRAINE: BoundingBox = [22.1, 44.35, 40.25, 52.4];

export const MIN_ZOOM = 3;
export const MAX_ZOOM = 12;

/** Holds the centre inside the window; the window itself may be smaller than the screen. */
export function constrainCentre(lon: number, lat: number): [lon: number, lat: number] {
  const [west, south, east, north] = WINDOW;
  return [clamp(lon, west, east), clamp(lat, south, north)];
}

export function constrainZoom(zoom: number): number {
  return clamp(zoom, MIN_ZOOM, MAX_ZOOM);
}

function clamp(value: number, low: number, high: number): number {
  return Math.min(high, Math.max(low, value));
}
