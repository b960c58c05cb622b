import type { Answerer } from './answer-questions';
import programUrl from './engine-worker?worker&url';
import type { Question } from './messages';
import type { WorkerLike } from './worker-line';

/** Where the worker's program puts what it is to a page that loads it. */
export interface PageProgram {
  lineOfContactAnswerer?: typeof Answerer;
}

/** Stands in for the engine's worker on the page's own thread, which stands still while it computes. */
class PageWorker implements WorkerLike {
  onmessage: WorkerLike['onmessage'] = null;
  /** Never called: what fails is an answer. */
  onerror: WorkerLike['onerror'] = null;
  #answerer: Answerer | null;

  constructor(Program: typeof Answerer) {
    this.#answerer = new Program((data) => {
      if (!this.#answerer) return;
      this.onmessage?.call(this as never, new MessageEvent('message', { data }));
    });
  }

  postMessage(message: Question): void {
    // Later, as a worker does; the page draws in between.
    setTimeout(() => this.#answerer?.take(message));
  }

  terminate(): void {
    this.#answerer = null;
  }
}

/**
 * For a page that may start no worker, a frame without an origin of its own: loads the worker's program into the page,
 * as it was built for the worker, so that other pages have no byte of it.
 * @returns what `createEngine` starts its workers with
 */
export async function loadIntoPage(): Promise<() => WorkerLike> {
  await import(/* @vite-ignore */ programUrl);
  const program = (window as PageProgram).lineOfContactAnswerer!;
  return () => new PageWorker(program);
}
