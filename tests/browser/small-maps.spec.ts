import type { Page } from '@playwright/test';
import { en } from '../../src/messages/en';
import { pointOf, type Place } from './map';
import { expect, test, type AppPage } from './page';
import { PLACES } from './places';

interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** The ends of Ukraine, a little inside its border. */
const ENDS = {
  north: [33.2, 52.35],
  'north of Luhansk oblast': [39.2, 50],
  'east of Luhansk oblast': [40.1, 49.6],
  'east of Crimea': [36.6, 45.35],
  'south of Crimea': [33.75, 44.42],
  'south of Odesa oblast': [28.8, 45.4],
  'south of Chernivtsi oblast': [25, 47.75],
  Transcarpathia: [22.2, 48.42],
} as const satisfies Record<string, Place>;

/** Opens the page as it stands in a frame, with a fragment, and waits for the map to come to rest. */
async function openFrame(app: AppPage, fragment: string, width: number, height: number) {
  await app.page.setViewportSize({ width, height });
  if (app.page.url() !== 'about:blank') await app.page.goto('about:blank');
  await app.page.goto(`/?embed#${fragment}`);
  await app.idle();
}

/** In the page: boxes of elements, CSS pixels. */
function boxesOf(selector: string): Box[] {
  return [...document.querySelectorAll(selector)].map((element) => {
    const { left, top, right, bottom } = element.getBoundingClientRect();
    return { left, top, right, bottom };
  });
}

function overlap(one: Box, other: Box): boolean {
  return (
    one.left < other.right &&
    other.left < one.right &&
    one.top < other.bottom &&
    other.top < one.bottom
  );
}

/** Which of the ends are under something, or out of sight. */
async function hiddenEnds(page: Page): Promise<string[]> {
  const over = await page.evaluate(boxesOf, '[data-over-map]');
  const [area] = await page.evaluate(boxesOf, '[data-map-area]');
  const hidden = Object.entries(ENDS).map(async ([name, place]) => {
    const { x, y } = await page.evaluate(pointOf, place);
    const at = { left: x, top: y, right: x, bottom: y };
    return !overlap(at, area!) || over.some((box) => overlap(at, box)) ? [name] : [];
  });
  return (await Promise.all(hidden)).flat();
}

/** The card of land that is clicked. */
async function cardOf({ page }: AppPage, place: Place): Promise<Box> {
  const { x, y } = await page.evaluate(pointOf, place);
  await page.mouse.click(x, y);
  await expect(page.locator('[data-card]')).toBeVisible();
  const [card] = await page.evaluate(boxesOf, '[data-card]');
  return card!;
}

test('of two texts neither name lies over the buttons of the map, or over its land', async ({
  app,
}) => {
  const check = async (state: string) => {
    const captions = await app.page.evaluate(boxesOf, '.side .caption');
    const [buttons] = await app.page.evaluate(boxesOf, '.controls');
    expect(captions.length, state).toBe(2);
    expect(
      captions.filter((box) => overlap(box, buttons!)),
      state,
    ).toEqual([]);
    expect(await hiddenEnds(app.page), state).toEqual([]);
  };
  for (const [fragment, width, height] of [
    ['compare=twenty-points', 844, 390],
    ['compare=russia-june-2024', 820, 1180],
    ['compare=russia-june-2024&lang=uk', 820, 1180],
    ['compare=russia-june-2024', 1280, 600],
  ] as const) {
    await app.open(fragment, { viewport: { width, height } });
    await check(`${fragment} at ${width} × ${height}`);
  }
  await openFrame(app, 'compare=russia-june-2024&lang=uk', 800, 400);
  await check('in a frame');
});

test('at first nothing of Ukraine is under buttons, key, scale or sources of a small map', async ({
  app,
}) => {
  for (const [fragment, width, height] of [
    ['', 320, 640],
    ['compare=russia-june-2024', 320, 640],
    ['', 640, 400],
    ['compare=russia-june-2024', 640, 400],
    ['', 844, 390],
    ['proposal=twenty-points&variant=economic-zone', 1280, 600],
  ] as const) {
    await app.open(fragment, { viewport: { width, height } });
    expect(await hiddenEnds(app.page), `${fragment} at ${width} × ${height}`).toEqual([]);
  }
  // On a slow machine a letter of the preloaded font may come late.
  app.watch.expectMessages(/preloaded using link preload/);
  for (const [lang, width, height] of [
    ['uk', 320, 620],
    ['en', 300, 480],
  ] as const) {
    await openFrame(app, `proposal=us-28-points&lang=${lang}`, width, height);
    expect(await hiddenEnds(app.page), `frame of ${width} × ${height}`).toEqual([]);
    const [scale, sources] = await app.page.evaluate(() =>
      ['.scale', '[data-map-sources]'].map((name) => {
        const { top, bottom } = document.querySelector(name)!.getBoundingClientRect();
        return { top, bottom };
      }),
    );
    expect(scale!.bottom, `scale at ${width} px`).toBeLessThanOrEqual(sources!.top);
  }
});

