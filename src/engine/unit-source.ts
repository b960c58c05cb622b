import type { Control } from '../domain/control';
import type { Day } from '../domain/day';
import type { Geodata } from '../domain/geodata';
import type { RegionId } from '../domain/region';
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
  /** Of built-in days, by these. */
  readonly #held = new Map<string, HeldUnit[]>();

  constructor(geodata: Geodata, places: readonly NamedPlace[]) {
    this.#geodata = geodata;
    this.#places = places;
  }

  /** @param earlier a built-in day whose line cuts the units too, or null */
  unitsOf(control: Control, earlier: Day | null): HeldUnit[] {
    const { id: day, asOf, redrawn, heldByRussia } = control;
    if (this.#geodata.lines.some((line) => line.asOf === day)) return this.#builtIn(day, earlier);
    if (!redrawn) return splitUnits(this.#unsplitUnits(earlier), heldByRussia);
    const isRedrawn = ({ region }: { readonly region: RegionId }) =>
      redrawn.regions.includes(region);
    const units = [
      ...this.#builtIn(asOf, earlier).filter((unit) => !isRedrawn(unit)),
      ...splitUnits(this.#unsplitUnits(earlier).filter(isRedrawn), heldByRussia),
    ];
    return this.#geodata.regions.flatMap(({ id }) => units.filter(({ region }) => region === id));
  }

  #builtIn(day: Day, earlier: Day | null): HeldUnit[] {
    return remember(this.#held, `${day} ${earlier}`, () => {
      const days = earlier === null ? [day] : [earlier, day];
      return heldUnits(this.#geodata.partsHeld(days), this.#places, earlier);
    });
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
