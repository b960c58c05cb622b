import { en } from '../../src/messages/en';
import { isLandDrawn } from './map';
import { expect, test } from './page';
import { PLACES } from './places';

test('opens on the 28 points, with map and figures', async ({ app }) => {
  await app.open();
  await expect(app.page).toHaveTitle(/Line of Contact/);
  await expect(app.proposal('us-28-points')).toBeChecked();
  await expect(app.page.getByText('No proposal shown here is in force.').first()).toBeVisible();
  expect(await app.painted(PLACES.kramatorsk)).toEqual(['demilitarised']);
  const zone = (await app.table()).find(({ name }) =>
    name.startsWith('Proposed demilitarised zone'),
  );
  expect(zone?.areaKm2).toBeGreaterThan(5_800);
  expect(zone?.areaKm2).toBeLessThan(6_500);
  // Regions wholly of one status come with all their people.
  await expect(app.page.getByText(/Luhansk oblast, 2,102,921 people \(1 Jan 2022\)/)).toBeVisible();
});

test('shows text and picker before the map library is there', async ({ app }) => {
  app.watch.expectMessages(/Failed to load resource|maplibre|dynamically imported module/i);
  await app.page.route(/maplibre/i, (route) => route.abort());
  await app.visit();
  await expect(app.proposal('us-28-points')).toBeChecked();
  await expect(app.statistics).toBeVisible();
  // What stands in for it needs no library, and does not say that WebGL is missing, which it is not.
  await expect(app.page.getByText(/Drawn as vectors/)).toBeVisible();
  await expect(app.page.getByText(/WebGL/)).toHaveCount(0);
});

test('draws the land while the engine still computes, says so, and gives it its statuses', async ({
  app,
}) => {
  let release = () => {};
  const answered = new Promise<void>((done) => (release = done));
  await app.page.route(/\/engine-worker[^/]*\.js$/, async (route) => {
    await answered;
    await route.continue();
  });
  await app.visit('line=2025-12-24');
  await expect.poll(() => app.page.evaluate(isLandDrawn)).toBe(true);
  expect(await app.painted(PLACES.kramatorsk)).toEqual([]);
  await expect(app.page.locator('html')).toHaveAttribute('data-map', 'busy');
  await expect(app.page.getByText(en.mapLoading)).toBeVisible();
  release();
  await app.idle();
  expect(await app.painted(PLACES.kramatorsk)).toEqual(['demilitarised']);
  await expect(app.page.getByText(en.mapLoading)).toHaveCount(0);
});

test('keeps a security policy in the page', async ({ app }) => {
  await app.open();
  const policy = app.page.locator('meta[http-equiv="Content-Security-Policy"]');
  const content = (await policy.getAttribute('content')) ?? '';
  expect(content).toContain("default-src 'none'");
  expect(content).toContain("script-src 'self'");
  expect(content).not.toMatch(/unsafe|\*|https?:/);
});

test('names the sources of the map where the reader sees them', async ({ app }) => {
  await app.open();
  for (const source of [/OpenStreetMap contributors/, /GeoNames/, /Natural Earth/]) {
    await expect(app.page.getByText(source).first()).toBeAttached();
  }
});