test('the divider stands across the contested land of a wide, low map', async ({ app }) => {
  await app.open('compare=russia-june-2024', { viewport: { width: 640, height: 400 } });
  const [handle] = await app.page.evaluate(boxesOf, '.handle');
  const [grip] = await app.page.evaluate(boxesOf, '.grip');
  const x = async (place: Place) => (await app.page.evaluate(pointOf, place)).x;
  const middle = (handle!.left + handle!.right) / 2;
  expect(middle).toBeGreaterThan(await x(PLACES.simferopol));
  expect(middle).toBeLessThan(await x(PLACES.donetsk));
  for (const name of ['luhansk', 'donetsk', 'kramatorsk', 'simferopol'] as const) {
    const at = await app.page.evaluate(pointOf, PLACES[name]);
    const point = { left: at.x, top: at.y, right: at.x, bottom: at.y };
    expect(overlap(point, grip!), name).toBe(false);
  }
});

test('in a low window the pad of arrows opens away from the contested land', async ({ app }) => {
  await app.open('', { viewport: { width: 844, height: 390 } });
  await app.page.getByRole('button', { name: en.map.moveButtons }).click();
  await expect(app.page.getByRole('group', { name: en.map.moveButtons })).toBeVisible();
  const [pad] = await app.page.evaluate(boxesOf, '.pad');
  const { luhansk, donetsk, kramatorsk } = PLACES;
  for (const [name, place] of Object.entries({ ...ENDS, luhansk, donetsk, kramatorsk })) {
    const { x, y } = await app.page.evaluate(pointOf, place);
    expect(overlap({ left: x, top: y, right: x, bottom: y }, pad!), name).toBe(false);
  }
});

test('in a low window the key is folded, and the card of chosen land leaves it room', async ({
  app,
}) => {
  for (const [width, height] of [
    [1280, 600],
    [844, 390],
  ] as const) {
    await app.open('proposal=twenty-points&variant=economic-zone', { viewport: { width, height } });
    const key = app.page.locator('details', { has: app.page.getByText(en.map.keyTitle) }).last();
    await expect(key).not.toHaveAttribute('open');
    await cardOf(app, [36.5, 49.6]);
    await key.locator('summary').click();
    await expect(key).toHaveAttribute('open');
    const boxes = () =>
      app.page.evaluate(() =>
        ['[data-map-area] details[data-over-map]', '[data-card]'].map((selector) => {
          const { left, top, right, bottom } = document
            .querySelector(selector)!
            .getBoundingClientRect();
          return { left, top, right, bottom };
        }),
      );
    await expect
      .poll(async () => {
        const [one, other] = await boxes();
        return overlap(one!, other!);
      })
      .toBe(false);
    await key.locator('summary').click();
    await expect(key).not.toHaveAttribute('open');
  }
});

test('land that is chosen comes out from under its card at the foot of the window', async ({
  app,
}) => {
  const { page } = app;
  const kherson = [33.5, 46.5] as const;
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await app.open('', { viewport: { width: 640, height: 400 } });
  const card = await cardOf(app, kherson);
  await app.idle();
  await expect
    .poll(async () => (await page.evaluate(pointOf, kherson)).y)
    .toBeLessThan(card.top - 8);
  // What is in sight already stays where it is.
  await page.keyboard.press('Escape');
  const before = await app.view();
  await cardOf(app, PLACES.kyiv);
  await app.idle();
  expect(await app.view()).toEqual(before);
});

test('on a phone the map comes into sight when a zone is to be drawn on it', async ({ app }) => {
  const { page } = app;
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await app.open('', { viewport: { width: 320, height: 640 } });
  const section = page.locator('details', { hasText: en.zones.title }).last();
  await section.locator('summary').first().click();
  await section.getByText(en.zones.ways.draw, { exact: true }).click();
  await section.getByRole('button', { name: en.zones.draw }).click();
  await expect(section.getByText(en.zones.drawing)).toBeAttached();
  const [area] = await page.evaluate(boxesOf, '[data-map-area]');
  expect(area!.top).toBeGreaterThanOrEqual(0);
  expect(area!.bottom).toBeLessThanOrEqual(640);
});
