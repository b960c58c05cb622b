import { PROPOSALS } from '../../src/proposals/catalogue';
import { expect, test, type AppPage } from './page';

const COUNT = PROPOSALS.length;
const US = PROPOSALS.findIndex(({ id }) => id === 'us-28-points');
const RUSSIA = PROPOSALS.findIndex(({ id }) => id === 'russia-june-2024');

const dialogOf = ({ page }: AppPage) => page.getByRole('dialog', { name: 'All texts compared' });
const cellOf = (app: AppPage, row: number, column: number) =>
  dialogOf(app).locator(`[data-cell="${row}/${column}"]`);

test('opens by pointer, compares every text with every text, and a cell opens that comparison', async ({
  app,
}) => {
  await app.open();
  await app.page.getByRole('link', { name: 'All texts compared' }).click();
  const table = dialogOf(app).getByRole('table', { name: /Share of Ukraine/ });
  await expect(table.getByRole('columnheader')).toHaveCount(COUNT + 1);
  await expect(table.getByRole('rowheader')).toHaveCount(COUNT);
  await expect(table.getByRole('link')).toHaveCount(COUNT ** 2);
  await expect(dialogOf(app)).toContainText('20 November 2025');
  await expect.poll(() => app.page.url()).toContain('show=matrix');
  await expect(cellOf(app, US, US)).toHaveText('100.0%');
  const value = await cellOf(app, US, RUSSIA).innerText();
  await expect(cellOf(app, RUSSIA, US)).toHaveText(value);
  await cellOf(app, US, RUSSIA).click();
  await expect(dialogOf(app)).toBeHidden();
  await expect.poll(() => app.page.url()).toContain(`compare=russia-june-2024`);
  await expect.poll(() => app.page.url()).toContain('cline=2025-11-20');
  await app.idle();
  await expect(app.page.getByRole('table', { name: /under A/ })).toBeVisible();
  await app.page.goBack();
  await expect(dialogOf(app)).toBeVisible();
});

test('its own link opens it on the line that it names; Escape closes it and keeps the rest', async ({
  app,
}) => {
  await app.open('proposal=twenty-points&line=2024-07-08&land=UA-14/russia&show=matrix');
  await expect(dialogOf(app)).toContainText('8 July 2024');
  await app.page.keyboard.press('Escape');
  await expect(dialogOf(app)).toBeHidden();
  await expect
    .poll(() => app.page.url())
    .toMatch(/#proposal=twenty-points&line=2024-07-08&land=UA-14\/russia$/);
});

test('another line and one status change the figures', async ({ app }) => {
  await app.open('show=matrix');
  const cell = cellOf(app, US, US);
  await expect(cell).toHaveText('100.0%');
  await dialogOf(app).getByLabel('Show').selectOption({ label: 'Proposed demilitarised zone' });
  await expect(cell).toHaveText(/^\s*[5-7],\d{3}\s*1\.00\s*$/);
  const before = await cell.innerText();
  await expect(cellOf(app, US, RUSSIA)).toHaveText('0');
  await dialogOf(app).getByLabel('Line of contact on').selectOption('2024-07-08');
  await expect(cell).not.toHaveText(before, { useInnerText: true });
  await expect(dialogOf(app)).toContainText('8 July 2024');
});

test('by keyboard alone: Tab to it, arrows between cells, Enter opens', async ({ app }) => {
  await app.open('show=matrix');
  await expect(cellOf(app, 0, 0)).toBeVisible();
  for (let step = 0; step < 12; step += 1) {
    if (await cellOf(app, 0, 0).evaluate((cell) => cell === document.activeElement)) break;
    await app.page.keyboard.press('Tab');
  }
  await expect(cellOf(app, 0, 0)).toBeFocused();
  await app.page.keyboard.press('ArrowUp');
  await app.page.keyboard.press('ArrowDown');
  await app.page.keyboard.press('End');
  await expect(cellOf(app, 1, COUNT - 1)).toBeFocused();
  await app.page.keyboard.press('ArrowLeft');
  await app.page.keyboard.press('Enter');
  await expect(dialogOf(app)).toBeHidden();
  await expect.poll(() => app.page.url()).toContain(`proposal=${PROPOSALS[1]!.id}&`);
  await expect.poll(() => app.page.url()).toContain(`compare=${PROPOSALS[COUNT - 2]!.id}`);
});

test('scrolls inside its own box on a phone, its first column in sight', async ({ app }) => {
  await app.open('show=matrix', { viewport: { width: 390, height: 844 } });
  const header = dialogOf(app).getByRole('rowheader').first();
  await expect(header).toBeVisible();
  const { x } = (await header.boundingBox())!;
  await cellOf(app, 0, COUNT - 1).scrollIntoViewIfNeeded();
  expect((await header.boundingBox())!.x).toBeCloseTo(x, 0);
  const wide = await app.page.evaluate(() => document.documentElement.scrollWidth);
  expect(wide).toBeLessThanOrEqual(390);
});
