import { holdersOnDay } from '../data/held-on-day';
import type { Control } from '../domain/control';
import type { Geodata } from '../domain/geodata';
import type { ParcelCut, ParcelSet } from '../domain/parcel';
import { computeParcels, type Pullback } from '../geo/compute-parcels';
import { distanceBands, type DistanceBands } from '../geo/distance-bands';
import { splitUnits, type HeldUnit, type NamedPlace } from '../geo/land-units';
import { lengthKm } from '../geo/length';
import { lineInside } from '../geo/line-inside';
import { locateTowns } from '../geo/locate-towns';

/** What one line of contact has been asked for so far. */
interface LineWork {
  readonly bands: DistanceBands;
  readonly units: Map<string, HeldUnit[]>;
  readonly sets: Map<string, ParcelSet>;
}

export interface ParcelService {
  /** Parcels of a control with a cut; computed once and kept. Throws `GeometryError` or `InputError`. */
  parcels(control: Control, cut: ParcelCut): ParcelSet;
}

function lineFacts(control: Control): ParcelSet['control'] {
  const { heldByRussia, contactLine, ...facts } = control;
  return facts;
}

/** The engine of page and command line alike: parcels of any line of contact over the embedded regions. */
export function createParcelService(
  geodata: Geodata,
  places: readonly NamedPlace[],
): ParcelService {
  const works = new WeakMap<Control, LineWork>();

  const workOf = (control: Control): LineWork => {
    let work = works.get(control);
    if (!work) {
      work = { bands: distanceBands(control.contactLine), units: new Map(), sets: new Map() };
      works.set(control, work);
    }
    return work;
  };

  const unitsOf = (control: Control, work: LineWork, baseline = ''): HeldUnit[] => {
    const known = work.units.get(baseline);
    if (known) return known;
    const earlier = baseline ? geodata.controlOn(baseline) : null;
    const units = splitUnits(geodata.regions, control, places, earlier);
    work.units.set(baseline, units);
    return units;
  };

  const pullbackOf = (control: Control, work: LineWork, cut: ParcelCut): Pullback | undefined => {
    if (!cut.pullbackKm?.length) return undefined;
    const widthsKm = [...cut.pullbackKm].sort((a, b) => a - b);
    const along = cut.pullbackAlong;
    if (!along) return { widthsKm, bands: work.bands };
    const lands = geodata.regions.filter(({ id }) => along.includes(id)).map(({ land }) => land);
    const line = lineInside(control.contactLine, lands);
    return { widthsKm, bands: distanceBands(line) };
  };

  return {
    parcels(control, cut) {
      const work = workOf(control);
      const key = JSON.stringify(cut);
      const known = work.sets.get(key);
      if (known) return known;
      const units = unitsOf(control, work, cut.baseline);
      const parcels = computeParcels(units, control, work.bands, pullbackOf(control, work, cut));
      const holders = holdersOnDay(geodata.towns, geodata.lines, control.id);
      const set: ParcelSet = {
        control: lineFacts(control),
        cut,
        parcels,
        contactLine: control.contactLine,
        contactLineKm: lengthKm(control.contactLine),
        townParcels: locateTowns(geodata.towns, parcels, holders),
      };
      work.sets.set(key, set);
      return set;
    },
  };
}
