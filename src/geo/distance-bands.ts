import { polygonsOf, type Land, type Lines } from '../domain/geometry';
import { areaKm2 } from './area';
import { boundingBox, boxesMeet } from './bounding-box';
import { bufferLines } from './buffer-lines';
import { lineInside } from './line-inside';
import { celledLands, type CelledLands } from './shared-area/celled-lands';
import { sharedAreasKm2 } from './shared-area/shared-area';
import { splitLand, type LandParts } from './split-land';

/** Land near the line of contact, by distance; buffers and areas are computed when first asked for and kept. */
export interface DistanceBands {
  /** All land and sea within `km` of the line, or null without a line. */
  band(km: number): Land | null;
  /** Land within `km` of the line and beyond. */
  splitAt(land: Land, km: number): LandParts;
  /** Where the part within ends inside the land: the stretches of the band's own edge that lie in it. */
  edgeInside(land: Land, km: number): Lines;
  /** Area of the part within, km². */
  areaWithinKm2(land: Land | null, km: number): number;
}

/**
 * Bands from how one of them is made and how the area within it is measured.
 * @param bandAt all land and sea within a distance, km
 * @param measure area of land within a distance, km², which is asked for once
 */
export function bandsOf(
  bandAt: (km: number) => Land | null,
  measure: (land: Land, km: number) => number,
): DistanceBands {
  const areas = new Map<number, WeakMap<Land, number>>();
  return {
    band: bandAt,
    splitAt: (land, km) => {
      const band = bandAt(km);
      return band ? splitLand(land, band) : { inside: null, outside: land };
    },
    edgeInside: (land, km) => {
      const band = bandAt(km);
      if (!band || !boxesMeet(boundingBox(land), boundingBox(band))) return [];
      return lineInside(polygonsOf(band).flat(), [land]);
    },
    areaWithinKm2: (land, km) => {
      if (!land) return 0;
      const known = areas.get(km) ?? new WeakMap<Land, number>();
      areas.set(km, known);
      let area = known.get(land);
      if (area === undefined) {
        // Where all of the land lies within, rounding must not leave less than nothing of it.
        area = Math.min(Math.max(0, measure(land, km)), areaKm2(land));
        known.set(land, area);
      }
      return area;
    },
  };
}

/** Distance bands of a line; `lines` are `[lon, lat]` in degrees. */
export function distanceBands(lines: Lines): DistanceBands {
  const bands = new Map<number, { readonly land: Land | null; readonly cells: CelledLands }>();
  const bandOf = (km: number) => {
    let band = bands.get(km);
    if (!band) {
      const land = lines.length && km > 0 ? bufferLines(lines, km) : null;
      band = { land, cells: celledLands(land ? [land] : []) };
      bands.set(km, band);
    }
    return band;
  };
  return bandsOf(
    (km) => bandOf(km).land,
    (land, km) => {
      const { cells } = bandOf(km);
      return cells.lands ? sharedAreasKm2(cells, land)[0]! : 0;
    },
  );
}
