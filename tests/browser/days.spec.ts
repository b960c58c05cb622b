import { en } from '../../src/messages/en';
import { expect, test, type AppPage } from './page';
import { PLACES } from './places';

const slider = (app: AppPage) => app.page.getByRole('slider', { name: en.lines.slider });
const play = (app: AppPage) => app.page.getByRole('button', { name: en.lines.playLabel });
const pause = (app: AppPage) => app.page.getByRole('button', { name: en.lines.pauseLabel });
const days = (app: AppPage) =>
  app.page
    .locator('details')
    .filter({ has: app.page.getByRole('heading', { name: en.lines.daysTitle }) });

test('arrow keys on the slider step through the days, on the map and in the figures', async ({
  app,
}) => {
  await app.open('proposal=status-quo&line=2024-07-08');
  const figures = await app.table();
  const changes = await app.dataChanges();
  expect(await app.painted(PLACES.melitopol)).toEqual(['occupied']);
  await expect(slider(app)).toHaveAttribute('aria-valuetext', '8 July 2024');
  await slider(app).press('ArrowLeft');
  await expect(slider(app)).toHaveAttribute('aria-valuetext', '23 February 2022');
  await expect.poll(() => app.page.url()).toContain('line=2022-02-23');
  await app.idle();
  await expect.poll(() => app.painted(PLACES.melitopol)).toEqual(['ukrainian']);
  await expect(app.statistics).toContainText('23 February 2022');
  expect(await app.table()).not.toEqual(figures);
  // Land goes from day to day by its paint alone, and so does a text that asks for a cut by an earlier line.
  await app.choose('istanbul-2022');
  await expect.poll(() => app.painted(PLACES.luhansk)).toEqual(['open']);
  expect(await changes()).toBe(0);
  await app.choose('status-quo');
  await app.page.getByRole('button', { name: en.lines.later }).click();
  await app.idle();
  await expect.poll(() => app.table()).toEqual(figures);
  await slider(app).press('Home');
  await expect(slider(app)).toHaveValue('0');
  await expect(app.page.getByRole('button', { name: en.lines.earlier })).toBeDisabled();
});

test('playing goes from day to day, stops at the last and at any other choice', async ({ app }) => {
  await app.open('proposal=status-quo&line=2026-02-28');
  await slider(app).press('End');
  await slider(app).press('ArrowLeft');
  await app.idle();
  await play(app).click();
  await expect(slider(app)).toHaveValue('9');
  await expect(play(app)).toBeVisible();
  await play(app).click();
  await expect(slider(app)).toHaveValue('0');
  await expect(pause(app)).toBeVisible();
  await app.layer('towns').uncheck();
  await expect(play(app)).toBeVisible();
});

test('the charts show every day and go to one that is clicked; the table says and does the same', async ({
  app,
}) => {
  await app.open('proposal=us-28-points');
  await days(app).scrollIntoViewIfNeeded();
  const charts = days(app).getByRole('img');
  await expect(charts).toHaveCount(2);
  await expect(charts.first().locator('circle')).toHaveCount(10, { timeout: 60_000 });
  await charts.nth(1).locator('[data-day="2022-02-23"] circle').click();
  await app.idle();
  await expect(slider(app)).toHaveAttribute('aria-valuetext', '23 February 2022');
  await days(app).getByText(en.lines.daysTable).press('Enter');
  const table = days(app).getByRole('table');
  await expect(table.getByRole('row')).toHaveCount(11);
  const [zone] = (await app.table()).filter(({ name }) => name.includes(en.statuses.demilitarised));
  const shown = table.getByRole('row', { name: /23 Feb 2022/ });
  await expect(shown).toContainText(zone!.areaKm2.toLocaleString('en-GB'));
  await table.getByRole('button', { name: '8 Jul 2024' }).press('Enter');
  await app.idle();
  await expect(slider(app)).toHaveAttribute('aria-valuetext', '8 July 2024');
});

test('the charts follow a region', async ({ app }) => {
  await app.open('proposal=us-28-points');
  await days(app).scrollIntoViewIfNeeded();
  const region = days(app).getByRole('combobox', { name: en.lines.daysRegion });
  await expect(region.getByRole('option', { name: /Kharkiv/ })).toHaveCount(1, { timeout: 60_000 });
  await region.selectOption('UA-63');
  await expect(days(app).getByRole('img').first()).toHaveAccessibleName(/Kharkiv/);
});
