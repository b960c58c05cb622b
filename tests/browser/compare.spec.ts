import type { Page } from '@playwright/test';
import { SAME } from '../../src/domain/comparison';
import type { Place } from './map';
import { litOnMaps, statusesOfMaps, viewsOfMaps } from './map-pair';
import { expect, test, type AppPage } from './page';
import { PLACES } from './places';

const ONE_LINE = 'compare=russia-june-2024&cline=2025-11-20';

const slider = (page: Page) => page.getByRole('slider', { name: /how much of the map/i });
const transitions = (page: Page) => page.getByRole('table', { name: /status under A and under B/ });

/** What each map paints at a place: A's first, then B's, where there are two. */
function painted({ page }: AppPage, place: Place) {
  return page.evaluate(statusesOfMaps, place);
}

/** Whether the land at a place is lit on the map, or on both. */
function lit({ page }: AppPage, place: Place) {
  return page.evaluate(litOnMaps, place);
}

/** The centre of the handle, CSS pixels of the page. */
async function handle(page: Page) {
  const box = (await slider(page).boundingBox())!;
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

test('a proposal is chosen to compare with, and both are on the map and in the table', async ({
  app,
}) => {
  await app.open();
  await app.page.getByLabel('Compare with').selectOption('russia-june-2024');
  await expect(transitions(app.page)).toBeVisible();
  await app.idle();
  expect(await painted(app, PLACES.kramatorsk)).toEqual([['demilitarised'], ['ceded']]);
  await expect(
    app.page.getByRole('heading', {
      name: 'A: US 28 points, line of 20 Nov 2025 · B: Russian terms, June 2024, line of 8 Jul 2024',
    }),
  ).toBeVisible();
  await expect(app.page.getByText(/because the line moved/).first()).toBeVisible();
  await app.page.getByRole('checkbox', { name: /B on A’s line/ }).check();
  await app.idle();
  await expect(app.page.getByText(/because the line moved/)).toHaveCount(0);
  await app.page.getByRole('button', { name: 'Stop comparing' }).click();
  await app.idle();
  expect(await painted(app, PLACES.kramatorsk)).toEqual([['demilitarised']]);
  await expect(app.statistics).toBeVisible();
});

test('the handle is moved by pointer', async ({ app }) => {
  await app.open(ONE_LINE);
  const area = (await app.page.locator('[data-map-area]').boundingBox())!;
  const from = await handle(app.page);
  await app.page.mouse.move(from.x, from.y);
  await app.page.mouse.down();
  await app.page.mouse.move(area.x + area.width * 0.25, from.y, { steps: 4 });
  await app.page.mouse.up();
  await expect(slider(app.page)).toHaveAttribute('aria-valuenow', '25');
  expect((await handle(app.page)).x).toBeCloseTo(area.x + area.width * 0.25, 0);
  // Nothing else has moved: the handle is no map.
  const [first] = await app.page.evaluate(viewsOfMaps);
  await app.page.mouse.move(area.x + area.width * 0.5, from.y);
  expect((await app.page.evaluate(viewsOfMaps))[0]).toEqual(first);
});

test('the handle is moved by finger', async ({ browser, baseURL }) => {
  const context = await browser.newContext({
    baseURL: baseURL ?? '',
    hasTouch: true,
    isMobile: true,
    viewport: { width: 390, height: 844 },
  });
  const page = await context.newPage();
  await page.goto(`/#${ONE_LINE}`);
  await page.waitForSelector('html[data-map="idle"]');
  const { x, y } = await handle(page);
  const client = await context.newCDPSession(page);
  const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', to: number) =>
    client.send('Input.dispatchTouchEvent', {
      type,
      touchPoints: type === 'touchEnd' ? [] : [{ x: to, y }],
    });
  await touch('touchStart', x);
  await touch('touchMove', x - 40);
  await touch('touchMove', x - 120);
  await touch('touchEnd', x - 120);
  const shown = Number(await slider(page).getAttribute('aria-valuenow'));
  expect(shown).toBe(Math.round(((x - 120) / 390) * 100));
  await context.close();
});

test('the handle is moved by keys, and says what they did', async ({ app }) => {
  await app.open(ONE_LINE);
  await slider(app.page).focus();
  for (const [key, text] of [
    ['Home', 'A 0 percent, B 100 percent'],
    ['PageUp', 'A 10 percent, B 90 percent'],
    ['ArrowRight', 'A 12 percent, B 88 percent'],
    ['ArrowDown', 'A 10 percent, B 90 percent'],
    ['End', 'A 100 percent, B 0 percent'],
  ] as const) {
    await app.page.keyboard.press(key);
    await expect(slider(app.page)).toHaveAttribute('aria-valuetext', text);
  }
});

test('both maps keep in step, whichever is moved, and details follow the side pointed at', async ({
  app,
}) => {
  await app.open(ONE_LINE);
  const area = (await app.page.locator('[data-map-area]').boundingBox())!;
  const y = area.y + area.height * 0.3;
  for (const share of [0.3, 0.85]) {
    const before = await app.page.evaluate(viewsOfMaps);
    await app.page.mouse.move(area.x + area.width * share, y);
    await app.page.mouse.down();
    await app.page.mouse.move(area.x + area.width * share - 40, y + 25, { steps: 3 });
    await app.page.mouse.up();
    await app.idle();
    const [first, second] = await app.page.evaluate(viewsOfMaps);
    expect(second).toEqual(first);
    expect(first).not.toEqual(before[0]);
  }
  await app.page.getByRole('button', { name: 'Zoom in' }).click();
  await expect.poll(async () => (await app.page.evaluate(viewsOfMaps))[1]?.zoom).toBeGreaterThan(5);
  await app.idle();
  const [first, second] = await app.page.evaluate(viewsOfMaps);
  expect(second).toEqual(first);

  await slider(app.page).focus();
  for (const key of ['Home', 'End']) {
    await app.page.keyboard.press(key);
    const { x, y: top } = await app.pointOf(PLACES.kramatorsk);
    await app.page.mouse.move(x, top);
    const card = app.page.locator('div[aria-hidden="true"]', { hasText: 'Held by Ukraine' });
    await expect(card).toContainText('Proposed demilitarised zone under A, US 28 points');
    await expect(card).toContainText('Ukraine would withdraw; Russian under B, Russian terms');
    await app.page.mouse.move(x, top - 400);
  }
});

test('a layer is hidden on both sides', async ({ app }) => {
  await app.open(ONE_LINE);
  expect(await painted(app, PLACES.simferopol)).toEqual([
    ['recognised-de-facto'],
    ['recognised-de-jure'],
  ]);
  await app.layer('crimea').uncheck();
  await expect.poll(() => painted(app, PLACES.simferopol)).toEqual([[], []]);
});

test('the difference paints only what differs, as B has it', async ({ app }) => {
  await app.open('proposal=us-28-points&compare=status-quo&cline=2025-11-20');
  expect(await painted(app, PLACES.kyiv)).toEqual([['ukrainian'], ['ukrainian']]);
  await app.page.getByRole('radio', { name: 'Difference' }).check();
  await app.idle();
  // Neither Ukrainian nor anything else, for it does not differ.
  expect(await painted(app, PLACES.kyiv)).toEqual([[SAME]]);
  expect(await painted(app, PLACES.zaporizhzhia)).toEqual([[SAME]]);
  expect(await painted(app, PLACES.kramatorsk)).toEqual([['ukrainian']]);
  expect(await painted(app, PLACES.donetsk)).toEqual([['occupied']]);
  await expect(slider(app.page)).toHaveCount(0);
  await app.page.getByRole('radio', { name: 'Swipe' }).check();
  await app.idle();
  expect(await painted(app, PLACES.kyiv)).toEqual([['ukrainian'], ['ukrainian']]);
});

test('a row lights its land and goes there, by keyboard too; again puts it out', async ({
  app,
}) => {
  await app.open(`${ONE_LINE}&mode=difference`);
  const row = transitions(app.page).getByRole('button', { name: /^Proposed demilitarised zone/ });
  const before = await app.view();
  await row.focus();
  await app.page.keyboard.press('Enter');
  await expect(row).toHaveAttribute('aria-pressed', 'true');
  await app.idle();
  expect((await app.view()).zoom).toBeGreaterThan(before.zoom + 1);
  expect(await lit(app, PLACES.kramatorsk)).toEqual([true]);
  expect(await lit(app, PLACES.donetsk)).toEqual([false]);
  await app.page.keyboard.press('Enter');
  await expect(row).toHaveAttribute('aria-pressed', 'false');
  await expect.poll(() => lit(app, PLACES.kramatorsk)).toEqual([false]);
});

test('a link restores the comparison, and Back leaves it', async ({ app }) => {
  await app.open();
  await app.page.getByLabel('Compare with').selectOption('twenty-points');
  await app.page.getByRole('radio', { name: /Economic zone in Donetsk/ }).check();
  await app.page.getByRole('radio', { name: 'Difference' }).check();
  await app.idle();
  await expect
    .poll(() => app.page.url())
    .toMatch(/#compare=twenty-points&cvariant=economic-zone&mode=difference$/);
  const rows = await transitions(app.page).getByRole('row').allInnerTexts();
  await app.page.reload();
  await app.idle();
  expect(await transitions(app.page).getByRole('row').allInnerTexts()).toEqual(rows);
  expect(await painted(app, PLACES.kramatorsk)).toEqual([['economic-zone']]);
  for (let step = 0; step < 3; step += 1) await app.page.goBack();
  await expect(app.statistics).toBeVisible();
  await app.idle();
  expect(await painted(app, PLACES.kramatorsk)).toEqual([['demilitarised']]);
});
