import type { Locator } from '@playwright/test';
import { en } from '../../src/messages/en';
import { expect, test, type AppPage } from './page';

const words = en.zones;
const SQUARE = '48 36\n48 36.5\n48.4 36.5\n48.4 36';
const zones = (app: AppPage) => app.page.locator('details', { hasText: words.title }).last();
const settlements = (app: AppPage) =>
  app.page.locator('details', { hasText: en.lines.whatIfTitle }).last();
const mapKeys = (app: AppPage) => app.page.locator('[data-map-keys]');
const title = (app: AppPage) => app.page.getByRole('heading', { level: 1 });
const button = (scope: AppPage['page'] | Locator, name: string | RegExp) =>
  scope.getByRole('button', { name, exact: true });

/** Checks that the keyboard is there, and that the place is in sight with a ring around it. */
async function hasKeyboard(place: Locator): Promise<void> {
  await expect(place).toBeFocused();
  await expect(place).toBeInViewport();
  // An option shows it around its label.
  const rings = () =>
    place.evaluate((element) =>
      [element, element.closest('label')].map(
        (each) => each && getComputedStyle(each).outlineStyle,
      ),
    );
  await expect.poll(rings).toContain('solid');
}

/** Presses a key on what has the keyboard when it is there. */
async function pressOn(place: Locator, key = 'Enter'): Promise<void> {
  await place.focus();
  await place.page().keyboard.press(key);
}

async function addZone(app: AppPage): Promise<void> {
  const before = await zones(app).getByRole('listitem').count();
  await zones(app).getByLabel(words.coordinates).fill(SQUARE);
  await pressOn(button(zones(app), words.add));
  await expect(zones(app).getByLabel(words.coordinates)).toHaveValue('');
  await expect(button(zones(app), /^Remove zone /)).toHaveCount(before + 1);
}

test('the keyboard stays by a notice that goes', async ({ app }) => {
  const { page } = app;
  await app.open('proposal=us-28-points&zones=AAAA&flips=48.723;37.556,48.596;38');
  const close = button(page.getByRole('alert').filter({ hasText: 'AAAA' }), en.close);
  await pressOn(close);
  await expect(close).toHaveCount(0);
  await hasKeyboard(page.locator('summary', { hasText: en.chooseProposal }));

  await pressOn(zones(app).locator('summary').first());
  await addZone(app);
  const notice = (text: RegExp) => page.locator('.panel > div', { hasText: text });
  const [flipped, drawn] = [
    notice(/line of contact has been changed/),
    notice(/drawn on top of the text/),
  ];
  await expect(drawn).toBeVisible();
  await pressOn(button(flipped, en.lines.clearFlips));
  await expect(flipped).toHaveCount(0);
  await hasKeyboard(button(drawn, words.clear));
  await page.keyboard.press('Enter');
  await expect(drawn).toHaveCount(0);
  await hasKeyboard(page.getByLabel(en.comparison.compareWith));
});

test('the keyboard stays by zones that are added, changed, removed, undone', async ({ app }) => {
  const { page } = app;
  await app.open('proposal=us-28-points');
  await pressOn(zones(app).locator('summary').first());
  const again = zones(app).getByRole('radio', { name: words.orders.latLon });
  for (let zone = 1; zone <= 3; zone += 1) {
    await addZone(app);
    await hasKeyboard(again);
  }
  const remove = (number: number) => button(zones(app), words.remove({ name: `Zone ${number}` }));
  await pressOn(button(zones(app), words.edit({ name: 'Zone 1' })));
  await pressOn(button(zones(app), words.cancel));
  await hasKeyboard(zones(app).getByLabel(words.status).last());
  await pressOn(remove(1));
  await hasKeyboard(remove(2));
  await pressOn(remove(3));
  await hasKeyboard(remove(2));
  await page.keyboard.press('Enter');
  await hasKeyboard(zones(app).getByRole('radio', { name: words.ways.type }));

  const undo = button(zones(app), en.lines.undo);
  await undo.focus();
  for (let step = 1; step <= 6; step += 1) await page.keyboard.press('Enter');
  await expect(undo).toBeDisabled();
  await hasKeyboard(undo);
  await page.keyboard.press('Enter');
  await button(zones(app), en.lines.redo).press('Enter');
  await expect(zones(app).getByRole('list', { name: words.list })).toBeVisible();
  await pressOn(button(zones(app), words.clear));
  await hasKeyboard(undo);
});

