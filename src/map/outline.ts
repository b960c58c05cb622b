import type { Position } from 'geojson';
import type { Basemap } from '../domain/geodata';
import { UKRAINE } from './window';

const WIDTH = 112;
const [WEST, SOUTH, EAST, NORTH] = UKRAINE;
const PER_DEGREE = WIDTH / (EAST - WEST);
/** A degree of latitude is this much longer than one of longitude in the middle of Ukraine. */
const STRETCH = 1 / Math.cos((((SOUTH + NORTH) / 2) * Math.PI) / 180);

/** Size of the outline, CSS pixels. */
export const OUTLINE_SIZE = {
  width: WIDTH,
  height: Math.round((NORTH - SOUTH) * STRETCH * PER_DEGREE),
} as const;

/** Where `[lon, lat]` is on the outline, CSS pixels from its upper left corner, and never far off it. */
export function placeOnOutline([lon = 0, lat = 0]: Position): [x: number, y: number] {
  const near = (value: number, most: number) => Math.min(most + 4, Math.max(-4, value));
  return [
    near((lon - WEST) * PER_DEGREE, OUTLINE_SIZE.width),
    near((NORTH - lat) * STRETCH * PER_DEGREE, OUTLINE_SIZE.height),
  ];
}

/** Border and coast of Ukraine as one small SVG path: of points that fall on the same half pixel, one is kept. */
export function outlinePath({ border, coast }: Pick<Basemap, 'border' | 'coast'>): string {
  return [...border.coordinates, ...coast.coordinates].map(linePath).join('');
}

function linePath(line: readonly Position[]): string {
  let last = '';
  const points = line.flatMap((position) => {
    const point = placeOnOutline(position)
      .map((value) => Math.round(value * 2) / 2)
      .join(' ');
    if (point === last) return [];
    last = point;
    return [point];
  });
  return points.length > 1 ? `M${points.join('L')}` : '';
}
