/** A browser with one page open in it, as little of it as the core of the tests needs. */
export interface Engine {
  /** Name and version, as the browser says them. */
  readonly name: string;
  /** Goes to an address. */
  goto(url: string): Promise<void>;
  /** Evaluates an expression in the page whose value is a text, or a promise of one. */
  run(expression: string): Promise<string>;
  /** The same in the one frame of the page. */
  runInFrame(expression: string): Promise<string>;
  /** What the browser prints of the page, PDF; absent where its driver cannot ask for it. */
  print?(): Promise<Buffer>;
  /** A picture of the page, PNG. */
  screenshot(): Promise<Buffer>;
  close(): Promise<void>;
}

/**
 * An expression that calls a function with a value, and gives what it returns as JSON.
 * @param fn may use nothing from outside itself
 */
export function callOf<Value, Answer>(
  fn: (value: Value) => Answer | Promise<Answer>,
  value: Value,
): string {
  // The compiler names functions by a helper that is not in the page.
  return `(async () => {
    const __name = (it) => it;
    return JSON.stringify((await (${fn.toString()})(${JSON.stringify(value)})) ?? null);
  })()`;
}
