import type { Polygon } from 'geojson';
import type { Settlement } from '../domain/settlement';
import { lengthKm } from '../geo/length';
import { isInLand } from '../geo/point-in-land';

/** The settlements inside an outline, its edge included or not, in their order. */
export function settlementsInside(
  settlements: readonly Settlement[],
  outline: Polygon,
): readonly Settlement[] {
  return settlements.filter(({ position }) => isInLand([...position], outline));
}

/** The settlements no farther than some distance from one, on the ellipsoid; it is among them, and nearest first. */
export function settlementsNear(
  settlements: readonly Settlement[],
  { position: center }: Settlement,
  withinKm: number,
): readonly Settlement[] {
  return settlements
    .map((settlement) => ({
      settlement,
      km: lengthKm([[[...center], [...settlement.position]]]),
    }))
    .filter(({ km }) => km <= withinKm)
    .sort((a, b) => a.km - b.km)
    .map(({ settlement }) => settlement);
}
