import { en } from '../../src/messages/en';
import { expect, test } from './page';

test('when the worker fails, the picker and the texts stay and a message says so', async ({
  app,
}) => {
  app.watch.expectMessages(/Failed to load resource/);
  await app.page.route(/\/engine[^/]*\.js$|\/[^/]*worker[^/]*\.js$/i, (route) =>
    /maplibre/i.test(route.request().url()) ? route.continue() : route.abort(),
  );
  await app.visit('proposal=us-april-2025');
  await expect(app.page.getByText(/could not be computed/).first()).toBeVisible();
  await expect(app.proposal('us-april-2025')).toBeChecked();
  await app.pick('twenty-points');
  await expect(app.proposal('twenty-points')).toBeChecked();
  await expect(app.page.getByText('Kinburn Spit').first()).toBeAttached();
});

test('when the worker dies, another takes its place and is asked again', async ({ app }) => {
  app.watch.expectMessages(/Failed to load resource/);
  let started = 0;
  await app.page.route(/\/engine-worker[^/]*\.js$/, (route) =>
    ++started === 1 ? route.abort() : route.continue(),
  );
  await app.open('proposal=us-april-2025');
  expect((await app.table()).length).toBeGreaterThan(2);
  expect(started).toBe(2);
});

test('when the worker fails, the page without a link is whole, and one that needs it says so', async ({
  app,
}) => {
  app.watch.expectMessages(/Failed to load resource/);
  await app.page.route(/\/engine-worker[^/]*\.js$/, (route) => route.abort());
  await app.open();
  expect((await app.table()).length).toBeGreaterThan(2);
  await expect(app.page.getByText(/could not be computed/)).toHaveCount(0);
  await app.pick('us-april-2025');
  await expect(app.page.getByText(/could not be computed/).first()).toBeVisible();
});

test('when what the build computed is lost, the engine computes the same', async ({ app }) => {
  await app.open();
  const computedAhead = await app.table();
  app.watch.expectMessages(/Failed to load resource/);
  await app.page.route(/\/first-answer[^/]*\.bin$/, (route) => route.abort());
  await app.open();
  expect(await app.table()).toEqual(computedAhead);
});

test('when the geodata fail, the texts stay, a message says so, and trying again works', async ({
  app,
}) => {
  app.watch.expectMessages(/Failed to load resource/);
  const data = /\/(land|basemap)-[^/]*\.bin$/;
  await app.page.route(data, (route) => route.abort());
  await app.visit();
  await expect(app.page.getByText(/geodata could not be loaded/)).toBeVisible();
  await expect(app.proposal('us-28-points')).toBeChecked();
  await app.page.unroute(data);
  await app.page.getByRole('button', { name: 'Try again' }).first().click();
  await app.idle();
  expect((await app.table()).length).toBeGreaterThan(2);
});

test('when all but the first picture is lost, the picker stays, a message says so, and trying again works', async ({
  app,
}) => {
  app.watch.expectMessages(/Failed to load resource|dynamically imported module/i);
  await app.page.route(/\/rest-[^/]*\.js$/, (route) => route.abort());
  // Who comes for the first time is not shown around in what is not there.
  await app.page.addInitScript(() => window.localStorage.clear());
  await app.visit();
  await expect(app.page.getByText(en.partNotLoaded).first()).toBeVisible();
  await expect(app.proposal('us-28-points')).toBeChecked();
  await app.page.unroute(/\/rest-[^/]*\.js$/);
  // One way out, by which all of it comes back.
  await expect(app.page.getByText(/geodata could not be loaded/)).toHaveCount(0);
  await app.page.getByRole('button', { name: en.retry }).click();
  await app.idle();
  expect((await app.table()).length).toBeGreaterThan(2);
});
