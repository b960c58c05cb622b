import { polygonsOf, type Land, type Lines } from '../domain/geometry';
import { areaKm2 } from './area';
import { boundingBox, boxesMeet } from './bounding-box';
import { bufferLines } from './buffer-lines';
import { lineInside } from './line-inside';
import { columnedLands, sharedAreasKm2, type ColumnedLands } from './shared-area';
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

interface Band {
  readonly land: Land | null;
  readonly columns: ColumnedLands;
  readonly areas: WeakMap<Land, number>;
}

/** Distance bands of a line; `lines` are `[lon, lat]` in degrees. */
export function distanceBands(lines: Lines): DistanceBands {
  const bands = new Map<number, Band>();
  const bandOf = (km: number): Band => {
    let band = bands.get(km);
    if (!band) {
      const land = lines.length && km > 0 ? bufferLines(lines, km) : null;
      band = { land, columns: columnedLands(land ? [land] : []), areas: new WeakMap() };
      bands.set(km, band);
    }
    return band;
  };
  return {
    band: (km) => bandOf(km).land,
    splitAt: (land, km) => {
      const band = bandOf(km);
      return band.land ? splitLand(land, band.land) : { inside: null, outside: land };
    },
    edgeInside: (land, km) => {
      const band = bandOf(km);
      if (!band.land || !boxesMeet(boundingBox(land), boundingBox(band.land))) return [];
      return lineInside(polygonsOf(band.land).flat(), [land]);
    },
    areaWithinKm2: (land, km) => {
      const { columns, areas } = bandOf(km);
      if (!land || !columns.lands) return 0;
      let area = areas.get(land);
      if (area === undefined) {
        // Where all of the land lies within, rounding must not leave less than nothing of it.
        area = Math.min(Math.max(0, sharedAreasKm2(columns, land)[0]!), areaKm2(land));
        areas.set(land, area);
      }
      return area;
    },
  };
}
