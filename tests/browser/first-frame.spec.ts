import { expect, test } from './page';

/** In the page: counts what the graphics card is asked to make, and the tiles that the worker was asked for before that. */
function watchGraphics(): void {
  const seen = { programs: 0, asked: 0, askedBefore: -1 };
  Object.assign(window, { seen });
  const { linkProgram } = WebGL2RenderingContext.prototype;
  WebGL2RenderingContext.prototype.linkProgram = function (program) {
    seen.programs += 1;
    linkProgram.call(this, program);
  };
  const prototype = HTMLCanvasElement.prototype as { getContext(...given: unknown[]): unknown };
  const { getContext } = prototype;
  prototype.getContext = function (...given) {
    if (given[0] === 'webgl2' && seen.askedBefore < 0) seen.askedBefore = seen.asked;
    return getContext.apply(this, given);
  };
  const worker = Worker.prototype as { postMessage(...given: unknown[]): void };
  const { postMessage } = worker;
  worker.postMessage = function (...given) {
    // MapLibre's name for what asks its worker for a tile.
    if ((given[0] as { type?: string } | undefined)?.type === 'LT') seen.asked += 1;
    postMessage.apply(this, given);
  };
}

test('the first frame takes few programs, and its tiles are cut while the graphics context is made', async ({
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
  // Two for every source that is to be seen (`src/map/sources.ts`), and all of them.
  expect(seen['askedBefore']).toBeGreaterThanOrEqual(30);
  expect(seen['asked']).toBe(seen['askedBefore']);
});
