import { expect, test } from './page';

test('without WebGL the figures and texts work, and a message says so', async ({ app }) => {
  // What Chromium and MapLibre say of the missing WebGL.
  app.watch.expectMessages(/webgl/i);
  await app.visit();
  await expect(app.page.locator('html[data-map="failed"]')).toBeAttached();
  await expect(app.page.getByText(/map cannot be shown/i)).toBeVisible();
  const before = await app.table();
  expect(before.at(-1)?.areaKm2).toBeGreaterThan(590_000);
  await app.pick('status-quo');
  await expect.poll(() => app.table()).not.toEqual(before);
  await expect(app.statistics).toContainText('Occupied by Russia');
});
