import { en } from '../../src/messages/en';
import { expect, test } from './page';
import { PLACES } from './places';
import { tabStopNow } from './tab-stop';

test('arrows step through the proposals', async ({ app }) => {
  await app.open('proposal=status-quo');
  const first = app.proposal('status-quo');
  await first.focus();
  await app.page.keyboard.press('ArrowDown');
  await expect(first).not.toBeChecked();
  const chosen = app.page.locator('input[type="radio"]:checked:focus');
  await expect(chosen).toHaveCount(1);
  await app.page.keyboard.press('ArrowUp');
  await expect(first).toBeChecked();
  await app.idle();
  await expect.poll(() => app.painted(PLACES.donetsk)).toEqual(['occupied']);
});

test('the map is one tab stop: keys move it, step through its lands, open and close their details', async ({
  app,
}) => {
  await app.open();
  const { page } = app;
  const { keyboard } = page;
  const map = page.getByRole('application', { name: 'Map of Ukraine' });
  const said = page.locator('[data-map-said]');
  const details = page.getByRole('region', { name: 'Chosen land' });

  await map.focus();
  await expect(map).toHaveAccessibleDescription(/square brackets step from land to land/);
  expect(await page.locator('canvas[tabindex], canvas[role]').count()).toBe(0);
  expect(
    await page.locator('canvas').evaluate((each) => each.closest('[aria-hidden="true"]') !== null),
  ).toBe(true);

  // Crimea, Sevastopol, then the regions of the line; round and round.
  await keyboard.press(']');
  await expect(said).toContainText('Crimea');
  await keyboard.press('PageDown');
  await expect(said).toContainText('Sevastopol');
  await keyboard.press('[');
  await expect(said).toContainText('Crimea');
  await keyboard.press('Alt+ArrowUp');
  await expect(said).toContainText(/Kherson oblast|Zaporizhzhia oblast/);

  await keyboard.press('Enter');
  await expect(details).toBeFocused();
  await expect(details).toContainText(/Kherson oblast|Zaporizhzhia oblast/);
  await keyboard.press('Escape');
  await expect(details).toBeHidden();
  await expect(map).toBeFocused();

  const first = await app.view();
  await keyboard.press('+');
  await expect(said).toContainText(/shows [\d,]+ km from west to east\. In the middle: /);
  const nearer = await app.view();
  expect(nearer.zoom).toBeGreaterThan(first.zoom + 0.4);
  await keyboard.press('ArrowRight');
  await expect.poll(async () => (await app.view()).lon).toBeGreaterThan(nearer.lon);
  await expect(said).toContainText(/^In the middle: .*km²\.$/);
  await keyboard.press('0');
  await expect.poll(async () => (await app.view()).zoom).toBeCloseTo(first.zoom, 1);

  await keyboard.press('?');
  const help = page.getByRole('dialog', { name: 'Keys on the map' });
  await expect(help.getByRole('table', { name: 'Keys on the map' })).toBeVisible();
  await keyboard.press('Escape');
  await expect(help).toBeHidden();
  await expect(map).toBeFocused();

  // What drags do, as buttons that can be shown.
  await page.getByRole('button', { name: 'Buttons to move the map' }).click();
  const before = await app.view();
  await page.getByRole('button', { name: 'Move left, west' }).click();
  await expect.poll(async () => (await app.view()).lon).toBeLessThan(before.lon);
});

test('every tab stop is reached once, is seen, and is not hidden by the masthead', async ({
  app,
}) => {
  await app.open('', { viewport: { width: 390, height: 600 } });
  const { page } = app;
  // What is only loaded once a key is pressed is loaded first: the page would move meanwhile.
  await page.keyboard.press('Shift');
  await expect(page.locator('svg[role="img"]').first()).toBeAttached();
  await page.evaluate(() => {
    for (const each of document.querySelectorAll('details')) each.open = true;
  });
  await expect(
    page.getByRole('combobox', { name: en.lines.settlement, exact: true }),
  ).toBeVisible();
  await page.evaluate(() => scrollTo(0, 0));
  await page.keyboard.press('Tab');
  await expect(page.getByRole('button', { name: en.skipToFigures })).toBeFocused();

  const stops: string[] = [];
  const faults: string[] = [];
  for (;;) {
    const stop = await page.evaluate(tabStopNow);
    if (stop === null) break;
    stops.push(stop.name);
    faults.push(...stop.faults);
    await page.keyboard.press('Tab');
  }
  expect(faults).toEqual([]);
  // In the order of the page: the map's keys, then its buttons, then the panel.
  const at = (part: string) => stops.findIndex((each) => each.includes(part));
  expect(at(en.mapLabel)).toBeLessThan(at(en.map.zoomIn));
  expect(at(en.map.zoomIn)).toBeLessThan(at('us-28-points'));
  expect(at('us-28-points')).toBeLessThan(at(en.lines.settlement));
  expect(stops.length).toBeGreaterThan(60);
  expect(stops.filter((each) => each.startsWith('CANVAS'))).toEqual([]);
});

test('what the page offers is done without a pointer: layers, projection, comparison, files, language', async ({
  app,
}) => {
  await app.open();
  const { page } = app;
  const { keyboard } = page;
  await keyboard.press('Tab');
  await keyboard.press('Enter');
  await expect(page.getByRole('region', { name: en.panelLabel })).toBeFocused();

  await app.layer('towns').press('Space');
  await expect.poll(() => app.labels()).not.toContain('Kyiv');
  await app.layer('towns').press('Space');
  const projection = page.getByRole('radio', { name: en.map.projections.mercator });
  await projection.press('ArrowRight');
  await app.idle();
  await expect(page.locator('[data-map-area]')).toContainText(en.map.projections['equal-area']);
  await expect.poll(() => page.url()).toContain('projection=equal-area');
  expect(await app.painted(PLACES.kramatorsk)).toEqual(['demilitarised']);

  const land = page.locator('button[data-parcel]');
  await land.first().press('ArrowDown');
  await expect(land.nth(1)).toBeFocused();
  await keyboard.press('Space');
  const details = page.getByRole('region', { name: en.details });
  await expect(details).toContainText(/km²/);
  await keyboard.press('Escape');
  await expect(details).toBeHidden();
  await expect(land.nth(1)).toBeFocused();

  await page.locator('summary', { hasText: en.takeAway.title }).press('Enter');
  const [saved] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'GeoJSON', exact: true }).press('Enter'),
  ]);
  expect(saved.suggestedFilename()).toMatch(/geojson$/);
  await page.locator('summary', { hasText: en.lines.filesTitle }).press('Enter');
  const [chooser] = await Promise.all([
    page.waitForEvent('filechooser'),
    page.getByLabel(en.lines.chooseFile).press('Enter'),
  ]);
  expect(chooser.isMultiple()).toBe(false);

  await page.getByLabel(en.comparison.compareWith).focus();
  await keyboard.type('Russian terms');
  await expect(page.getByRole('table', { name: /under A and under B/ })).toBeVisible();
  await page.getByRole('button', { name: en.comparison.swap }).press('Enter');
  await app.idle();
  await expect.poll(() => page.url()).toContain('proposal=russia-june-2024');
  await page.getByRole('button', { name: en.comparison.stop }).press('Enter');
  await expect(app.statistics).toBeVisible();

  await page.getByRole('radio', { name: 'English' }).press('ArrowRight');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Лінія зіткнення');
});
