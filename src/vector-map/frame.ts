import { geoConicEqualArea, geoPath, type GeoPermissibleObjects } from 'd3-geo';
import type { Position } from 'geojson';
import { RADIANS_PER_DEGREE } from '../geo/ellipsoid';
import type { MapView } from '../domain/view';
import {
  AUTHALIC_RADIUS_KM,
  authalicLatitude,
  geodeticLatitude,
  thinned,
  toAuthalic,
} from './point-streams';

/** CSS pixels. */
export interface Size {
  readonly width: number;
  readonly height: number;
}

/** A view of the map on a sheet of a size: where everything lies, in CSS pixels from the upper left corner. */
export interface Frame extends Size {
  readonly view: MapView;
  readonly metresPerPixel: number;
  project(position: Position): [x: number, y: number];
  unproject(x: number, y: number): [lon: number, lat: number];
  /** An SVG path of a shape, kept as long as the frame is; empty where nothing of it is in sight. */
  pathOf(shape: GeoPermissibleObjects): string;
}

/**
 * Albers' equal-area conic on the authalic latitudes of WGS84, so that areas on the sheet are areas on the ellipsoid.
 * Standard parallels at a sixth of Ukraine's height from its ends, central meridian in its middle: north is up there,
 * and shapes are true within 0.4 %.
 */
export const CONIC = { parallels: [45.7, 51.1], meridian: 31.2 } as const;

const EARTH_CIRCUMFERENCE_M = 40_075_016.686;
const TILE_PIXELS = 512;

/** How large a pixel is at a view's centre where MapLibre shows it, m. */
export function metresPerPixelAt({ center: [, lat], zoom }: MapView): number {
  const circumference = EARTH_CIRCUMFERENCE_M * Math.cos(lat * RADIANS_PER_DEGREE);
  return circumference / (TILE_PIXELS * 2 ** zoom);
}

/** The zoom at which a pixel is as large at a latitude. */
export function zoomOf(metresPerPixel: number, lat: number): number {
  const circumference = EARTH_CIRCUMFERENCE_M * Math.cos(lat * RADIANS_PER_DEGREE);
  return Math.log2(circumference / (TILE_PIXELS * metresPerPixel));
}

/**
 * A frame that looks where and as near as MapLibre would.
 * @param margin how far beyond the sheet shapes are drawn, CSS pixels: seen while it is being moved
 */
export function createFrame(view: MapView, size: Size, margin = 8): Frame {
  const metresPerPixel = metresPerPixelAt(view);
  const [lon, lat] = view.center;
  const conic = geoConicEqualArea()
    .parallels([authalicLatitude(CONIC.parallels[0]), authalicLatitude(CONIC.parallels[1])])
    .rotate([-CONIC.meridian, 0])
    .center([lon - CONIC.meridian, authalicLatitude(lat)])
    .scale((AUTHALIC_RADIUS_KM * 1000) / metresPerPixel)
    .translate([size.width / 2, size.height / 2])
    // Edges are bent before they come here, and nothing lies beyond the antimeridian.
    .precision(0)
    .preclip((stream) => stream)
    .clipExtent([
      [-margin, -margin],
      [size.width + margin, size.height + margin],
    ]);
  const path = geoPath({ stream: (next) => toAuthalic(conic.stream(thinned(next))) }).digits(1);
  const known = new WeakMap<object, string>();
  return {
    ...size,
    view,
    metresPerPixel,
    project: ([east = 0, north = 0]) => conic([east, authalicLatitude(north)])!,
    unproject: (x, y) => {
      const [east, authalic] = conic.invert!([x, y])!;
      return [east, geodeticLatitude(authalic)];
    },
    pathOf: (shape) => {
      const drawn = known.get(shape) ?? path(shape) ?? '';
      known.set(shape, drawn);
      return drawn;
    },
  };
}
