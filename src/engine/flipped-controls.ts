import type { Control, Holder } from '../domain/control';
import type { Day } from '../domain/day';
import type { Geodata } from '../domain/geodata';
import { CRIMEA } from '../domain/region';
import { lineId, type Settlement } from '../domain/settlement';
import type { HeldPlace } from '../geo/control-line/sites';
import { flipControl } from '../geo/flip-control';
import { remember } from './remember';

/** How many changed lines are kept, so that undo and redo find theirs. */
const KEPT = 16;

/** Lines of contact with some settlements held by the other side than on their day. */
export class FlippedControls {
  readonly #geodata: Geodata;
  readonly #settlements: readonly Settlement[];
  readonly #kept = new Map<string, Control>();
  /** Who holds each settlement, by the day's place among the lines. */
  readonly #holders = new Map<number, readonly HeldPlace[]>();

  constructor(geodata: Geodata, settlements: readonly Settlement[]) {
    this.#geodata = geodata;
    this.#settlements = settlements;
  }

  /**
   * A built-in line with settlements flipped, the same object for the same flips. Ids of no settlement, and Crimea's
   * settlements, which are held as a whole, change nothing.
   * @throws GeometryError when the line cannot be drawn
   */
  on(day: Day, flips: readonly string[]): Control {
    const control = this.#geodata.controlOn(day);
    const wanted = new Set(flips);
    const flipped = this.#settlements.filter(
      ({ id, region }) => wanted.has(id) && !CRIMEA.includes(region),
    );
    if (flipped.length === 0) return control;
    const id = lineId(day, flips);
    const known = this.#kept.get(id);
    if (known) return known;
    const changed = {
      ...this.#flip(control, new Set(flipped)),
      id,
      flips: flipped.map((one) => one.id),
    };
    this.#kept.set(id, changed);
    const [oldest] = this.#kept.keys();
    if (this.#kept.size > KEPT && oldest !== undefined) this.#kept.delete(oldest);
    return changed;
  }

  #flip(control: Control, flipped: ReadonlySet<Settlement>): Control {
    const at = this.#geodata.lines.findIndex(({ asOf }) => asOf === control.asOf);
    const before = remember(this.#holders, at, () =>
      this.#settlements.map((one): HeldPlace => ({
        position: one.position,
        region: one.region,
        holder: one.held[at] === 'R' ? 'russia' : 'ukraine',
      })),
    );
    const after = before.map((place, i) =>
      flipped.has(this.#settlements[i]!) ? { ...place, holder: otherThan(place.holder) } : place,
    );
    return flipControl(control, before, after, this.#geodata.regions);
  }
}

function otherThan(holder: Holder): Holder {
  return holder === 'russia' ? 'ukraine' : 'russia';
}
