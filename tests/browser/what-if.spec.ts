import { en } from '../../src/messages/en';
import { expect, test, type AppPage } from './page';

const KRAMATORSK = { id: '48.723;37.556', place: [37.556, 48.723] } as const;
/** A Russian-held settlement and a Ukrainian-held one, both to be flipped. */
const TWO_FLIPS = 'flips=48.723;37.556,48.596;38';

const section = (app: AppPage) =>
  app.page.locator('details', { hasText: en.lines.whatIfTitle }).last();
const search = (app: AppPage) =>
  app.page.getByRole('combobox', { name: en.lines.settlement, exact: true });
const options = (app: AppPage) =>
  app.page.getByRole('listbox', { name: en.lines.settlements }).getByRole('option');
const list = (app: AppPage) => app.page.getByRole('list', { name: en.lines.flips });
const changed = (app: AppPage) => app.page.getByText(/The line of contact has been changed/);

async function open(app: AppPage): Promise<void> {
  await section(app).locator('summary').click();
  await expect(search(app)).toBeVisible();
}

async function heldByRussia(app: AppPage): Promise<number> {
  const rows = await app.table();
  return rows.find(({ name }) => name.includes(en.statuses.occupied))?.areaKm2 ?? 0;
}

test('a settlement typed by name changes hands; undo, redo and putting it back by keyboard', async ({
  app,
}) => {
  await app.open('proposal=status-quo&line=2025-11-20');
  const before = await app.table();
  expect(await app.painted(KRAMATORSK.place)).toEqual(['ukrainian']);
  await open(app);
  await search(app).pressSequentially('слов’ян');
  await expect(options(app).first()).toContainText('Sloviansk');
  await search(app).fill('krama');
  await expect(options(app).first()).toContainText('Kramatorsk');
  await search(app).press('ArrowDown');
  await search(app).press('ArrowUp');
  await search(app).press('Enter');
  await expect(list(app)).toContainText('Kramatorsk');
  await expect(changed(app)).toContainText('20 November 2025, with 1 settlement changed.');
  await app.idle();
  await expect.poll(() => app.painted(KRAMATORSK.place)).toEqual(['occupied']);
  const after = await app.table();
  expect(after).not.toEqual(before);
  await expect.poll(() => app.page.url()).toContain(`flips=${KRAMATORSK.id}`);

  await app.page.keyboard.press('Control+z');
  await expect(list(app)).toHaveCount(0);
  await expect.poll(() => app.table()).toEqual(before);
  await app.page.keyboard.press('Control+Shift+z');
  await expect(list(app)).toContainText('Kramatorsk');
  await expect.poll(() => app.table()).toEqual(after);
  await app.page.getByRole('button', { name: 'Put back Kramatorsk' }).press('Enter');
  await expect.poll(() => app.table()).toEqual(before);
  await expect(changed(app)).toHaveCount(0);
  await expect.poll(() => app.page.url()).not.toContain('flips=');
});

test('a click near a settlement on the map flips it, and the same click again changes nothing', async ({
  app,
}) => {
  await app.open('proposal=status-quo&line=2025-11-20&view=37.556,48.723,9');
  const before = await app.table();
  await open(app);
  // Their file is read and drawn after the section is opened, while the map may rest in between.
  await expect.poll(() => app.settlements(KRAMATORSK.place)).toBeGreaterThan(0);
  await app.idle();
  const { x, y } = await app.pointOf(KRAMATORSK.place);
  await app.page.mouse.click(x + 3, y + 2);
  await expect(list(app)).toContainText('Kramatorsk');
  await app.idle();
  await expect.poll(() => app.table()).not.toEqual(before);
  await app.page.mouse.click(x + 3, y + 2);
  await expect(list(app)).toHaveCount(0);
  await app.idle();
  await expect.poll(() => app.table()).toEqual(before);
  // Land is chosen as ever once settlements are not shown.
  await app.page.getByRole('checkbox', { name: en.lines.flipOnMap }).uncheck();
  await app.idle();
  await app.page.mouse.click(x + 3, y + 2);
  await expect(app.page.getByRole('region', { name: en.details })).toBeVisible();
  await expect(list(app)).toHaveCount(0);
});

test('flips come with the link, are named in table, list and comparison, and are cleared at once', async ({
  app,
}) => {
  await app.open(`proposal=status-quo&line=2025-11-20&${TWO_FLIPS}`);
  await expect(list(app).getByRole('listitem')).toHaveCount(2);
  await expect(list(app)).toContainText('Bakhmut');
  await expect(app.statistics).toContainText('with 2 settlements changed');
  const held = await heldByRussia(app);
  await changed(app).locator('..').getByRole('button', { name: en.lines.clearFlips }).click();
  await app.idle();
  await expect(list(app)).toHaveCount(0);
  await expect.poll(() => heldByRussia(app)).not.toBe(held);
  await app.page.goBack();
  await expect(list(app).getByRole('listitem')).toHaveCount(2);
  await expect.poll(() => heldByRussia(app)).toBe(held);
});

test('a flip that names no settlement is listed as such and changes no figure', async ({ app }) => {
  await app.open('proposal=status-quo&line=2025-11-20');
  const before = await app.table();
  await app.open('proposal=status-quo&line=2025-11-20&flips=50;25');
  await expect(list(app)).toContainText('No settlement at 50, 25');
  await expect.poll(() => app.table()).toEqual(before);
  await expect(changed(app)).toHaveCount(0);
});

test('several change hands together: near a place by keyboard, and in a loop drawn on the map', async ({
  app,
}) => {
  await app.open('proposal=status-quo&line=2025-11-20&view=37.6,48.75,9');
  const before = await app.table();
  await open(app);
  const near = app.page.getByRole('combobox', { name: en.zones.lassoChoose });
  await near.fill('krama');
  await app.page.locator('[role=option]').first().waitFor();
  await near.press('Enter');
  const ticks = section(app).getByRole('checkbox').and(app.page.locator('li input'));
  await expect.poll(() => ticks.count()).toBeGreaterThan(1);
  const caught = await ticks.count();
  await expect(section(app)).toContainText(/\d+ settlements within 5.km of Kramatorsk/);
  await ticks.last().press('Space');
  await app.page.getByRole('button', { name: /^Let Russia hold \d+ settlement/ }).press('Enter');
  await expect(list(app).getByRole('listitem')).toHaveCount(caught - 1);
  await app.idle();
  await expect.poll(() => app.painted(KRAMATORSK.place)).toEqual(['occupied']);
  await app.page.keyboard.press('Control+z');
  await expect(list(app)).toHaveCount(0);
  await expect.poll(() => app.table()).toEqual(before);

  await section(app).getByRole('button', { name: en.zones.lassoDraw }).click();
  await app.page.waitForSelector('[data-drawing=on]');
  for (const place of [
    [37.5, 48.68],
    [37.65, 48.68],
    [37.65, 48.78],
    [37.5, 48.78],
    [37.5, 48.68],
  ] as const) {
    const { x, y } = await app.pointOf(place);
    await app.page.mouse.move(x - 5, y - 5);
    await app.page.mouse.move(x, y);
    await app.page.mouse.down();
    await app.page.mouse.up();
  }
  await expect(section(app).getByText('Kramatorsk').first()).toBeVisible();
  await app.page.getByRole('button', { name: /^Let Russia hold \d+ settlement/ }).click();
  await expect(list(app)).toContainText('Kramatorsk');
  // The click that closed the loop chose no land.
  await expect(app.page.getByRole('region', { name: en.details })).toHaveCount(0);
});
