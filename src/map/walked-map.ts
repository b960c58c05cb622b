import type { Map as MapLibreMap } from 'maplibre-gl';
import type { Projection } from '../domain/view';
import { showUkraine } from './camera';
import type { Direction } from './keyboard';
import type { WalkedMap } from './map-walk.svelte';
import { kmAcross } from './scale';

/** How far one press moves the map, CSS pixels. */
const PAN_PX = 100;
const PAN_MS = 150;
const ZOOM_MS = 250;

const OFFSETS: Readonly<Record<Direction, [x: number, y: number]>> = {
  up: [0, -PAN_PX],
  down: [0, PAN_PX],
  left: [-PAN_PX, 0],
  right: [PAN_PX, 0],
};

/** A map for keys to walk. Its moves are the reader's own, and so are reported; reduced motion makes them jumps. */
export function walkedMap(map: MapLibreMap, projection: Projection): WalkedMap {
  const after = (move: () => void) =>
    new Promise<void>((done) => {
      move();
      if (map.isMoving()) map.once('moveend', () => done());
      else done();
    });
  return {
    size() {
      const { clientWidth, clientHeight } = map.getContainer();
      return { width: clientWidth, height: clientHeight };
    },
    project([lon, lat]) {
      const { x, y } = map.project([lon, lat]);
      return { x, y };
    },
    centre() {
      const { lng, lat } = map.getCenter();
      return [lng, lat];
    },
    widthKm: () =>
      kmAcross(map.getCenter().lat, map.getZoom(), map.getContainer().clientWidth, projection),
    // A key held down: each press ends the move of the one before, which must not be cut short.
    pan: (direction) =>
      after(() => map.panBy(OFFSETS[direction], { duration: map.isMoving() ? 0 : PAN_MS })),
    zoom: (steps) => after(() => map.easeTo({ zoom: map.getZoom() + steps, duration: ZOOM_MS })),
    whole: () => after(() => showUkraine(map)),
    moveTo: ([lon, lat]) => after(() => map.easeTo({ center: [lon, lat], duration: ZOOM_MS })),
  };
}
