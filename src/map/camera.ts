import type { Position } from 'geojson';
import type { LngLatBoundsLike, LngLatLike, Map as MapLibreMap, PaddingOptions } from 'maplibre-gl';
import { polygonsOf, type BoundingBox, type Land } from '../domain/geometry';
import type { MapView } from '../domain/view';
import { liftOf, placeUkraine, roomOf, type InSight } from './room';
import { UKRAINE } from './window';

/** Rides on a move that the page asked for, so that it is not reported back as the reader's. */
export const BY_PAGE = { byPage: true } as const;

/** Rides on a move that only goes along with another map. */
const GOING_ALONG = { ...BY_PAGE, goingAlong: true } as const;

/** Digits kept of a view: about 10 m, and a hundredth of a zoom step. */
const DEGREE_DIGITS = 4;
const ZOOM_DIGITS = 2;
const NEAREST_TO_LAND = 9;

/** Where the map looks now, rounded as links keep it. */
export function viewOf(map: MapLibreMap): MapView {
  const { lng, lat } = map.getCenter();
  return {
    center: [rounded(lng, DEGREE_DIGITS), rounded(lat, DEGREE_DIGITS)],
    zoom: rounded(map.getZoom(), ZOOM_DIGITS),
  };
}

export function sameView(one: MapView, other: MapView): boolean {
  return (
    Math.abs(one.center[0] - other.center[0]) < 2 * 10 ** -DEGREE_DIGITS &&
    Math.abs(one.center[1] - other.center[1]) < 2 * 10 ** -DEGREE_DIGITS &&
    Math.abs(one.zoom - other.zoom) < 2 * 10 ** -ZOOM_DIGITS
  );
}

/** Shows a view; null shows all of Ukraine. */
export function look(map: MapLibreMap, view: MapView | null): void {
  if (view === null) {
    map.jumpTo(cameraForUkraine(map), BY_PAGE);
  } else if (!sameView(view, viewOf(map))) {
    map.jumpTo({ center: [...view.center], zoom: view.zoom }, BY_PAGE);
  }
}

/** Where the map looks now, to the last digit. */
export function cameraOf(map: MapLibreMap): MapView {
  const { lng, lat } = map.getCenter();
  return { center: [lng, lat], zoom: map.getZoom() };
}

/** The box of what is in view, degrees. */
export function sightOf(
  map: MapLibreMap,
): Readonly<Record<'west' | 'south' | 'east' | 'north', number>> {
  const bounds = map.getBounds();
  return {
    west: bounds.getWest(),
    south: bounds.getSouth(),
    east: bounds.getEast(),
    north: bounds.getNorth(),
  };
}

/** Goes along with another map. */
export function goAlong(map: MapLibreMap, { center, zoom }: MapView): void {
  const now = cameraOf(map);
  if (now.zoom === zoom && now.center.every((degree, axis) => degree === center[axis])) return;
  map.jumpTo({ center: [...center], zoom }, GOING_ALONG);
}

/** Whether a move only goes along with another map, and so must not be passed on to it. */
export function isGoingAlong(event: object): boolean {
  return 'goingAlong' in event;
}

/** Moves to all of Ukraine, as the reader's own move. */
export function showUkraine(map: MapLibreMap): void {
  map.easeTo(cameraForUkraine(map));
}

function cameraForUkraine(map: MapLibreMap): { center: LngLatLike; zoom: number } {
  const room = roomOf(map.getContainer());
  const { left, top, right, bottom } = placeUkraine(room);
  const padding = { left, top, right: room.width - right, bottom: room.height - bottom };
  const { center, zoom = 0 } = map.cameraForBounds(corners(UKRAINE), { padding }) ?? {};
  return { center: center ?? map.getCenter(), zoom };
}

/** Moves so that the lands fill the view, as the reader's own move. */
export function flyTo(map: MapLibreMap, ...lands: readonly Land[]): void {
  const room = margin(map) * 3;
  const padding: PaddingOptions = { top: room, bottom: room, left: room, right: room };
  map.fitBounds(corners(boundsOf(...lands)), { padding, maxZoom: NEAREST_TO_LAND });
}

/** Moves up so that positions below what is in sight come into sight, as the reader's own move. */
export function lift(map: MapLibreMap, positions: readonly Position[], sight: InSight): void {
  const heights = positions.map(([lon = 0, lat = 0]) => map.project([lon, lat]).y);
  const by = liftOf(heights, sight);
  if (by > 0) map.panBy([0, by]);
}

/** The box around all parts of some lands. */
export function boundsOf(...lands: readonly Land[]): BoundingBox {
  let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const [outer = []] of lands.flatMap(polygonsOf)) {
    for (const [lon = 0, lat = 0] of outer) {
      west = Math.min(west, lon);
      south = Math.min(south, lat);
      east = Math.max(east, lon);
      north = Math.max(north, lat);
    }
  }
  return [west, south, east, north];
}

function corners([west, south, east, north]: BoundingBox): LngLatBoundsLike {
  return [
    [west, south],
    [east, north],
  ];
}

function margin(map: MapLibreMap): number {
  const { clientWidth, clientHeight } = map.getContainer();
  return Math.round(Math.min(clientWidth, clientHeight) * 0.03);
}

function rounded(value: number, digits: number): number {
  return Math.round(value * 10 ** digits) / 10 ** digits;
}
