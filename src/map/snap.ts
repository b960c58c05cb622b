import type { Position } from 'geojson';
import type { Map as MapLibreMap } from 'maplibre-gl';

/** How near a line must be for a corner to go onto it, CSS pixels. */
const REACH = 12;
const SNAPPED_TO = ['region-borders', 'contact-line'];

interface Point {
  readonly x: number;
  readonly y: number;
}

function nearestOn(a: Point, b: Point, { x, y }: Point): Point {
  const [dx, dy] = [b.x - a.x, b.y - a.y];
  const length2 = dx * dx + dy * dy;
  const t = length2 ? Math.min(1, Math.max(0, ((x - a.x) * dx + (y - a.y) * dy) / length2)) : 0;
  return { x: a.x + t * dx, y: a.y + t * dy };
}

/** The nearest point of a region border or the line of contact, `[lon, lat]`, where one is drawn near a point. */
export function snapOnMap(map: MapLibreMap, at: Point): Position | undefined {
  const found = map.queryRenderedFeatures(
    [
      [at.x - REACH, at.y - REACH],
      [at.x + REACH, at.y + REACH],
    ],
    { layers: SNAPPED_TO.filter((layer) => map.getLayer(layer)) },
  );
  let least = REACH;
  let nearest: Point | undefined;
  for (const { geometry } of found) {
    const lines =
      geometry.type === 'LineString'
        ? [geometry.coordinates]
        : geometry.type === 'MultiLineString'
          ? geometry.coordinates
          : [];
    for (const line of lines) {
      const points = line.map(([lon = 0, lat = 0]) => map.project([lon, lat]));
      points.slice(1).forEach((point, i) => {
        const on = nearestOn(points[i]!, point, at);
        const distance = Math.hypot(on.x - at.x, on.y - at.y);
        if (distance < least) [least, nearest] = [distance, on];
      });
    }
  }
  if (!nearest) return undefined;
  const { lng, lat } = map.unproject([nearest.x, nearest.y]);
  return [Number(lng.toFixed(6)), Number(lat.toFixed(6))];
}
