import type { Map as MapLibreMap } from 'maplibre-gl';

interface RestReport {
  onbusy(): void;
  onidle(): void;
  /** A frame of all there is was drawn; what follows from it and is seen may go with the next, if there is one. */
  ondrawn(): void;
  /** The map has drawn everything; true if that made something change, which will be drawn next. */
  tidy(): boolean;
  /** What nobody sees may be done: the map has been at rest for a moment. */
  onrested(): void;
}

/** Tells when the map is at work and when it has come to rest with everything drawn. */
export class Rest {
  readonly #map: MapLibreMap;
  readonly #report: RestReport;
  #busy = false;
  #awaited = 0;

  constructor(map: MapLibreMap, report: RestReport) {
    this.#map = map;
    this.#report = report;
    map.on('movestart', () => this.#stir());
    map.on('render', () => {
      if (this.#busy && map.loaded() && !map.isMoving()) this.#report.ondrawn();
    });
    map.on('idle', () => this.#settle());
    this.#stir();
  }

  get isBusy(): boolean {
    return this.#busy;
  }

  /**
   * Something was pushed that changes the map, which draws it by itself as soon as it can, and then comes to rest. A frame
   * asked for here would be drawn before new data are cut into tiles: one that looks like the last, and delays the next.
   */
  pushed(): void {
    this.#stir();
  }

  /**
   * Pushes what can wait until the next frame is drawn; no rest before the map has drawn that as well. True if it did.
   * @param held until a frame is drawn that waits for something itself
   */
  afterFrame(push: () => boolean, held: Promise<void> | null = null): void {
    this.#awaited += 1;
    this.#stir();
    const follow = () =>
      requestAnimationFrame(() =>
        setTimeout(() => {
          this.#awaited -= 1;
          if (!push()) this.#map.triggerRepaint();
        }),
      );
    if (held) void held.then(follow);
    else follow();
  }

  /** Something to be pushed is still on its way; no rest before it has come. */
  async during<T>(work: Promise<T>): Promise<T> {
    this.#awaited += 1;
    this.#stir();
    try {
      return await work;
    } finally {
      this.#awaited -= 1;
      this.#map.triggerRepaint();
    }
  }

  #stir(): void {
    if (this.#busy) return;
    this.#busy = true;
    this.#report.onbusy();
  }

  #settle(): void {
    if (this.#report.tidy()) return;
    setTimeout(() => this.#report.onrested());
    if (!this.#busy || this.#awaited > 0) return;
    this.#busy = false;
    this.#report.onidle();
  }
}
