import { difference, inset, intersection, union } from '../geometry/overlay';
import type { MultiPolygonCoordinates } from '../geometry/types';

/** The stretch where the source's spit, narrower than its tolerance, is missing: [lon, lat], Henichesk to the south. */
const STRETCH: MultiPolygonCoordinates = [
  [
    [
      [34.72, 45.68],
      [35.2, 45.68],
      [35.2, 46.18],
      [34.72, 46.18],
      [34.72, 45.68],
    ],
  ],
];
/** About 600 m across at this latitude. */
const WIDTH_DEGREES = 0.008;

/**
 * The northern Arabat spit. OpenStreetMap's land, as simplified by the source package, breaks off there; without the
 * spit the Syvash lagoon counts as open sea. Natural Earth's shore, a strip wide, stands in for it.
 */
export function arabatSpit(naturalEarth: MultiPolygonCoordinates): MultiPolygonCoordinates {
  const land = union(naturalEarth);
  return intersection(difference(land, inset(land, WIDTH_DEGREES)), STRETCH);
}
