import type { Control, Holder } from '../domain/control';
import type { Land } from '../domain/geometry';
import type { Parcel, ParcelAreas, ParcelCut } from '../domain/parcel';
import type { DistanceBands } from './distance-bands';
import { subtractOnGrid } from './grid-overlay';
import type { HeldUnit } from './land-units';
import { nearAreas, restAreas, sideAreas } from './parcel-areas';

const HOLDERS: readonly Holder[] = ['russia', 'ukraine'];
// Below a square metre a parcel is rounding, not land.
const SMALLEST_KM2 = 1e-6;

function parcelOf(
  unit: HeldUnit,
  holder: Holder,
  land: Land | null,
  areas: ParcelAreas,
  withinPullback?: { readonly within: boolean; readonly km: number },
): Parcel[] {
  if (Math.max(areas.stated, areas.advanced, areas.receded) < SMALLEST_KM2) return [];
  const { region, place, heldOnBaseline } = unit;
  const suffix = withinPullback
    ? `/${withinPullback.within ? 'within' : 'beyond'}-${withinPullback.km}-km`
    : '';
  return [
    {
      id: `${unit.id}/${holder}${suffix}`,
      region,
      holder,
      ...(place && { place }),
      ...(heldOnBaseline && { heldOnBaseline }),
      ...(withinPullback && { withinPullback: withinPullback.within }),
      land,
      areas,
    },
  ];
}

function beyond(land: Land | null, near: Land | null): Land | null {
  return land && near ? subtractOnGrid(land, near) : land;
}

/**
 * Parcels of units: each side of each unit, cut again by distance from the line where the cut asks for it.
 * @param units from `splitUnits`
 * @param bands distance bands of the control's line of contact
 * @returns parcels in the order of the units; together they are all land of the units, once
 */
export function computeParcels(
  units: readonly HeldUnit[],
  control: Pick<Control, 'uncertaintyKm'>,
  bands: DistanceBands,
  cut: ParcelCut,
): Parcel[] {
  const errorKm = control.uncertaintyKm;
  const width = cut.pullbackKm;
  return units.flatMap((unit) =>
    HOLDERS.flatMap((holder) => {
      const land = unit.split[holder];
      const areas = sideAreas(unit.split, holder, bands, errorKm);
      if (width === undefined) return parcelOf(unit, holder, land, areas);
      const near = bands.landWithin(land, width);
      const within = nearAreas(unit.split, holder, bands, errorKm, width);
      return [
        ...parcelOf(unit, holder, near, within, { within: true, km: width }),
        ...parcelOf(unit, holder, beyond(land, near), restAreas(areas, within), {
          within: false,
          km: width,
        }),
      ];
    }),
  );
}
