import type { Map as MapLibreMap } from 'maplibre-gl';

/** What of a map is asked, its painter among it, which MapLibre's types leave out. */
interface Painted {
  readonly painter: { render(...given: unknown[]): void };
  isStyleLoaded(): boolean | void;
  areTilesLoaded(): boolean;
  isSourceLoaded(id: string): boolean;
  triggerRepaint(): void;
}

/** So much later what there is of the picture is drawn, ms. */
const LATEST_MS = 4000;

/**
 * Has a map with a new style draw its first frame when all of it is there. Else it draws one with every source that is
 * cut into tiles, each all over the canvas, and the graphics card makes its programs while the map's worker waits; and
 * land without its border, or sea where land is to be, would be seen. Never without the land: the sea is what no land covers.
 */
export function drawWhole(map: MapLibreMap, latestMs = LATEST_MS): void {
  const painted = map as unknown as Painted;
  const { painter } = painted;
  const { render } = painter;
  let isLate = false;
  const isWhole = () => {
    if (!painted.isSourceLoaded('faces')) return false;
    return isLate || (painted.isStyleLoaded() === true && painted.areTilesLoaded());
  };
  painter.render = (...given) => {
    if (!isWhole()) return;
    painter.render = render;
    clearTimeout(timer);
    render.apply(painter, given);
  };
  const timer = setTimeout(() => {
    isLate = true;
    painted.triggerRepaint();
  }, latestMs);
}
