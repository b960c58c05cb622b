import type { Holder } from '../domain/control';
import type { ParcelAreas } from '../domain/parcel';
import type { DistanceBands } from './distance-bands';
import { areaKm2 } from './area';
import type { SplitLand } from './split-by-holder';

/**
 * Areas of the two sides of a unit, and of their parts near the line, with the line where it stands and moved by
 * its error u to either side. With s the distance from the line, positive on the Ukrainian side, moving the line
 * forward by u turns the Ukrainian side from s > 0 into s > u, and so on; every case is a sum of band areas.
 */
export function sideAreas(
  split: SplitLand,
  holder: Holder,
  bands: DistanceBands,
  errorKm: number,
): ParcelAreas {
  const gained = bands.areaWithinKm2(split.ukraine, errorKm);
  const lost = bands.areaWithinKm2(split.russia, errorKm);
  const sign = holder === 'russia' ? 1 : -1;
  const stated = areaKm2(split[holder]);
  return { stated, advanced: stated + sign * gained, receded: stated - sign * lost };
}

/** Areas of the part of a side within `widthKm` of the line, the line standing and moved. */
export function nearAreas(
  split: SplitLand,
  holder: Holder,
  bands: DistanceBands,
  errorKm: number,
  widthKm: number,
): ParcelAreas {
  const own = (km: number): number => bands.areaWithinKm2(split[holder], km);
  const other = holder === 'russia' ? split.ukraine : split.russia;
  const others = (km: number): number => bands.areaWithinKm2(other, km);
  // The line moves away from this side: the zone follows it over the other side's land.
  const away =
    others(errorKm) -
    (widthKm < errorKm ? others(errorKm - widthKm) : 0) +
    (widthKm > errorKm ? own(widthKm - errorKm) : 0);
  // The line moves into this side: the zone begins and ends deeper in it.
  const into = own(widthKm + errorKm) - own(errorKm);
  return holder === 'russia'
    ? { stated: own(widthKm), advanced: away, receded: into }
    : { stated: own(widthKm), advanced: into, receded: away };
}

/** What is left of a side when a part of it is taken out, with the line standing and moved. */
export function restAreas(side: ParcelAreas, part: ParcelAreas): ParcelAreas {
  return {
    stated: side.stated - part.stated,
    advanced: side.advanced - part.advanced,
    receded: side.receded - part.receded,
  };
}

/**
 * Areas kept between two others. The stretch of line that a width is measured from may be a part of the line whose
 * error moves the sides, and then a zone's estimate can leave its side by a few km².
 */
export function limitAreas(areas: ParcelAreas, least: ParcelAreas, most: ParcelAreas): ParcelAreas {
  const limit = (position: 'stated' | 'advanced' | 'receded'): number =>
    Math.max(least[position], Math.min(areas[position], most[position]));
  return { stated: limit('stated'), advanced: limit('advanced'), receded: limit('receded') };
}
