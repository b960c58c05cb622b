import { readFile } from 'node:fs/promises';
import { en } from '../../src/messages/en';
import { expect, test, type AppPage } from './page';

const words = en.zones;
const section = (app: AppPage) => app.page.locator('details', { hasText: words.title }).last();
const list = (app: AppPage) => app.page.getByRole('list', { name: words.list });
const notice = (app: AppPage) => app.page.getByText(/drawn on top of the text and no part of it/);
/** In the middle of the square below, held by Ukraine on the day. */
const INSIDE = [36.2, 48.2] as const;

async function open(app: AppPage): Promise<void> {
  await section(app).locator('summary').first().click();
  await expect(section(app).getByLabel(words.coordinates)).toBeVisible();
}

async function areaShown(app: AppPage): Promise<number> {
  return Number(await list(app).locator('[data-zone-area]').first().getAttribute('data-zone-area'));
}

test('a zone typed by keyboard is a rule on top of the text; link and file bring it back', async ({
  app,
}) => {
  await app.open('proposal=us-28-points');
  const before = await app.table();
  expect(await app.painted(INSIDE)).toEqual(['ukrainian']);
  await open(app);
  const field = section(app).getByLabel(words.coordinates);
  await field.fill('48 36\n48 36.5\nnorth\n48.4 36.5\n48.4 36');
  await expect(section(app)).toContainText('Line 3: is not two numbers in degrees');
  await expect(section(app).getByRole('button', { name: words.add })).toBeDisabled();
  await field.fill('48 36\n48 36.5\n48.4 36.5\n48.4 36');
  // Figures come before the zone is added.
  await expect(section(app).locator('[data-zone-area]')).toBeVisible();
  await section(app).getByLabel(words.status).selectOption('ceded');
  await section(app).getByRole('button', { name: words.add }).press('Enter');
  await expect(list(app).getByRole('listitem')).toHaveCount(1);
  await app.idle();
  await expect.poll(() => app.painted(INSIDE)).toEqual(['ceded']);
  // Between two meridians and two parallels of WGS84, by the closed formula: 1,653.153 km².
  expect(Math.abs((await areaShown(app)) - 1653.153)).toBeLessThan(0.01);
  await expect(notice(app)).toContainText('With 1 zone drawn on top of the text');
  await expect(section(app)).toContainText('Ukraine would give 1,653 km²');
  const after = await app.table();
  expect(after.at(-1)).toEqual(before.at(-1));
  expect(after.find(({ name }) => name.includes(en.statuses.ceded))?.areaKm2).toBe(1653);
  const link = () => app.page.url().split('#')[1]!;
  await expect.poll(link).toMatch(/^zones=[\w-]+$/);
  const shared = link();

  await app.page.keyboard.press('Control+z');
  await expect(list(app)).toHaveCount(0);
  await app.page.keyboard.press('Control+Shift+z');
  await expect(list(app).getByRole('listitem')).toHaveCount(1);

  const saved = app.page.waitForEvent('download');
  await section(app).getByRole('button', { name: words.save }).click();
  const path = await (await saved).path();
  expect(JSON.parse(await readFile(path, 'utf8'))).toMatchObject({ basedOn: 'us-28-points' });

  await app.open(shared);
  await expect(list(app).getByRole('listitem')).toHaveCount(1);
  await expect.poll(() => app.table()).toEqual(after);
  await section(app).getByRole('button', { name: words.clear }).click();
  await expect.poll(() => app.table()).toEqual(before);
  await app.page
    .locator('input[type=file]')
    .setInputFiles({ name: 'mine.json', mimeType: 'application/json', buffer: await readFile(path) }); // prettier-ignore
  await expect(list(app).getByRole('listitem')).toHaveCount(1);
  await expect.poll(() => app.table()).toEqual(after);
  await app.open('proposal=us-28-points&zones=AAAA');
  await expect(app.page.getByText('zones: AAAA')).toBeVisible();
  await expect.poll(() => app.table()).toEqual(before);
});

test('a zone is drawn and reshaped by pointer, Escape gives up, and nothing else is chosen', async ({
  app,
}) => {
  await app.open('proposal=us-28-points&view=36.3,48.2,8');
  await section(app).locator('summary').first().click();
  await section(app).getByRole('radio', { name: words.ways.draw }).check();
  const draw = section(app).getByRole('button', { name: words.draw });
  await section(app).getByRole('checkbox', { name: words.snap }).uncheck();
  await draw.click();
  await app.page.waitForSelector('[data-drawing=on]');
  const corners = [[36, 48], [36.5, 48], [36.5, 48.4], [36, 48.4]] as const; // prettier-ignore
  const click = async (place: readonly [number, number]) => {
    const { x, y } = await app.pointOf(place);
    await app.page.mouse.move(x - 5, y - 5);
    await app.page.mouse.move(x, y);
    await app.page.mouse.down();
    await app.page.mouse.up();
  };
  await click(corners[0]);
  await app.page.keyboard.press('Escape');
  await expect(draw).toBeVisible();
  await draw.click();
  await app.page.waitForSelector('[data-drawing=on]');
  for (const corner of corners) await click(corner);
  // Live figures while it is drawn.
  await expect(section(app).locator('[data-zone-area]')).toBeVisible();
  await click(corners[0]);
  await expect(list(app).getByRole('listitem')).toHaveCount(1);
  await app.idle();
  await expect.poll(() => app.painted(INSIDE)).toEqual(['demilitarised']);
  // A pixel is 0.3 km here, and a side of it 44 km.
  expect(Math.abs((await areaShown(app)) - 1653)).toBeLessThan(60);
  await expect(app.page.getByRole('region', { name: en.details })).toHaveCount(0);

  await section(app).getByRole('button', { name: words.edit({ name: 'Zone 1' }) }).click(); // prettier-ignore
  await draw.click();
  await app.page.waitForSelector('[data-drawing=on]');
  const from = await app.pointOf(corners[2]);
  const to = await app.pointOf([36.8, 48.6]);
  await app.page.mouse.move(from.x, from.y);
  await app.page.mouse.down();
  await app.page.mouse.move((from.x + to.x) / 2, (from.y + to.y) / 2, { steps: 4 });
  await app.page.mouse.move(to.x, to.y, { steps: 4 });
  await app.page.mouse.up();
  await app.page.keyboard.press('Enter');
  await expect.poll(() => areaShown(app)).toBeGreaterThan(2200);
});
