import type { MapView } from '../domain/view';
import { constrainCentre, constrainZoom } from '../map/window';
import { createFrame, type Frame, type Size } from './frame';

/** The view after its land has been drawn along by so many CSS pixels. */
export function panned(view: MapView, [dx, dy]: readonly [number, number], size: Size): MapView {
  const { unproject, width, height } = createFrame(view, size);
  return constrained(unproject(width / 2 - dx, height / 2 - dy), view.zoom, size);
}

/** The view so many zoom steps nearer, with the land at a point of the sheet staying there. */
export function zoomed(
  view: MapView,
  steps: number,
  [x, y]: readonly [number, number],
  size: Size,
): MapView {
  const zoom = constrainZoom(view.zoom + steps);
  const land = createFrame(view, size).unproject(x, y);
  const nearer = createFrame({ ...view, zoom }, size);
  const [landX, landY] = nearer.project(land);
  const centre = nearer.unproject(size.width / 2 + landX - x, size.height / 2 + landY - y);
  return constrained(centre, zoom, size);
}

/** How a drawing of one frame is laid down to show another view: the cone is one plane, so nothing else changes. */
export function laidFor({ project, metresPerPixel, width, height }: Frame, view: MapView) {
  const { metresPerPixel: wanted } = createFrame(view, { width, height });
  const scale = metresPerPixel / wanted;
  const [x, y] = project([...view.center]);
  return { x: width / 2 - scale * x, y: height / 2 - scale * y, scale };
}

function constrained(centre: readonly [number, number], zoom: number, size: Size): MapView {
  return { center: constrainCentre(centre[0], centre[1], zoom, size), zoom };
}
