import type { DrawnParcel } from '../domain/parcel';
import { landPoint } from '../geo/land-point';
import { isInLand } from '../geo/point-in-land';
import { landTowards, stepLand, type Direction, type LandSpot, type MapAction } from './keyboard';
import type { At } from './pointer';

/** `[lon, lat]`, degrees. */
type Place = readonly [lon: number, lat: number];

/** What a map must be able to do for its lands to be walked by keys. Moves resolve when they have come to rest. */
export interface WalkedMap {
  /** Size of the map, CSS pixels. */
  size(): { readonly width: number; readonly height: number };
  /** Where a place stands, CSS pixels from the map's upper left corner. */
  project(place: Place): At;
  centre(): Place;
  /** How much land it shows from west to east in its middle. */
  widthKm(): number;
  pan(direction: Direction): Promise<void>;
  zoom(steps: number): Promise<void>;
  whole(): Promise<void>;
  moveTo(place: Place): Promise<void>;
}

/** What a walk came to. `land` null: none there. */
export type Arrival =
  | { readonly kind: 'land'; readonly land: string; readonly at: At }
  | { readonly kind: 'nothing-that-way' }
  /** After the map has moved: the land in its middle. */
  | {
      readonly kind: 'middle';
      readonly land: string | null;
      readonly at: At;
      readonly zoomed: boolean;
    };

type WalkAction = Exclude<MapAction, { kind: 'open' } | { kind: 'help' }>;

/** Nearer to the map's edge than this, CSS pixels, land is brought to the middle. */
const EDGE = 40;

/** Goes over the map by keys: remembers the land come to, and whether the map's middle is what counts. */
export class MapWalk {
  #land = $state.raw<string | null>(null);
  #isAiming = $state.raw(false);
  /** Points that stand for lands, kept as long as the lands are the same. */
  readonly #points = new WeakMap<DrawnParcel, Place | null>();

  /** The land come to; null: none. */
  get land() {
    return this.#land;
  }
  /** Whether the map's middle points at the land. */
  get isAiming() {
    return this.#isAiming;
  }

  /**
   * Does what a key asked for.
   * @param lands in the order in which they are stepped through
   */
  async go(action: WalkAction, map: WalkedMap, lands: readonly DrawnParcel[]): Promise<Arrival> {
    if (action.kind === 'step') {
      const ids = lands.filter((each) => this.#point(each)).map(({ id }) => id);
      return this.#arrive(stepLand(ids, this.#land, action.by), map, lands);
    }
    if (action.kind === 'towards') {
      const spots = this.#spots(map, lands);
      const from = spots.find(({ id }) => id === this.#land) ?? map.project(map.centre());
      const others = spots.filter(({ id }) => id !== this.#land);
      return this.#arrive(landTowards(others, from, action.direction), map, lands);
    }
    if (action.kind === 'pan') await map.pan(action.direction);
    else if (action.kind === 'zoom') await map.zoom(action.steps);
    else await map.whole();
    const land = this.aim(map, lands);
    return { kind: 'middle', land, at: map.project(map.centre()), zoomed: action.kind !== 'pan' };
  }

  /** Takes the land in the map's middle. */
  aim(map: WalkedMap, lands: readonly DrawnParcel[]): string | null {
    const centre = [...map.centre()];
    this.#land = lands.find(({ land }) => land && isInLand(centre, land))?.id ?? null;
    this.#isAiming = true;
    return this.#land;
  }

  async #arrive(
    id: string | null,
    map: WalkedMap,
    lands: readonly DrawnParcel[],
  ): Promise<Arrival> {
    const drawn = lands.find((each) => each.id === id);
    const point = drawn && this.#point(drawn);
    if (!drawn || !point) return { kind: 'nothing-that-way' };
    this.#land = drawn.id;
    this.#isAiming = false;
    if (!isWellInside(map.project(point), map)) await map.moveTo(point);
    return { kind: 'land', land: drawn.id, at: map.project(point) };
  }

  #spots(map: WalkedMap, lands: readonly DrawnParcel[]): LandSpot[] {
    return lands.flatMap((each) => {
      const point = this.#point(each);
      return point ? [{ id: each.id, ...map.project(point) }] : [];
    });
  }

  #point(drawn: DrawnParcel): Place | null {
    const known = this.#points.get(drawn);
    if (known !== undefined) return known;
    const point = drawn.land && landPoint(drawn.land);
    this.#points.set(drawn, point);
    return point;
  }
}

function isWellInside({ x, y }: At, map: WalkedMap): boolean {
  const { width, height } = map.size();
  return x > EDGE && y > EDGE && x < width - EDGE && y < height - EDGE;
}
