import { en } from '../../src/messages/en';
import type { Status } from '../../src/domain/status';
import { findProposal, PROPOSALS } from '../../src/proposals/catalogue';
import { expect, test, type AppPage } from './page';
import { PLACES } from './places';

type PlaceName = keyof typeof PLACES;

// What each text says of these places on its own day's line, read from the facts and not from the rules.
const EXPECTED: Readonly<Record<string, Readonly<Partial<Record<PlaceName, Status>>>>> = {
  'status-quo': {
    simferopol: 'occupied',
    donetsk: 'occupied',
    zaporizhzhia: 'ukrainian',
    kyiv: 'ukrainian',
  },
  'minsk-2': { simferopol: 'not-mentioned', melitopol: 'ukrainian', kyiv: 'ukrainian' },
  'istanbul-2022': { simferopol: 'open', luhansk: 'open', melitopol: 'ukrainian' },
  'peace-formula': { sevastopol: 'returned', donetsk: 'returned', nyzhniSirohozy: 'returned' },
  'russia-june-2024': {
    simferopol: 'recognised-de-jure',
    melitopol: 'recognised-de-jure',
    kramatorsk: 'ceded',
    zaporizhzhia: 'ceded',
    kyiv: 'ukrainian',
  },
  'europe-april-2025': { simferopol: 'frozen', donetsk: 'frozen', kramatorsk: 'ukrainian' },
  'us-april-2025': {
    simferopol: 'recognised-de-jure',
    luhansk: 'recognised-de-facto',
    melitopol: 'recognised-de-facto',
    kramatorsk: 'ukrainian',
  },
  'russia-june-2025': { sevastopol: 'recognised-de-jure', kramatorsk: 'ceded' },
  'alaska-2025': { simferopol: 'open', melitopol: 'frozen', kramatorsk: 'ceded' },
  'twelve-points-2025': { simferopol: 'frozen', donetsk: 'frozen', kramatorsk: 'ukrainian' },
  'us-28-points': {
    sevastopol: 'recognised-de-facto',
    luhansk: 'recognised-de-facto',
    kramatorsk: 'demilitarised',
    zaporizhzhia: 'ukrainian',
  },
  'europe-24-points': { simferopol: 'open', donetsk: 'open', kramatorsk: 'ukrainian' },
  'e3-november-2025': { simferopol: 'open', melitopol: 'open', kramatorsk: 'ukrainian' },
  'geneva-19-points': { luhansk: 'open', kramatorsk: 'open', zaporizhzhia: 'ukrainian' },
  'twenty-points': {
    simferopol: 'not-mentioned',
    donetsk: 'frozen',
    nyzhniSirohozy: 'frozen',
    kramatorsk: 'ukrainian',
  },
  'geneva-february-2026': {
    simferopol: 'not-mentioned',
    melitopol: 'frozen',
    kramatorsk: 'demilitarised',
  },
};

test('every proposal on offer has an expectation here', () => {
  expect(PROPOSALS.map(({ id }) => id).sort()).toEqual(Object.keys(EXPECTED).sort());
});

/** Checks that the statuses' areas add up to Ukraine, and gives Ukraine's. */
async function checkTotal(app: AppPage): Promise<number> {
  const rows = await app.table();
  const total = rows.at(-1);
  expect(total?.name).toBe('Ukraine');
  const parts = rows.slice(0, -1);
  const sum = parts.reduce((all, { areaKm2 }) => all + areaKm2, 0);
  // Each row is rounded to one km².
  expect(Math.abs(sum - total!.areaKm2)).toBeLessThanOrEqual(Math.max(1, parts.length / 2));
  return total!.areaKm2;
}

// Two halves, since two tests run side by side.
for (const half of [0, 1]) {
  test(`every proposal changes map and table, and adds up to Ukraine (${half + 1} of 2)`, async ({
    app,
  }) => {
    test.slow();
    await app.open('proposal=status-quo');
    const ukraine = await checkTotal(app);
    for (const [id, places] of Object.entries(EXPECTED).filter((_, at) => at % 2 === half)) {
      await test.step(id, async () => {
        await app.choose(id);
        await expect.soft(app.proposal(id)).toBeChecked();
        await expect.soft(app.statistics).toContainText(findProposal(id)!.shortTitle);
        for (const [place, status] of Object.entries(places)) {
          const painted = await app.painted(PLACES[place as PlaceName]);
          expect.soft(painted, `${id}: ${place}`).toEqual([status]);
        }
        expect.soft(await checkTotal(app), id).toBe(ukraine);
      });
    }
  });
}

test('another proposal on the same line changes paint, and neither data nor network', async ({
  app,
}) => {
  await app.open('line=2025-11-20');
  // What stands far down the panel comes when it is come near to.
  await app.page.getByText(en.lines.daysTitle).scrollIntoViewIfNeeded();
  await app.page.waitForLoadState('networkidle');
  const changes = await app.dataChanges();
  const asked = app.watch.requestsSince(0).length;
  const zone = await app.pixels(PLACES.kramatorsk);
  for (const id of ['status-quo', 'us-april-2025', 'russia-june-2024']) await app.choose(id);
  await app.choose('status-quo');
  await expect.poll(() => app.painted(PLACES.kramatorsk)).toEqual(['ukrainian']);
  expect(await changes()).toBe(0);
  expect(app.watch.requestsSince(asked)).toEqual([]);
  expect((await app.pixels(PLACES.kramatorsk)).equals(zone)).toBe(false);
  await app.choose('us-28-points');
  expect((await app.pixels(PLACES.kramatorsk)).equals(zone)).toBe(true);
});

test('clauses are shown with what they rest on', async ({ app }) => {
  await app.open();
  const panel = app.page.getByRole('main').or(app.page.locator('body')).first();
  await expect(panel).toContainText('21d');
  await expect(panel).toContainText('neutral demilitarized buffer zone');
  await expect(panel).toContainText('Axios');
  await expect(panel).toContainText('20 November 2025');
});
