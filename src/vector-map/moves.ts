import type { MapView } from '../domain/view';
import { constrainCentre, constrainZoom } from '../map/window';
import { createFrame, zoomOf, type Frame, type Size } from './frame';

/** The view after its land has been drawn along by so many CSS pixels. */
export function panned(view: MapView, [dx, dy]: readonly [number, number], size: Size): MapView {
  return moved(view, size, [size.width / 2 - dx, size.height / 2 - dy], 0);
}

/** The view so many zoom steps nearer, with the land at a point of the sheet staying there. */
export function zoomed(
  view: MapView,
  steps: number,
  [x, y]: readonly [number, number],
  size: Size,
): MapView {
  const allowed = constrainZoom(view.zoom + steps) - view.zoom;
  const growth = 2 ** allowed;
  const centre = [x + (size.width / 2 - x) / growth, y + (size.height / 2 - y) / growth] as const;
  return moved(view, size, centre, allowed);
}

/**
 * The view whose centre is a point of this one's sheet. The ground keeps its size where that is not asked for: the
 * zoom, which is MapLibre's and so of the latitude, follows.
 */
function moved(
  view: MapView,
  size: Size,
  centre: readonly [x: number, y: number],
  steps: number,
): MapView {
  const frame = createFrame(view, size);
  const [lon, lat] = constrainCentre(...frame.unproject(...centre), view.zoom + steps, size);
  const zoom = zoomOf(frame.metresPerPixel / 2 ** steps, lat);
  return { center: [lon, lat], zoom: constrainZoom(zoom) };
}

/** How a drawing of one frame is laid down to show another view: the cone is one plane, so nothing else changes. */
export function laidFor({ project, metresPerPixel, width, height }: Frame, view: MapView) {
  const { metresPerPixel: wanted } = createFrame(view, { width, height });
  const scale = metresPerPixel / wanted;
  const [x, y] = project([...view.center]);
  return { x: width / 2 - scale * x, y: height / 2 - scale * y, scale };
}
