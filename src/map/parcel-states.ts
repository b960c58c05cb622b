import type { Map as MapLibreMap } from 'maplibre-gl';
import type { SAME } from '../domain/comparison';
import type { DrawnParcel } from '../domain/parcel';
import type { Status } from '../domain/status';

/** How the map paints a parcel: its status, and whether that reading is unconfirmed. */
export interface PaintedParcel {
  readonly status: Status | typeof SAME;
  readonly unconfirmed: boolean;
  /** Outlined, where the status alone would not set it apart from the land around. */
  readonly outlined?: boolean;
}

/** What the parcels should look like. */
export interface ParcelLook {
  readonly painted: ReadonlyMap<string, PaintedParcel>;
  readonly hovered: string | null;
  readonly selected: string | null;
  /** Parcels that something said beside the map is about. */
  readonly lit: ReadonlySet<string>;
}

/** The same where parcels are drawn as faces, and by their own shapes only where they are not made of whole ones. */
export interface LandLook extends ParcelLook {
  /** For each face the parcel that it is part of; null where the shapes apart cover it. */
  readonly faceParcels: readonly (string | null)[];
  readonly apart: readonly DrawnParcel[];
}

/** The status of a shape that is still on the map and no longer in the picture. */
export const GONE = 'gone';

/** What the style reads of a face, and of a shape apart. */
export type Fill = Readonly<Record<'status' | 'unconfirmed', unknown>>;
/** What it reads of an outline. */
type Mark = Readonly<Record<'outlined' | 'hovered' | 'selected' | 'lit', unknown>>;
/** The state of a parcel as a whole. */
export type State = Fill & Mark;

/** The status of land that no text says anything of. Not nothing: a feature's own status would be read instead. */
const UNPAINTED = 'none';
const NO_FILL: Fill = { status: UNPAINTED, unconfirmed: false };
const NO_MARK: Mark = { outlined: false, hovered: false, selected: false, lit: false };
const PLAIN: State = { ...NO_FILL, ...NO_MARK };

type StatefulMap = Pick<MapLibreMap, 'setFeatureState'>;

/** Keeps the states of one source's features equal to what is wanted, sending only what changed. */
class SentStates<Id extends string | number, Kind extends object> {
  readonly #source: string;
  /** What of a state this source's features have. */
  readonly #names: readonly (keyof Kind)[];
  /** The state of a feature that none was wanted for yet. */
  readonly #unsent: Kind;
  /** The state of a feature that none is wanted for any more. */
  readonly #gone: Kind;
  /** What features have from their data. */
  readonly #first: ReadonlyMap<Id, Kind>;
  #sent: Map<Id, Kind>;

  constructor(
    source: string,
    unsent: Kind,
    gone = unsent,
    first: ReadonlyMap<Id, Kind> = new Map(),
  ) {
    this.#first = first;
    this.#sent = new Map(first);
    this.#source = source;
    this.#names = Object.keys(unsent) as (keyof Kind)[];
    this.#unsent = unsent;
    this.#gone = gone;
  }

  /** @param kept features that keep what they have */
  send(map: StatefulMap, wanted: ReadonlyMap<Id, Kind>, kept?: ReadonlySet<Id>): boolean {
    let changed = this.drop(map, wanted, kept);
    for (const [id, state] of wanted) changed = this.#put(map, id, state) || changed;
    return changed;
  }

  /** What the features of the source were told last. */
  sent(): Iterable<Kind> {
    return this.#sent.values();
  }

  /** Sends what becomes of features that are wanted no more. */
  drop(map: StatefulMap, wanted: ReadonlyMap<Id, Kind>, kept?: ReadonlySet<Id>): boolean {
    let changed = false;
    for (const id of this.#sent.keys()) {
      if (!wanted.has(id) && !kept?.has(id)) changed = this.#put(map, id, this.#gone) || changed;
    }
    return changed;
  }

