import { expect, test } from './page';
import { PLACES } from './places';

const DEMILITARISED = /Proposed demilitarised zone/;

test('pointing at land says what it would be', async ({ app }) => {
  await app.open();
  const { x, y } = await app.pointOf(PLACES.kramatorsk);
  await app.page.mouse.move(x, y);
  const card = app.page.locator('div[aria-hidden="true"]', { hasText: 'Held by Ukraine' });
  await expect(card).toContainText(/Donetsk/);
  await expect(card).toContainText(DEMILITARISED);
  await expect(card).toContainText(/km²/);
});

test('a click opens the details: region, holder, area, clause, source', async ({ app }) => {
  await app.open();
  const { x, y } = await app.pointOf(PLACES.kramatorsk);
  await app.page.mouse.click(x, y);
  const details = app.page.getByRole('region', { name: 'Chosen land' });
  await expect(details).toContainText('Donetsk');
  await expect(details).toContainText('Held by Ukraine on 20 Nov 2025');
  await expect(details).toContainText(DEMILITARISED);
  await expect(details).toContainText(/5,\d{3}|6,\d{3}/);
  await expect(details).toContainText('21d');
  await expect(details).toContainText('Axios');
  await details.getByRole('button', { name: 'Close' }).click();
  await expect(details).toBeHidden();
});

test('details follow the proposal', async ({ app }) => {
  await app.open('line=2025-11-20');
  const { x, y } = await app.pointOf(PLACES.kramatorsk);
  await app.page.mouse.click(x, y);
  const details = app.page.getByRole('region', { name: 'Chosen land' });
  await expect(details).toContainText(DEMILITARISED);
  await app.choose('russia-june-2024');
  await expect(details).toContainText('Ukraine would withdraw');
});

test('a tap opens the details on a phone', async ({ browser, baseURL }) => {
  const context = await browser.newContext({
    baseURL: baseURL ?? '',
    hasTouch: true,
    isMobile: true,
    viewport: { width: 390, height: 844 },
  });
  const page = await context.newPage();
  await page.goto('/');
  await page.waitForSelector('html[data-map="idle"]');
  const map = await page.locator('.maplibregl-map canvas').boundingBox();
  await page.touchscreen.tap(map!.x + map!.width / 2, map!.y + map!.height / 2);
  await expect(page.getByRole('region', { name: 'Chosen land' })).toBeVisible();
  await context.close();
});
