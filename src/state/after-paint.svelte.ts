import { untrack } from 'svelte';

/** Runs work, or drops it when called off. */
export type Later = (work: () => void) => () => void;

// Pages in the background draw no frames, ms.
const WITHOUT_FRAMES_MS = 200;

/** All that waits for one frame runs in one task after it. */
let waiting: (() => void)[] | null = null;

/** Runs work once the next frame has been drawn. */
export const afterNextFrame: Later = (work) => {
  const works = (waiting ??= waitForFrame());
  let isDue = true;
  works.push(() => isDue && work());
  return () => (isDue = false);
};

function waitForFrame(): (() => void)[] {
  const works: (() => void)[] = [];
  const close = (): void => {
    if (waiting === works) waiting = null;
  };
  const run = (): void => {
    close();
    for (let work = works.shift(); work; work = works.shift()) work();
  };
  // A frame's callbacks come before it is drawn, a task set by one of them after.
  requestAnimationFrame(() => {
    // What is asked for from here on is for the frame after this one.
    close();
    setTimeout(run);
  });
  setTimeout(run, WITHOUT_FRAMES_MS);
  return works;
}

/**
 * Follows a value a frame later, so that what comes first is drawn first and need not wait for the rest of the page. To be
 * made where effects may be.
 */
export class AfterPaint<Value> {
  #value = $state.raw() as Value;
  #isBehind = $state.raw(false);

  constructor(read: () => Value, later: Later = afterNextFrame) {
    this.#value = untrack(read);
    let isFirst = true;
    $effect(() => {
      const next = read();
      if (!isFirst) {
        this.#isBehind = true;
        return later(() => {
          this.#value = next;
          this.#isBehind = false;
        });
      }
      isFirst = false;
      this.#value = next;
      return undefined;
    });
  }

  /** Whether there is a newer value that is still to be taken on. */
  get isBehind(): boolean {
    return this.#isBehind;
  }

  get value(): Value {
    return this.#value;
  }
}
