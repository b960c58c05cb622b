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
