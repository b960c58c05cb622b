import { expect, test, type AppPage } from './page';
import { PLACES } from './places';
import { isPullbackDrawn, litParcels, litWidths } from './map';

const lit = ({ page }: AppPage) => page.evaluate(litParcels);
const clause = ({ page }: AppPage, id: string) =>
  page.getByRole('button', { name: new RegExp(`^Show on the map ?: Clause ${id}$`) });

test('a clause lights its land, moves the map to it, and puts it out again', async ({ app }) => {
  await app.open();
  expect(await lit(app)).toEqual([]);
  const before = await app.view();
  await clause(app, '21d').click();
  await app.idle();
  expect(await lit(app)).toEqual(['UA-14/ukraine']);
  const after = await app.view();
  expect(after.zoom).toBeGreaterThan(before.zoom + 0.5);
  expect(after.lon).toBeGreaterThan(36);
  await expect(app.page.getByRole('status')).toContainText(/clause 21d is outlined/);
  await clause(app, '21d').click();
  await app.idle();
  expect(await lit(app)).toEqual([]);
});

test('by keyboard: Space lights, Escape puts out; another text puts out too', async ({ app }) => {
  await app.open();
  await clause(app, '21c').focus();
  await app.page.keyboard.press('Space');
  await app.idle();
  await expect.poll(() => lit(app)).toEqual(expect.arrayContaining(['UA-59/russia', 'UA-63/russia'])); // prettier-ignore
  expect(await lit(app)).not.toContain('UA-14/ukraine');
  await app.page.keyboard.press('Escape');
  await app.idle();
  expect(await lit(app)).toEqual([]);
  await clause(app, '21c').click();
  await app.choose('russia-june-2024');
  expect(await lit(app)).toEqual([]);
});

test('clauses that give no land a status are plain text', async ({ app }) => {
  await app.open();
  await expect(app.page.getByText('The ceasefire begins once both sides')).toBeVisible();
  for (const id of ['10', '19', '22', '23', '28']) await expect(clause(app, id)).toHaveCount(0);
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`lit land has an outline that stands out: ${colorScheme}`, async ({ app }) => {
    await app.open('view=37.4,48.6,7', { colorScheme });
    const before = await app.page.locator('[data-map-canvas]').screenshot();
    await clause(app, '21d').click();
    await app.idle();
    const widths = await app.page.evaluate(litWidths);
    expect(Math.min(...widths)).toBeGreaterThan(2);
    expect((await app.page.locator('[data-map-canvas]').screenshot()).equals(before)).toBe(false);
  });
}

test('chosen land says what every other text says of it', async ({ app }) => {
  await app.open();
  const { x, y } = await app.pointOf(PLACES.kramatorsk);
  await app.page.mouse.click(x, y);
  const card = app.page.getByRole('region', { name: 'Chosen land' });
  const list = card.getByRole('listitem');
  await expect(list).toHaveCount(0);
  await card.getByText('What other texts say of this land').click();
  await expect(list).toHaveCount(14);
  const russia = list.filter({ hasText: 'Russian terms, June 2024' });
  await expect(russia).toContainText('Ukraine would withdraw; Russian');
  // The text has no numbers: its clause is called by what it is about.
  await russia.getByText('Withdrawal').click();
  await expect(russia).toContainText('Reuters');
  const minsk = list.filter({ hasText: 'Minsk II' });
  await expect(minsk).toContainText(/Proposed demilitarised zone\s+\d,\d{3}\s+km²/);
  await russia.getByRole('link').click();
  await app.idle();
  await expect(app.proposal('russia-june-2024')).toBeChecked();
  await expect.poll(() => app.page.url()).toContain('line=2025-11-20');
  await expect(card).toContainText('What other texts say');
});

test('places that texts name stand on the map and say what the text says', async ({ app }) => {
  await app.open('view=34.6,47.4,8');
  const { x, y } = await app.pointOf([34.586, 47.512]);
  await app.page.mouse.move(x, y);
  const card = app.page.locator('div[aria-hidden="true"]', { hasText: 'nuclear power plant' });
  await expect(card).toContainText('50:50');
  await app.page.mouse.click(x, y);
  const details = app.page.getByRole('region', { name: 'Chosen land' });
  await expect(details).toContainText('Clause 19');
  await app.choose('twenty-points');
  await expect(details).toContainText('Unresolved');
  await details.getByRole('button', { name: 'Close' }).click();
  expect(await app.labels()).toContain('Nuclear plant');
  await app.layer('places').uncheck();
  await app.idle();
  expect(await app.labels()).not.toContain('Nuclear plant');
});

test('by keyboard a place in the list moves the map to it', async ({ app }) => {
  await app.open();
  await app.page.getByRole('button', { name: /Show on the map: Kakhovka dam/ }).focus();
  await app.page.keyboard.press('Enter');
  await app.idle();
  expect(Math.abs((await app.view()).lon - 33.37)).toBeLessThan(0.1);
  await expect(app.page.getByRole('region', { name: 'Chosen land' })).toContainText('Kakhovka dam');
});

test('the edge of a pull-back is drawn and named where a text asks for one', async ({ app }) => {
  const isDrawn = () => app.page.evaluate(isPullbackDrawn);
  await app.open('proposal=twenty-points');
  expect(await isDrawn()).toBe(false);
  await app.page.getByRole('radio', { name: /Economic zone/ }).check();
  await app.idle();
  await expect.poll(isDrawn).toBe(true);
  await expect(app.page.getByText(/Edge of the pull-back: 5\s+km to each side/)).toBeVisible();
  await app.page.getByRole('radio', { name: /40\s+km/ }).check();
  await app.idle();
  await expect(app.page.getByText(/Edge of the pull-back: 40\s+km to each side/)).toBeVisible();
});