  #put(map: StatefulMap, id: Id, state: Kind): boolean {
    const old = this.#sent.get(id) ?? this.#unsent;
    if (this.#names.every((name) => state[name] === old[name])) return false;
    map.setFeatureState({ source: this.#source, id }, this.#only(state));
    this.#sent.set(id, state);
    return true;
  }

  #only(state: Kind): Record<string, unknown> {
    return Object.fromEntries(this.#names.map((name) => [name, state[name]]));
  }

  forget(): void {
    this.#sent = new Map(this.#first);
  }
}

/** Keeps the map's feature-state equal to what is wanted. */
export class ParcelStates {
  readonly #faces: SentStates<number, Fill>;
  readonly #apart = new SentStates<string, Fill>('parcels', NO_FILL, { ...NO_FILL, status: GONE });
  readonly #outlines = new SentStates<string, Mark>('outlines', NO_MARK);

  /** @param faceFills what each face has from its data */
  constructor(faceFills: readonly (Fill | null)[] = []) {
    const first = new Map(faceFills.flatMap((fill, face) => (fill ? [[face, fill] as const] : [])));
    this.#faces = new SentStates('faces', NO_FILL, NO_FILL, first);
  }

  /**
   * Sends the differences; true if there were any.
   * @param isCovered whether the shapes apart are on the map; until they are, the faces beneath stay as they were
   * @param isLoaded whether the map has the shapes apart; until it has, a frame with nothing but their states is one
   *   that looks like the last, and delays the next
   */
  send(map: StatefulMap, look: LandLook, isCovered: boolean, isLoaded = true): boolean {
    const states = statesOf(look);
    const faces = new Map<number, Fill>();
    const kept = new Set<number>();
    look.faceParcels.forEach((parcel, face) => {
      if (parcel !== null) faces.set(face, states.get(parcel) ?? PLAIN);
      else if (!isCovered) kept.add(face);
    });
    const apart = new Map<string, Fill>(look.apart.map(({ id }) => [id, states.get(id) ?? PLAIN]));
    const isChanged = [
      this.#faces.send(map, faces, kept),
      this.#outlines.send(map, states),
    ].includes(true);
    // What is to go is there already, whatever else is still to come.
    const isLess = this.#apart.drop(map, apart);
    if (!isLoaded && !isChanged && !isLess) return false;
    return this.#apart.send(map, apart) || isChanged || isLess;
  }

  /** How the map was last told to fill faces, and shapes apart. */
  fills(): Readonly<Record<'faces' | 'parcels', Iterable<Fill>>> {
    return { faces: this.#faces.sent(), parcels: this.#apart.sent() };
  }

  /** The map has lost all states, as with its graphics context. */
  forget(): void {
    for (const each of [this.#faces, this.#apart, this.#outlines]) each.forget();
  }
}

/** What each face is to be filled with; null where shapes apart cover it. */
export function faceFills(look: LandLook): (Fill | null)[] {
  const states = statesOf(look);
  return look.faceParcels.map((parcel) => {
    if (parcel === null) return null;
    const { status, unconfirmed } = states.get(parcel) ?? PLAIN;
    return { status, unconfirmed };
  });
}

/** The state of every parcel that is not plain, by id. */
export function statesOf({ painted, hovered, selected, lit }: ParcelLook): Map<string, State> {
  const states = new Map<string, State>();
  for (const [id, { status, unconfirmed, outlined = false }] of painted) {
    states.set(id, { ...PLAIN, status, unconfirmed, outlined });
  }
  const mark = (id: string, name: 'hovered' | 'selected' | 'lit') =>
    states.set(id, { ...(states.get(id) ?? PLAIN), [name]: true });
  if (hovered !== null) mark(hovered, 'hovered');
  if (selected !== null) mark(selected, 'selected');
  for (const id of lit) mark(id, 'lit');
  return states;
}

/** Whether any parcel is to have an outline. */
export function hasMarks({ painted, hovered, selected, lit }: ParcelLook): boolean {
  if (hovered !== null || selected !== null || lit.size > 0) return true;
  return [...painted.values()].some(({ outlined }) => outlined === true);
}
