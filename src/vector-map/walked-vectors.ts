import type { MapView } from '../domain/view';
import type { Direction } from '../map/keyboard';
import type { WalkedMap } from '../map/map-walk.svelte';
import { createFrame, type Size } from './frame';
import { panned, zoomed } from './moves';

/** How far one press moves the map, CSS pixels. */
const PAN_PX = 100;

/** Where the land goes, so that the map looks the other way. */
const OFFSETS: Readonly<Record<Direction, readonly [x: number, y: number]>> = {
  up: [0, PAN_PX],
  down: [0, -PAN_PX],
  left: [PAN_PX, 0],
  right: [-PAN_PX, 0],
};

/** What of the vector map keys need. */
interface Vectors {
  view(): MapView;
  size(): Size;
  /** All of Ukraine. */
  whole(): MapView;
  /** Shows another view, at once. */
  show(view: MapView): void;
}

/** The vector map for keys to walk: it jumps, and so has come to rest when it has moved. */
export function walkedVectors({ view, size, whole, show }: Vectors): WalkedMap {
  const frame = () => createFrame(view(), size());
  const to = async (wanted: MapView) => show(wanted);
  return {
    size,
    project(place) {
      const [x, y] = frame().project([...place]);
      return { x, y };
    },
    centre: () => view().center,
    widthKm: () => (frame().metresPerPixel * size().width) / 1000,
    pan: (direction) => to(panned(view(), OFFSETS[direction], size())),
    zoom: (steps) => to(zoomed(view(), steps, [size().width / 2, size().height / 2], size())),
    whole: () => to(whole()),
    moveTo: (place) => to({ center: place, zoom: view().zoom }),
  };
}
