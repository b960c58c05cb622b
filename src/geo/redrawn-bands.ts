import { polygonsOf, type BoundingBox, type Land, type Lines } from '../domain/geometry';
import { boundingBox, boxAsLand, boxesMeet, boxOfLines, padBox } from './bounding-box';
import { bufferLines } from './buffer-lines';
import { cutToWindow } from './cut-to-window';
import { bandsOf, type DistanceBands } from './distance-bands';
import { subtractOnGrid } from './grid-overlay';
import { keepEdges } from './line-edges';
import { celledLands, type CelledLands } from './shared-area/celled-lands';
import { sharedAreasKm2 } from './shared-area/shared-area';

// In Ukraine a kilometre is nowhere more degrees of longitude than this, with some to spare.
const DEGREES_PER_KM = 0.016;

/** The band of the redrawn line and of the line before, inside the window in which they differ. */
interface Change {
  readonly window: BoundingBox;
  readonly fresh: CelledLands;
  readonly old: CelledLands;
  readonly land: Land | null;
}

function celled(land: Land | null): CelledLands {
  return celledLands(land ? [land] : []);
}

function sharedKm2(band: CelledLands, land: Land): number {
  return band.lands ? sharedAreasKm2(band, land)[0]! : 0;
}

function near(lines: Lines, window: BoundingBox, km: number): Lines {
  const wider = padBox(window, km * DEGREES_PER_KM);
  return keepEdges(lines, (edge) => boxesMeet(boxOfLines([[...edge]]), wider));
}

/** What the window holds of a band; `land` is the band of the redrawn line as a whole. */
function changeAt(lines: Lines, base: DistanceBands, box: BoundingBox, km: number): Change {
  const window = padBox(box, km * DEGREES_PER_KM);
  const stretches = near(lines, window, km);
  const whole = base.band(km);
  const buffered = stretches.length && km > 0 ? bufferLines(stretches, km) : null;
  const fresh = buffered && cutToWindow(buffered, window);
  const old = whole && cutToWindow(whole, window);
  const rest = whole && old ? subtractOnGrid(whole, boxAsLand(window)) : whole;
  const parts = [rest, fresh].flatMap((part) => (part ? polygonsOf(part) : []));
  return {
    window,
    fresh: celled(fresh),
    old: celled(old),
    land: parts.length ? { type: 'MultiPolygon', coordinates: parts } : null,
  };
}

/**
 * Distance bands of a line that is another but in a box: what lies far from there is taken from the other's.
 * @param lines `[lon, lat]` in degrees
 * @param base bands of the other line
 * @param box around every piece of either line that the other does not have, degrees
 */
export function redrawnBands(lines: Lines, base: DistanceBands, box: BoundingBox): DistanceBands {
  const changes = new Map<number, Change>();
  const changeOf = (km: number): Change => {
    const change = changes.get(km) ?? changeAt(lines, base, box, km);
    changes.set(km, change);
    return change;
  };
  return bandsOf(
    (km) => changeOf(km).land,
    (land, km) => {
      const { window, fresh, old } = changeOf(km);
      const before = base.areaWithinKm2(land, km);
      if (!boxesMeet(boundingBox(land), window)) return before;
      return before - sharedKm2(old, land) + sharedKm2(fresh, land);
    },
  );
}
