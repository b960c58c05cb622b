import type { Map as MapLibreMap } from 'maplibre-gl';
import type { Status } from '../domain/status';

/** How the map paints a parcel: its status, and whether that reading is unconfirmed. */
export interface PaintedParcel {
  readonly status: Status;
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

/** The feature-state of a parcel, which the style reads. */
export type State = Readonly<
  Record<'status' | 'unconfirmed' | 'outlined' | 'hovered' | 'selected' | 'lit', unknown>
>;

const PLAIN: State = {
  status: null,
  unconfirmed: false,
  outlined: false,
  hovered: false,
  selected: false,
  lit: false,
};

/** Keeps the map's feature-state equal to what is wanted, sending only what changed. */
export class ParcelStates {
  #sent = new Map<string, State>();

  /** Sends the differences; true if there were any. */
  send(map: Pick<MapLibreMap, 'setFeatureState'>, look: ParcelLook): boolean {
    const wanted = statesOf(look);
    let changed = false;
    for (const id of new Set([...this.#sent.keys(), ...wanted.keys()])) {
      const state = wanted.get(id) ?? PLAIN;
      if (equal(state, this.#sent.get(id) ?? PLAIN)) continue;
      map.setFeatureState({ source: 'parcels', id }, state);
      changed = true;
    }
    this.#sent = wanted;
    return changed;
  }

  /** The map has lost all states, as with its graphics context. */
  forget(): void {
    this.#sent = new Map();
  }
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

function equal(one: State, other: State): boolean {
  return (Object.keys(PLAIN) as (keyof State)[]).every((key) => one[key] === other[key]);
}
