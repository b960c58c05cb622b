import type { Control } from '../domain/control';
import type { Day } from '../domain/day';
import type { Geodata } from '../domain/geodata';
import {
  heldUnits,
  regionUnits,
  splitUnits,
  unitsOnBaseline,
  type HeldUnit,
  type NamedPlace,
  type RegionUnit,
} from '../geo/land-units';
import { remember } from './remember';

/** Units of any line of contact over the embedded regions, split by who holds them. */
export class UnitSource {
  readonly #geodata: Geodata;
  readonly #places: readonly NamedPlace[];
  /** What no line changes: regions cut by places and by an earlier built-in day. */
  readonly #unsplit = new Map<Day | null, RegionUnit[]>();

  constructor(geodata: Geodata, places: readonly NamedPlace[]) {
    this.#geodata = geodata;
    this.#places = places;
  }

  /** @param earlier a built-in day whose line cuts the units too, or null */
  unitsOf(control: Control, earlier: Day | null): HeldUnit[] {
    const { lines, partsHeld } = this.#geodata;
    if (lines.some(({ asOf }) => asOf === control.id)) {
      const days = earlier === null ? [control.id] : [earlier, control.id];
      return heldUnits(partsHeld(days), this.#places, earlier);
    }
    return splitUnits(this.#unsplitUnits(earlier), control.heldByRussia);
  }

  #unsplitUnits(earlier: Day | null): RegionUnit[] {
    const { regions, partsHeld } = this.#geodata;
    return remember(this.#unsplit, earlier, () =>
      earlier === null
        ? regionUnits(regions, this.#places)
        : unitsOnBaseline(partsHeld([earlier]), this.#places, earlier),
    );
  }
}
