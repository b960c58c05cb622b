import type { Control, Holder } from '../domain/control';
import type { Land } from '../domain/geometry';
import type { Parcel, ParcelAreas } from '../domain/parcel';
import type { DistanceBands } from './distance-bands';
import type { CutUnit } from './cut-by-zones';
import { limitAreas, nearAreas, restAreas, sideAreas } from './parcel-areas';

/** Land by its distance from the line: up to `toKm`, null for what lies beyond every width. */
interface Ring {
  readonly toKm: number | null;
}

const HOLDERS: readonly Holder[] = ['russia', 'ukraine'];
// Below a square metre a parcel is rounding, not land.
const SMALLEST_KM2 = 1e-6;
const NOTHING = { inside: null, outside: null };

function parcelOf(
  unit: CutUnit,
  holder: Holder,
  land: Land | null,
  areas: ParcelAreas,
  ring?: Ring,
): Parcel[] {
  const largest = Math.max(...Object.values(areas).map(Math.abs));
  if (largest < SMALLEST_KM2) return [];
  const { region, place, zone } = unit;
  const heldOnBaseline = unit.isBaseline ? holder : unit.heldOnBaseline;
  const suffix = ring ? `/${ring.toKm === null ? 'beyond' : `within-${ring.toKm}-km`}` : '';
  return [
    {
      id: `${unit.id}/${holder}${suffix}`,
      region,
      holder,
      ...(place && { place }),
      ...(heldOnBaseline && { heldOnBaseline }),
      ...(ring && { withinKm: ring.toKm }),
      ...(zone !== undefined && { zone }),
      land,
      areas,
    },
  ];
}

/** One side of a unit, cut into rings by distance, nearest first; together they are the side. */
function ringsOf(
  unit: CutUnit,
  holder: Holder,
  areas: ParcelAreas,
  pullback: Pullback,
  errorKm: number,
): Parcel[] {
  let rest = unit.split[holder];
  let insideAreas: ParcelAreas = { stated: 0, advanced: 0, receded: 0 };
  const rings: Parcel[] = [];
  for (const toKm of pullback.widthsKm) {
    const { inside, outside } = rest ? pullback.bands.splitAt(rest, toKm) : NOTHING;
    const nearer = limitAreas(
      nearAreas(unit.split, holder, pullback.bands, errorKm, toKm),
      insideAreas,
      areas,
    );
    rings.push(...parcelOf(unit, holder, inside, restAreas(nearer, insideAreas), { toKm }));
    [rest, insideAreas] = [outside, nearer];
  }
  return [...rings, ...parcelOf(unit, holder, rest, restAreas(areas, insideAreas), { toKm: null })];
}

/** Widths of a cut by distance, narrowest first, and the bands of the line that it is measured from. */
export interface Pullback {
  readonly widthsKm: readonly number[];
  readonly bands: DistanceBands;
}

/**
 * Parcels of units: each side of each unit, cut again by distance from the line where that is asked for.
 * @param units from `splitUnits`, or from `cutByZones`
 * @param bands distance bands of the control's line of contact
 * @returns parcels in the order of the units; together they are all land of the units, once
 */
export function computeParcels(
  units: readonly CutUnit[],
  control: Pick<Control, 'uncertaintyKm'>,
  bands: DistanceBands,
  pullback?: Pullback,
): Parcel[] {
  return units.flatMap((unit) =>
    HOLDERS.flatMap((holder) => {
      const areas = sideAreas(unit.split, holder, bands, control.uncertaintyKm);
      return pullback
        ? ringsOf(unit, holder, areas, pullback, control.uncertaintyKm)
        : parcelOf(unit, holder, unit.split[holder], areas);
    }),
  );
}
