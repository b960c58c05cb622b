import { untrack } from 'svelte';

/** Runs work, or drops it when called off. */
export type Later = (work: () => void) => () => void;

// Pages in the background draw no frames, ms.
const WITHOUT_FRAMES_MS = 200;

/** Runs work once the next frame has been drawn. */
export const afterNextFrame: Later = (work) => {
  let isDue = true;
  const run = (): void => {
    if (isDue) work();
    isDue = false;
  };
  // A frame's callbacks come before it is drawn, a task set by one of them after.
  requestAnimationFrame(() => setTimeout(run));
  setTimeout(run, WITHOUT_FRAMES_MS);
  return () => (isDue = false);
};

/**
 * Follows a value a frame later. For what stands below the first things that a reader looks at: map and figures then
 * change in the first frame after a choice, and need not wait for long lists. To be made where effects may be.
 */
export class AfterPaint<Value> {
  #value = $state.raw() as Value;

  constructor(read: () => Value, later: Later = afterNextFrame) {
    this.#value = untrack(read);
    let isFirst = true;
    $effect(() => {
      const next = read();
      if (!isFirst) return later(() => (this.#value = next));
      isFirst = false;
      this.#value = next;
      return undefined;
    });
  }

  get value(): Value {
    return this.#value;
  }
}
