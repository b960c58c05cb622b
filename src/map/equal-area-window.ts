import { densify } from './densify';
import { EQUAL_AREA, EQUAL_AREA_SIDE_M } from './equal-area';
import { constrainAxis, constrainZoom, WINDOW, WORLD_PX } from './window';

/** The box around the window on the plane, metres. */
const BOX = (() => {
  const [west, south, east, north] = WINDOW;
  const corners = [
    [west, south],
    [east, south],
    [east, north],
    [west, north],
    [west, south],
  ];
  const points = densify(corners).map((position) => EQUAL_AREA.forward(position));
  const xs = points.map(([x = 0]) => x);
  const ys = points.map(([, y = 0]) => y);
  return {
    west: Math.min(...xs),
    east: Math.max(...xs),
    south: Math.min(...ys),
    north: Math.max(...ys),
  };
})();

/** As `constrainCentre`, for a map in the equal-area projection. */
export function constrainEqualArea(
  lon: number,
  lat: number,
  zoom: number,
  size: { readonly width: number; readonly height: number },
): [lon: number, lat: number] {
  const metres = EQUAL_AREA_SIDE_M / (WORLD_PX * 2 ** constrainZoom(zoom));
  const [x = 0, y = 0] = EQUAL_AREA.forward([lon, lat]);
  const [newLon, newLat] =
    EQUAL_AREA.inverse([
      constrainAxis(x, BOX.west, BOX.east, (size.width / 2) * metres),
      constrainAxis(y, BOX.south, BOX.north, (size.height / 2) * metres),
    ]) ?? [];
  return [newLon ?? lon, newLat ?? lat];
}
