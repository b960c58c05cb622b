import type { Position } from 'geojson';
import { polygonsOf, type Land } from '../domain/geometry';
import type { MapView } from '../domain/view';
import type { BoxOver } from '../map/boxes-over';
import { constrainZoom, MIN_ZOOM } from '../map/window';
import { createFrame, zoomOf, type Size } from './frame';

/** Share of the smaller side that stays free around what is shown. */
const MARGIN = 0.03;
const NEAREST_TO_LAND = 9;

/** Any view will do to measure by: the cone has one scale. */
const MEASURE: MapView = { center: [31, 48.5], zoom: 5 };

/** The view in which these positions, `[lon, lat]`, fill a sheet but for a margin (share of its smaller side). */
export function fitPositions(
  positions: readonly Position[],
  size: Size,
  margin: number = MARGIN * 3,
  maxZoom: number = NEAREST_TO_LAND,
): MapView {
  const frame = createFrame(MEASURE, size);
  const points = positions.map((position) => frame.project(position));
  const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)];
  const [left, right, top, bottom] = [least(xs), most(xs), least(ys), most(ys)];
  const [lon, lat] = frame.unproject((left + right) / 2, (top + bottom) / 2);
  const room = Math.min(size.width, size.height) * margin * 2;
  const shrink = Math.max(
    (right - left) / Math.max(1, size.width - room),
    (bottom - top) / Math.max(1, size.height - room),
  );
  const zoom = zoomOf(frame.metresPerPixel * shrink, lat);
  return { center: [lon, lat], zoom: Math.min(maxZoom, Math.max(MIN_ZOOM, zoom)) };
}

/** The view that these lands fill. */
export function fitLands(lands: readonly Land[], size: Size, margin?: number): MapView {
  const outers = lands.flatMap(polygonsOf).flatMap(([outer = []]) => outer);
  return fitPositions(outers, size, margin);
}

/**
 * All of Ukraine.
 * @param box that it is to fill; the whole sheet but for a margin, where none is given
 */
export function fitUkraine(
  regions: readonly { readonly land: Land }[],
  size: Size,
  box?: BoxOver,
): MapView {
  const lands = regions.map(({ land }) => land);
  if (!box) return fitLands(lands, size, MARGIN);
  const { left, top, right, bottom } = box;
  const view = fitLands(lands, { width: right - left, height: bottom - top }, 0);
  const frame = createFrame(view, size);
  const [x, y] = [(left + right) / 2, (top + bottom) / 2];
  const center = frame.unproject(size.width - x, size.height - y);
  // Zoom depends on latitude; the scale on the ground stays.
  return { center, zoom: constrainZoom(zoomOf(frame.metresPerPixel, center[1])) };
}

// Spread into Math.min, so many numbers would overflow the stack.
function least(values: readonly number[]): number {
  return values.reduce((a, b) => Math.min(a, b), Infinity);
}

function most(values: readonly number[]): number {
  return values.reduce((a, b) => Math.max(a, b), -Infinity);
}
