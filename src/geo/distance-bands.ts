import { polygonsOf, type BoundingBox, type Land, type Lines } from '../domain/geometry';
import { areaKm2 } from './area';
import { boundingBox, boxesMeet } from './bounding-box';
import { bufferLines } from './buffer-lines';
import { intersectOnGrid } from './grid-overlay';
import { lineInside } from './line-inside';

/** Land near the line of contact, by distance; buffers and parts are computed when first asked for and kept. */
export interface DistanceBands {
  /** The part of land within `km` of the line, or null. */
  landWithin(land: Land | null, km: number): Land | null;
  /** Where that part ends inside the land: the stretches of the band's own edge that lie in it. */
  edgeInside(land: Land, km: number): Lines;
  /** Area of that part, km². */
  areaWithinKm2(land: Land | null, km: number): number;
}

interface Band {
  readonly land: Land | null;
  readonly bbox: BoundingBox | null;
}

/** Distance bands of a line; `lines` are `[lon, lat]` in degrees. */
export function distanceBands(lines: Lines): DistanceBands {
  const bands = new Map<number, Band>();
  const bandOf = (km: number): Band => {
    let band = bands.get(km);
    if (!band) {
      const land = lines.length && km > 0 ? bufferLines(lines, km) : null;
      band = { land, bbox: land && boundingBox(land) };
      bands.set(km, band);
    }
    return band;
  };
  const parts = new WeakMap<Land, Map<number, Land | null>>();
  const landWithin = (land: Land | null, km: number): Land | null => {
    const band = bandOf(km);
    if (!land || !band.land || !boxesMeet(boundingBox(land), band.bbox!)) return null;
    const known = parts.get(land) ?? new Map<number, Land | null>();
    parts.set(land, known);
    if (!known.has(km)) known.set(km, intersectOnGrid(land, band.land));
    return known.get(km) ?? null;
  };
  const edgeInside = (land: Land, km: number): Lines => {
    const band = bandOf(km);
    if (!band.land || !boxesMeet(boundingBox(land), band.bbox!)) return [];
    return lineInside(polygonsOf(band.land).flat(), [land]);
  };
  return { landWithin, edgeInside, areaWithinKm2: (land, km) => areaKm2(landWithin(land, km)) };
}
