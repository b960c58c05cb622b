import { expect, test } from './page';

/** In the page: counts what the graphics card is asked to make, and what the workers were sent before that. */
function watchGraphics(): void {
  const seen = { programs: 0, sent: 0, sentBefore: -1 };
  Object.assign(window, { seen });
  const { linkProgram } = WebGL2RenderingContext.prototype;
  WebGL2RenderingContext.prototype.linkProgram = function (program) {
    seen.programs += 1;
    linkProgram.call(this, program);
  };
  const prototype = HTMLCanvasElement.prototype as { getContext(...given: unknown[]): unknown };
  const { getContext } = prototype;
  prototype.getContext = function (...given) {
    if (given[0] === 'webgl2' && seen.sentBefore < 0) seen.sentBefore = seen.sent;
    return getContext.apply(this, given);
  };
  const worker = Worker.prototype as { postMessage(...given: unknown[]): void };
  const { postMessage } = worker;
  worker.postMessage = function (...given) {
    // Features on their way to the map's worker (`src/map/handed-over.ts`).
    const [message] = given as [{ data?: { data?: object } } | undefined];
    if (JSON.stringify(message?.data ?? null).includes('"HandedOver"')) seen.sent += 1;
    postMessage.apply(this, given);
  };
}

test('the first frame takes few programs, and land is with the worker before the graphics context is made', async ({
  app,
}) => {
  await app.page.addInitScript(watchGraphics);
  await app.open();
  const seen = await app.page.evaluate(
    () => (window as unknown as { seen: Record<string, number> }).seen,
  );
  // Each takes a fiftieth of a second to make.
  expect(seen['programs']).toBeLessThanOrEqual(8);
  expect(seen['programs']).toBeGreaterThan(4);
  // Every source of the style (`src/map/sources.ts`).
  expect(seen['sentBefore']).toBeGreaterThanOrEqual(20);
});
