import type { Redrawn } from '../domain/control';
import type { DrawnParcel, Parcel } from '../domain/parcel';
import { boundingBox, boxAsLand, boxesMeet, boxOfLines, padBox } from './bounding-box';
import { cutToWindow } from './cut-to-window';
import { intersectOnGrid } from './grid-overlay';

// So that what is cut reaches beyond both lines, where they are one again: about a kilometre, and as much for what it is cut from.
const MARGIN_DEGREES = 0.01;

/**
 * What of parcels lies where a line is not the one that it was made from. Elsewhere they are what they were on that one.
 * @param redrawn of one line, or of the two that joint parcels are cut by
 * @returns by the parcels' ids; in the regions redrawn it covers the box around every piece that differs, and some more
 */
export function redrawnParcels(
  parcels: readonly Pick<Parcel, 'id' | 'region' | 'land'>[],
  ...redrawn: readonly Redrawn[]
): DrawnParcel[] {
  const regions = new Set(redrawn.flatMap((each) => each.regions));
  const corners = redrawn.map(({ box: [west, south, east, north] }) => [[west, south], [east, north]]); // prettier-ignore
  const window = padBox(boxOfLines(corners), MARGIN_DEGREES);
  const wider = padBox(window, MARGIN_DEGREES);
  const cut = boxAsLand(window);
  return parcels.flatMap(({ id, region, land }) => {
    if (!land || !regions.has(region) || !boxesMeet(boundingBox(land), window)) return [];
    // Cut there and then alone, its edges would run double along the rim, and be seen.
    const near = cutToWindow(land, wider);
    const inside = near && intersectOnGrid(near, cut);
    return inside ? [{ id, land: inside }] : [];
  });
}
