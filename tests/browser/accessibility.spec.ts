import axe, { type AxeResults } from 'axe-core';
import { en } from '../../src/messages/en';
import { expect, test, type AppPage } from './page';

const PHONE = { width: 390, height: 844 };
const SCHEMES = ['light', 'dark'] as const;

/** Land in Luhansk oblast, and two things that are no land. */
const WITH_PROBLEMS = {
  type: 'FeatureCollection',
  features: [
    {
      type: 'Polygon',
      coordinates: [[[38.5, 48.6], [39.5, 48.6], [39.5, 49.2], [38.5, 49.2], [38.5, 48.6]]],
    },
    { type: 'Point', coordinates: [37, 48] },
    { type: 'Polygon', coordinates: [[[1, 2]]] },
  ],
}; // prettier-ignore

/** What axe finds wrong with the page as it stands, as `rule: element`. */
async function violations({ page }: AppPage): Promise<string[]> {
  const results = await page.evaluate(() =>
    (window as unknown as { axe: { run(): Promise<AxeResults> } }).axe.run(),
  );
  return results.violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target }) => `${id}: ${target.join(' ')}`),
  );
}

async function expectClean(app: AppPage, state: string): Promise<void> {
  expect.soft(await violations(app), state).toEqual([]);
}

/** Opens every fold of the panel, and waits for what only then is loaded. */
async function unfold({ page }: AppPage): Promise<void> {
  // Any key has all be loaded that comes late.
  await page.keyboard.press('Shift');
  await expect(page.locator('svg[role="img"]').first()).toBeAttached();
  await page.evaluate(() => {
    for (const each of document.querySelectorAll('details')) each.open = true;
  });
  await expect(page.getByRole('button', { name: 'SVG', exact: true })).toBeVisible();
  await expect(
    page.getByRole('combobox', { name: en.lines.settlement, exact: true }),
  ).toBeVisible();
  await expect(page.getByLabel(en.lines.chooseFile)).toBeAttached();
}

/** Adds a zone by its corners, and takes it up again to be changed. */
async function typeZone({ page }: AppPage): Promise<void> {
  const { zones } = en;
  const section = page.locator('details', { hasText: zones.title }).last();
  await section.getByLabel(zones.coordinates).fill('48 36\n48 36.5\n48.4 36.5\n48.4 36');
  await section.getByRole('button', { name: zones.add }).press('Enter');
  const added = section.getByRole('list', { name: zones.list }).getByRole('listitem');
  await expect(added.locator('[data-zone-area]')).toBeVisible();
  await added.getByRole('button').first().press('Enter');
  await expect(section.getByRole('button', { name: zones.change })).toBeVisible();
}

/** Finds the settlements near Kramatorsk, to change hands together. */
async function catchSettlements({ page }: AppPage): Promise<void> {
  const near = page.getByRole('combobox', { name: en.zones.lassoChoose });
  await near.fill('krama');
  await page.locator('[role=option]').first().waitFor();
  await near.press('Enter');
  await expect(page.getByRole('button', { name: /^Let Russia hold \d+ settlement/ })).toBeVisible();
}

test.beforeEach(async ({ app }) => {
  app.page.setDefaultTimeout(30_000);
  // By hand, since the page's security policy lets nothing else in.
  await app.page.addInitScript(axe.source);
});

