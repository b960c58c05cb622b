import { STEPS } from '../../src/proposals/timeline';
import { expect, test, type AppPage } from './page';
import { PLACES } from './places';

const dialogOf = ({ page }: AppPage) => page.getByRole('dialog', { name: 'How it came about' });

test('opens by pointer: every step with its day, both accounts of the origin; a text leads to its map', async ({
  app,
}) => {
  await app.open('lang=en');
  await app.page.getByRole('link', { name: 'How it came about' }).click();
  await expect(dialogOf(app).locator('ol > li')).toHaveCount(STEPS.length);
  await expect(dialogOf(app)).toContainText('flight on 14 October 2025');
  await expect(dialogOf(app)).toContainText('flight on 22 October 2025');
  await expect.poll(() => app.page.url()).toContain('show=timeline');
  await dialogOf(app).getByRole('link', { name: '20 points, December 2025' }).click();
  await expect(dialogOf(app)).toBeHidden();
  await app.idle();
  await expect(app.proposal('twenty-points')).toBeChecked();
  await expect.poll(() => app.painted(PLACES.donetsk)).toEqual(['frozen']);
  await expect.poll(() => app.page.url()).toContain('lang=en');
});

test('by keyboard: Enter opens it, Escape closes it and gives the focus back', async ({ app }) => {
  await app.open();
  const link = app.page.getByRole('link', { name: 'How it came about' });
  await link.focus();
  await app.page.keyboard.press('Enter');
  await expect(dialogOf(app)).toBeVisible();
  await app.page.keyboard.press('Escape');
  await expect(dialogOf(app)).toBeHidden();
  await expect(link).toBeFocused();
  await expect.poll(() => app.page.url()).not.toContain('show=');
});

test('law and balance stand in the panel of every text', async ({ app }) => {
  await app.open();
  await expect(app.page.getByText(/143 in favour, 5 against, 35 abstained/)).toBeVisible();
  await expect(app.page.getByRole('table', { name: /AFP, on ISW data/ })).toContainText(
    'about 5,000',
  );
  await app.choose('russia-june-2024');
  await expect(app.page.getByText(/143 in favour/)).toBeVisible();
  await expect(app.page.getByRole('table', { name: /AFP/ })).toHaveCount(0);
  await app.page.getByText('Give and take as a table').click();
  const table = app.page.getByRole('table', { name: /by who holds it/ });
  await expect(table.getByRole('row', { name: /Donetsk Ukraine/ })).toContainText(/\d,\d{3}/);
});
