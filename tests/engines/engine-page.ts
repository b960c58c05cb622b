import { setTimeout as wait } from 'node:timers/promises';
import { callOf, type Engine } from './engine';
import type { Network } from './serve-watched';

const PATIENCE_MS = 120_000;

/** The page in an engine, and what a check may do with it. */
export class EnginePage {
  /** @param network between the engine and what serves the page */
  constructor(
    readonly engine: Engine,
    readonly origin: string,
    readonly network: Network,
  ) {}

  /** Opens the page with a fragment, and waits until its map has come to rest. */
  async open(fragment: string): Promise<void> {
    // A new fragment alone would not load the page again.
    await this.engine.goto('about:blank');
    await this.engine.goto(`${this.origin}/#${fragment}`);
    await this.idle();
    // What stands far down the panel is loaded when the reader does something.
    await this.evaluate(() => void dispatchEvent(new KeyboardEvent('keydown', { key: 'Shift', bubbles: true })), null);
  } // prettier-ignore

  /** Waits until the map shows what was just done. */
  async idle(): Promise<void> {
    const frames = () =>
      new Promise<null>((done) =>
        requestAnimationFrame(() => requestAnimationFrame(() => done(null))),
      );
    await this.evaluate(frames, null);
    await this.until(() => document.documentElement.dataset['map'] ?? '', null, (map) => map === 'idle'); // prettier-ignore
  }

  run(expression: string): Promise<string> {
    return this.engine.run(expression);
  }

  /** Calls a function in the page, which may use nothing from outside itself. */
  async evaluate<Value, Answer>(fn: (value: Value) => Answer | Promise<Answer>, value: Value): Promise<Answer> {
    return JSON.parse(await this.engine.run(callOf(fn, value)));
  } // prettier-ignore

  /** The same in the one frame of the page. */
  async evaluateInFrame<Value, Answer>(fn: (value: Value) => Answer | Promise<Answer>, value: Value): Promise<Answer> {
    return JSON.parse(await this.engine.runInFrame(callOf(fn, value)));
  } // prettier-ignore

  /** Calls a function in the page again and again until its answer is as it should be; throws the last one if it never is. */
  async until<Value, Answer>(
    fn: (value: Value) => Answer | Promise<Answer>,
    value: Value,
    isRight: (answer: Answer) => boolean,
    where: 'page' | 'frame' = 'page',
  ): Promise<Answer> {
    const started = performance.now();
    for (;;) {
      const answer = await (where === 'page' ? this.evaluate(fn, value) : this.evaluateInFrame(fn, value)); // prettier-ignore
      if (isRight(answer)) return answer;
      if (performance.now() - started > PATIENCE_MS) {
        throw new Error(`still ${JSON.stringify(answer)} after ${PATIENCE_MS / 1000} s`);
      }
      await wait(200);
    }
  }

  /** What the page complained of since it was opened, or since this was last asked. */
  takeComplaints(): Promise<readonly string[]> {
    const take = () => (window as { complaints?: string[] }).complaints?.splice(0) ?? [];
    return this.evaluate(take, null);
  }
}
