import { expect, test, type AppPage } from './page';
import { PLACES } from './places';

const PHONE = { width: 390, height: 844 };

/** Nothing may run off the side of the page. */
async function expectToFit({ page }: AppPage, state: string): Promise<void> {
  const { scroll, client } = await page.evaluate(() => ({
    scroll: document.documentElement.scrollWidth,
    client: document.documentElement.clientWidth,
  }));
  expect(scroll, state).toBeLessThanOrEqual(client);
  expect(client, state).toBe(page.viewportSize()!.width);
}

for (const viewport of [PHONE, { width: 1440, height: 900 }]) {
  test(`nothing runs off the side at ${viewport.width} px`, async ({ app }) => {
    await app.open('', { viewport });
    await expectToFit(app, 'at rest');
  });
}

test('at 400 % of 1280 × 1024 nothing runs off the side, and the masthead leaves room', async ({
  app,
}) => {
  const { page } = app;
  await app.open('lang=uk', { viewport: { width: 320, height: 256 } });
  await page.evaluate(() => {
    for (const each of document.querySelectorAll('details')) each.open = true;
  });
  await expect(page.getByRole('button', { name: 'SVG', exact: true })).toBeVisible();
  await expectToFit(app, 'all folds open');
  await page.locator('button[data-parcel]').first().press('Enter');
  await expect(page.locator('[data-card]')).toBeVisible();
  await expectToFit(app, 'details');
  await page.keyboard.press('Escape');
  expect((await page.locator('.masthead').boundingBox())!.y).toBeLessThan(-100);
  for (const show of ['matrix', 'timeline', 'method']) {
    await page.evaluate((value) => (location.hash = `lang=uk&show=${value}`), show);
    await expect(page.getByRole('dialog')).toBeVisible();
    await expectToFit(app, show);
  }
  await page.evaluate(() => (location.hash = 'lang=uk&compare=russia-june-2024'));
  await expect(page.getByRole('slider').first()).toBeVisible();
  await app.idle();
  await expectToFit(app, 'comparison');
});

test('forced colours keep what the map says by colour, and show the divider', async ({ app }) => {
  const { page } = app;
  await app.open('compare=russia-june-2024', { colorScheme: 'dark' });
  const fills = () =>
    page.evaluate(() =>
      [...document.querySelectorAll('table svg > rect:first-of-type')].map(
        (each) => getComputedStyle(each).fill,
      ),
    );
  const own = await fills();
  expect(new Set(own).size).toBeGreaterThan(3);
  await page.emulateMedia({ colorScheme: 'dark', forcedColors: 'active' });
  expect(await fills()).toEqual(own);
  const [divider, ground] = await page
    .getByRole('slider', { name: /How much of the map/ })
    .evaluate((each) => [
      getComputedStyle(each, '::before').backgroundColor,
      getComputedStyle(document.body).backgroundColor,
    ]);
  expect(divider).not.toBe(ground);
});

test('reduced motion: the map jumps to land, and nothing fades', async ({ app }) => {
  const { page } = app;
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await app.open();
  await page.evaluate(() => {
    const seen = window as unknown as { moves: number; running: number };
    [seen.moves, seen.running] = [0, 0];
    const { lineOfContactMap: map } = document.querySelector<
      HTMLElement & { lineOfContactMap: { on(type: string, listener: () => void): void } }
    >('.maplibregl-map')!;
    map.on('move', () => {
      seen.moves += 1;
      seen.running += document.getAnimations().length;
    });
  });
  const before = await app.view();
  await page.locator('[data-clause]').first().press('Enter');
  await expect.poll(async () => (await app.view()).zoom).not.toBe(before.zoom);
  await app.choose('status-quo');
  const seen = await page.evaluate(() => {
    const { moves, running } = window as unknown as { moves: number; running: number };
    return { moves, running };
  });
  expect(seen.moves).toBe(1);
  expect(seen.running).toBe(0);
});

test('on a phone the buttons of the map stand clear of Ukraine', async ({ app }) => {
  for (const viewport of [PHONE, { width: 320, height: 640 }]) {
    await app.open('', { viewport });
    const north = await app.page.evaluate(() => {
      const map = document.querySelector<
        HTMLElement & { lineOfContactMap: { project(at: [number, number]): { y: number } } }
      >('.maplibregl-map')!;
      // The northernmost point of Ukraine, in Chernihiv oblast.
      return map.getBoundingClientRect().top + map.lineOfContactMap.project([33.19, 52.38]).y;
    });
    const buttons = await app.page.getByRole('button', { name: 'Zoom in' }).boundingBox();
    expect(north, `${viewport.width} px`).toBeGreaterThan(buttons!.y + buttons!.height);
  }
});

test('on a phone, map and picker are both there', async ({ app }) => {
  await app.open('', { viewport: PHONE });
  const map = await app.page.locator('.maplibregl-map').boundingBox();
  expect(map?.width).toBe(PHONE.width);
  expect(map?.height).toBeGreaterThan(PHONE.height / 4);
  await app.choose('status-quo');
  await expect.poll(() => app.painted(PLACES.donetsk)).toEqual(['occupied']);
});

test('the dark theme follows the reader, at load and later', async ({ app }) => {
  await app.open('', { colorScheme: 'light' });
  const light = await app.pixels(PLACES.kyiv);
  const background = () => app.page.evaluate(() => getComputedStyle(document.body).backgroundColor);
  const lightBackground = await background();
  await app.page.emulateMedia({ colorScheme: 'dark' });
  await app.idle();
  await expect.poll(background).not.toBe(lightBackground);
  await expect.poll(async () => (await app.pixels(PLACES.kyiv)).equals(light)).toBe(false);
  expect(await app.painted(PLACES.kramatorsk)).toEqual(['demilitarised']);
  await app.choose('status-quo');
  await expect.poll(() => app.painted(PLACES.donetsk)).toEqual(['occupied']);
});