test('while something is drawn the map has the keyboard; given up, what it began with', async ({
  app,
}) => {
  const { page } = app;
  await app.open('proposal=us-28-points');
  await pressOn(zones(app).locator('summary').first());
  await zones(app).getByRole('radio', { name: words.ways.draw }).check();
  await pressOn(button(zones(app), words.draw));
  await hasKeyboard(mapKeys(app));
  await page.waitForSelector('[data-drawing=on]');
  await page.keyboard.press('Escape');
  await expect(button(zones(app), words.draw)).toBeVisible();
  await hasKeyboard(mapKeys(app));
  await pressOn(button(zones(app), words.draw));
  await pressOn(button(zones(app), words.cancelDrawing));
  await hasKeyboard(zones(app).getByRole('checkbox', { name: words.snap }));

  await pressOn(settlements(app).locator('summary'));
  await pressOn(button(settlements(app), words.lassoDraw));
  await hasKeyboard(mapKeys(app));
  await pressOn(button(settlements(app), words.cancelDrawing));
  await hasKeyboard(button(settlements(app), words.lassoDraw));
});

test('the keyboard stays by settlements that are put back', async ({ app }) => {
  const { page } = app;
  await app.open('proposal=status-quo&line=2025-11-20&flips=48.723;37.556,48.596;38');
  const list = settlements(app).getByRole('list', { name: en.lines.flips });
  const back = (name: string) => button(list, en.lines.removeFlip({ name }));
  await expect(back('Kramatorsk')).toBeVisible();
  await pressOn(back('Kramatorsk'));
  await hasKeyboard(back('Bakhmut'));
  await page.keyboard.press('Enter');
  await hasKeyboard(button(settlements(app), en.lines.undo));
  await page.keyboard.press('Enter');
  await pressOn(button(settlements(app), en.lines.clearFlips));
  await hasKeyboard(button(settlements(app), en.lines.undo));

  const near = page.getByRole('combobox', { name: words.lassoChoose });
  await near.fill('krama');
  await expect(page.locator('[role=option]').first()).toContainText('Kramatorsk');
  await near.press('Enter');
  await pressOn(button(settlements(app), /^Let Russia hold /));
  await expect(back('Kramatorsk')).toBeVisible();
  await hasKeyboard(button(settlements(app), words.lassoDraw));
});

test('the keyboard stays in a part whose notice of a file is closed', async ({ app }) => {
  await app.open();
  const files = app.page.locator('details', { hasText: en.lines.filesTitle }).last();
  await files.locator('summary').click();
  const bad = { name: 'mine.geojson', mimeType: 'application/json', buffer: Buffer.from('{') };
  await files.locator('input[type=file]').setInputFiles(bad);
  const close = button(files.getByRole('alert'), en.close);
  await pressOn(close);
  await expect(close).toHaveCount(0);
  await expect(files.locator(':focus')).toBeInViewport();
});

test('with an overview that a link opened closed, the keyboard is at the top of the page', async ({
  app,
}) => {
  await app.open('show=method');
  const method = app.page.getByRole('dialog', { name: 'How to read this map' });
  await expect(method).toBeVisible();
  await app.page.keyboard.press('Escape');
  await expect(method).toBeHidden();
  await hasKeyboard(title(app));
});

test.describe('who comes for the first time', () => {
  test.use({ isNewcomer: true });

  for (const key of ['Enter', 'Escape']) {
    test(`has the keyboard at the top once the tour is ended by ${key}`, async ({ app }) => {
      await app.open();
      const tour = app.page.getByRole('region', { name: en.tour.label });
      await pressOn(button(tour, en.tour.skip), key);
      await expect(tour).toBeHidden();
      await hasKeyboard(title(app));
    });
  }
});
