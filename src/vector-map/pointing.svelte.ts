import { parcelAt } from '../geo/parcel-at';
import type { MapPairProps } from '../map/props';
import type { Frame } from './frame';
import type { Picture } from './picture';
import { spotAt } from './spot-at';
import { placeSpots, settlementSpots } from './spots';

/** How far a pointer may miss a place's symbol, and a settlement's, CSS pixels. */
const PLACE_REACH = 13;
const SETTLEMENT_REACH = 9;

/** A point of the sheet, CSS pixels. */
type Point = readonly [x: number, y: number];

/** What the pointer is over, and what it chooses; the page is told. */
export class Pointing {
  readonly #map: { picture(): Picture; frame(): Frame; page(): MapPairProps };
  #isOver = $state(false);

  constructor(map: { picture(): Picture; frame(): Frame; page(): MapPairProps }) {
    this.#map = map;
  }

  /** Whether the pointer is over something that can be chosen. */
  get isOver() {
    return this.#isOver;
  }

  /** The pointer is there. */
  at(point: Point): void {
    const page = this.#map.page();
    const { settlement, place, parcel } = this.#thingAt(point);
    const pointer = { x: point[0], y: point[1] };
    this.#isOver = settlement !== null || place !== null || parcel !== null;
    page.onplacehover(place, place && pointer);
    page.onhover(place === null ? parcel : null, place === null && parcel ? pointer : null);
  }

  leave(): void {
    const page = this.#map.page();
    this.#isOver = false;
    if (page.hovered !== null) page.onhover(null, null);
    page.onplacehover(null, null);
  }

  choose(point: Point): void {
    const page = this.#map.page();
    const { settlement, place, parcel } = this.#thingAt(point);
    if (settlement !== null) page.onsettlement?.(settlement);
    else if (place !== null) page.onplaceselect(place);
    else page.onselect(parcel);
  }

  /** What lies there, the smallest thing first. */
  #thingAt(point: Point) {
    const [picture, frame] = [this.#map.picture(), this.#map.frame()];
    const settlement = spotAt(point, settlementSpots(picture, frame), SETTLEMENT_REACH);
    const place = spotAt(point, placeSpots(picture, frame), PLACE_REACH);
    const { parcels } = this.#map.page().first;
    return { settlement, place, parcel: parcelAt(frame.unproject(...point), parcels) };
  }
}
