import type { Map as MapLibreMap } from 'maplibre-gl';

/** What of a map is asked, its painter among it, which MapLibre's types leave out. */
interface Painted {
  readonly painter: { render(...given: unknown[]): void };
  isStyleLoaded(): boolean | void;
  areTilesLoaded(): boolean;
  isSourceLoaded(id: string): boolean;
  isMoving(): boolean;
  triggerRepaint(): void;
}

/** So much later the first frame of a map is drawn of what there is of it, ms. */
const LATEST_FIRST_MS = 4000;
/** So much later a frame is drawn without the shapes that it waits for, ms. */
const LATEST_SHAPES_MS = 1000;

/**
 * Has a map draw no frame before it is ready: one that looks like the last, or like a part of the next, takes the
 * graphics card as long as any other.
 * @param isReady asked before each frame, with whether it has waited too long
 * @returns when the frame is drawn, or has been waited for too long
 */
function holdFrames(
  map: Painted,
  isReady: (isLate: boolean) => boolean,
  latestMs: number,
): Promise<void> {
  const { painter } = map;
  const { render } = painter;
  return new Promise((resolve) => {
    let isLate = false;
    painter.render = (...given) => {
      if (!isReady(isLate)) return;
      painter.render = render;
      clearTimeout(timer);
      render.apply(painter, given);
      resolve();
    };
    const timer = setTimeout(() => {
      isLate = true;
      map.triggerRepaint();
      resolve();
    }, latestMs);
  });
}

/**
 * Has a map with a new style draw its first frame when all of it is there. Else it draws one with every source that is
 * cut into tiles, each all over the canvas, and the graphics card makes its programs while the map's worker waits; and
 * land without its border, or sea where land is to be, would be seen. Never without the land: the sea is what no land covers.
 * @param finish has done what follows from where names are placed; true if that changes what is drawn
 */
export function drawWhole(
  map: MapLibreMap,
  finish: () => boolean,
  latestMs = LATEST_FIRST_MS,
): void {
  const painted = map as unknown as Painted;
  let isFinished = false;
  void holdFrames(
    painted,
    (isLate) => {
      if (!painted.isSourceLoaded('faces')) return false;
      if (isLate || isFinished) return true;
      if (painted.isStyleLoaded() !== true || !painted.areTilesLoaded()) return false;
      isFinished = true;
      // The map then draws the next frame by itself, a moment later.
      return !finish();
    },
    latestMs,
  );
}

/** What changes together where land is drawn by shapes of its own. */
const WAITED_FOR = ['parcels', 'contact-line'] as const;

/** Has a map draw its next frame when it has cut the shapes of parcels, and a line on its way, into tiles, or is moved. */
export function drawWithShapes(map: MapLibreMap, latestMs = LATEST_SHAPES_MS): Promise<void> {
  const painted = map as unknown as Painted;
  return holdFrames(
    painted,
    (isLate) =>
      isLate || painted.isMoving() || WAITED_FOR.every((id) => painted.isSourceLoaded(id)),
    latestMs,
  );
}
