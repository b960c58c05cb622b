import axe, { type AxeResults } from 'axe-core';
import { en } from '../../src/messages/en';
import { expect, test, type AppPage } from './page';

const PHONE = { width: 390, height: 844 };
const SCHEMES = ['light', 'dark'] as const;

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

test.beforeEach(async ({ app }) => {
  app.page.setDefaultTimeout(30_000);
  // By hand, since the page's security policy lets nothing else in.
  await app.page.addInitScript(axe.source);
});

for (const colorScheme of SCHEMES) {
  test(`axe finds nothing in any state of one text: ${colorScheme}`, async ({ app }) => {
    test.slow();
    const { page } = app;
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
    await page.getByLabel(en.lines.chooseFile).setInputFiles({
      name: 'broken.geojson',
      mimeType: 'application/json',
      buffer: Buffer.from('{'),
    });
    await expect(page.getByText(/The file could not be taken/)).toBeVisible();
    await expectClean(app, 'a settlement changed, a file refused');

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