for (const colorScheme of SCHEMES) {
  test(`axe finds nothing in any state of one text: ${colorScheme}`, async ({ app }) => {
    test.slow();
    const { page } = app;
    // What the browser says of a program that does not come.
    app.watch.expectMessages(/Failed to load resource|dynamically imported module/i);
    await app.open('', { colorScheme, viewport: { width: 1440, height: 900 } });
    await unfold(app);
    await expectClean(app, 'all folds open');

    await page.locator('[data-clause]').first().press('Enter');
    await page.getByRole('button', { name: en.map.moveButtons }).press('Enter');
    await page.locator('[data-parcel]').first().press('Enter');
    await expect(page.getByRole('region', { name: en.details })).toBeVisible();
    await page.locator('[data-card] summary').first().press('Enter');
    await expectClean(app, 'a clause lit, buttons to move the map, details of land');

    await page.getByRole('combobox', { name: en.lines.settlement, exact: true }).fill('Kramator');
    const found = page.getByRole('listbox').getByRole('option').first();
    await expect(found).toBeVisible();
    await expectClean(app, 'a settlement looked for');
    await found.click();
    await catchSettlements(app);
    await page.getByLabel(en.lines.chooseFile).setInputFiles({
      name: 'broken.geojson',
      mimeType: 'application/json',
      buffer: Buffer.from('{'),
    });
    await expect(page.getByText(/The file could not be taken/)).toBeVisible();
    await expectClean(app, 'a settlement changed, others found, a file refused');
    await page.getByLabel(en.lines.chooseFile).setInputFiles({
      name: 'held 2025-10-01.geojson',
      mimeType: 'application/json',
      buffer: Buffer.from(JSON.stringify(WITH_PROBLEMS)),
    });
    await page.getByText('2 problems in the file; all else was taken').press('Enter');
    await typeZone(app);
    await expectClean(app, 'problems of a file, a zone being changed');
    await page.route(/\/PrintPage[^/]*\.js$/, (route) => route.abort());
    await page.keyboard.press('Control+p');
    await expect(page.getByText(en.partNotLoaded)).toBeVisible();
    await expectClean(app, 'a sheet that could not be loaded');

    for (const name of ['All texts compared', 'How it came about', 'How to read this map']) {
      await page.getByRole('link', { name }).press('Enter');
      await expect(page.getByRole('dialog', { name })).toBeVisible();
      await expectClean(app, name);
      await page.keyboard.press('Escape');
      // The history entry that closes it is made a frame later; a link followed before would be undone by it.
      await expect(page.getByRole('dialog', { name })).toHaveCount(0);
      await expect.poll(() => page.url()).not.toContain('show=');
    }
    await page.locator('[data-map-keys]').press('?');
    await expect(page.getByRole('dialog', { name: en.map.helpTitle })).toBeVisible();
    await expectClean(app, 'help on keys');
  });

  test(`axe finds nothing in a comparison, on a phone and in forced colours: ${colorScheme}`, async ({
    app,
  }) => {
    test.slow();
    const { page } = app;
    await app.open('compare=russia-june-2024&lang=uk', { colorScheme });
    await expectClean(app, 'swipe, in Ukrainian');
    await page.getByRole('radio', { name: 'English' }).press('Space');
    await page.getByRole('radio', { name: en.comparison.modes.difference }).press('Space');
    await app.idle();
    await page.getByRole('table', { name: /under A/ }).getByRole('button').first().press('Enter'); // prettier-ignore
    await expectClean(app, 'difference, a row lit');
    await page.setViewportSize(PHONE);
    await app.idle();
    await expectClean(app, 'difference on a phone');
    await page.emulateMedia({ colorScheme, forcedColors: 'active' });
    await expectClean(app, 'forced colours');
    await page.emulateMedia({ colorScheme, forcedColors: 'none' });
    await page.getByRole('button', { name: 'Stop comparing' }).press('Enter');
    await app.idle();
    await page.locator('[data-map-keys]').press(']');
    await page.keyboard.press('Enter');
    await expect(page.getByRole('region', { name: en.details })).toBeFocused();
    await expectClean(app, 'details on a phone');
  });
}

test.describe('a first visit', () => {
  test.use({ isNewcomer: true });

  test('axe finds nothing in the tour', async ({ app }) => {
    for (const colorScheme of SCHEMES) {
      await app.open('', { colorScheme, ...(colorScheme === 'dark' && { viewport: PHONE }) });
      await expect(app.page.getByRole('region', { name: 'Short tour of the page' })).toBeVisible();
      await expectClean(app, `tour, ${colorScheme}`);
    }
  });
});
