import { en } from '../../src/messages/en';
import { expect, test } from './page';
import { PLACES } from './places';

test('choices are kept in the link, and a reload restores them', async ({ app }) => {
  await app.open();
  await app.choose('us-april-2025');
  await app.layer('crimea').uncheck();
  await expect.poll(() => app.page.url()).toContain('proposal=us-april-2025');
  await expect.poll(() => app.page.url()).toContain('layers=');
  await app.idle();
  const figures = await app.table();
  await app.page.reload();
  await app.idle();
  await expect(app.proposal('us-april-2025')).toBeChecked();
  await expect(app.layer('crimea')).not.toBeChecked();
  await expect(app.layer('donetsk')).toBeChecked();
  expect(await app.painted(PLACES.simferopol)).toEqual([]);
  expect(await app.table()).toEqual(figures);
});

test('the view is restored', async ({ app }) => {
  await app.open('view=37.5,48.5,8.5');
  expect(await app.view()).toEqual({ lon: 37.5, lat: 48.5, zoom: 8.5 });
});

test('Back returns to the proposal before', async ({ app }) => {
  await app.open();
  await app.choose('status-quo');
  await app.choose('twenty-points');
  await app.page.goBack();
  await app.idle();
  await expect(app.proposal('status-quo')).toBeChecked();
  await expect.poll(() => app.painted(PLACES.donetsk)).toEqual(['occupied']);
  await app.page.goBack();
  await app.idle();
  await expect(app.proposal('us-28-points')).toBeChecked();
});

test('nonsense falls back field by field', async ({ app }) => {
  await app.open(
    'proposal=peace%20now&line=2025-02-30&layers=donetsk,atlantis&view=9,9&lang=tlh&x=%',
  );
  await expect(app.proposal('us-28-points')).toBeChecked();
  await expect(app.layer('donetsk')).toBeChecked();
  await expect(app.layer('crimea')).not.toBeChecked();
  await expect(app.page.locator('html')).toHaveAttribute('lang', 'en');
});

test('a day without a line and land that is not there are told, and gone with the next choice', async ({
  app,
}) => {
  await app.open('line=2025-01-01&land=UA-14/xyz&compare=minsk-2&cline=2024-01-01');
  const { page } = app;
  const notice = page.getByRole('alert');
  await expect(notice.getByRole('listitem')).toHaveText([
    `line: 2025-01-01 (${en.linkAbsent.line})`,
    `cline: 2024-01-01 (${en.linkAbsent.line})`,
    `land: UA-14/xyz (${en.linkAbsent.land})`,
  ]);
  await notice.getByRole('button', { name: en.close }).press('Enter');
  await expect(notice).toHaveCount(0);
  await app.layer('crimea').uncheck();
  await expect.poll(() => page.url()).toMatch(/#compare=minsk-2&layers=[^&]*$/);
});

test('however much of a link means nothing, it is told in little room', async ({ app }) => {
  const flips = Array.from({ length: 3000 }, (_, i) => `x${i}`).join(',');
  for (const fragment of ['x'.repeat(100_000), `flips=${flips}`]) {
    await app.page.goto('about:blank');
    await app.open(fragment);
    const box = await app.page.getByRole('alert').boundingBox();
    expect(box!.height).toBeLessThan(400);
  }
});

test('each entry of the history is titled by its own text', async ({ app }) => {
  const { page } = app;
  await app.open();
  await app.choose('status-quo');
  await expect(page).toHaveTitle(/^Control on the day · /);
  await app.choose('twenty-points');
  await expect(page).toHaveTitle(/^20 points, December 2025 · /);
  const session = await page.context().newCDPSession(page);
  const { entries } = await session.send('Page.getNavigationHistory');
  expect(entries.slice(-3).map(({ title }) => title.split(' · ')[0])).toEqual([
    'US 28 points',
    'Control on the day',
    '20 points, December 2025',
  ]);
  await page.goBack();
  await expect(page).toHaveTitle(/^Control on the day · /);
  await app.open('compare=minsk-2&lang=uk');
  await expect(page).toHaveTitle(/ \/ .* · Лінія зіткнення$/);
});

test('a fragment typed into the address bar is taken over', async ({ app }) => {
  await app.open();
  await app.page.evaluate(() => {
    location.hash = 'proposal=russia-june-2024';
  });
  await expect(app.proposal('russia-june-2024')).toBeChecked();
  await expect.poll(() => app.painted(PLACES.kramatorsk)).toEqual(['ceded']);
});

test('place names change language on the map and in the panel', async ({ app }) => {
  await app.open();
  const english = await app.labels();
  expect(english).toContain('Kyiv');
  await app.open('lang=uk');
  const ukrainian = await app.labels();
  expect(ukrainian).toContain('Київ');
  expect(ukrainian).not.toContain('Kyiv');
});
