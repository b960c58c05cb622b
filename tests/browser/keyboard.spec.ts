import { expect, test } from './page';
import { PLACES } from './places';

test('arrows step through the proposals', async ({ app }) => {
  await app.open('proposal=status-quo');
  const first = app.proposal('status-quo');
  await first.focus();
  await app.page.keyboard.press('ArrowDown');
  await expect(first).not.toBeChecked();
  const chosen = app.page.locator('input[type="radio"]:checked:focus');
  await expect(chosen).toHaveCount(1);
  await app.page.keyboard.press('ArrowUp');
  await expect(first).toBeChecked();
  await app.idle();
  await expect.poll(() => app.painted(PLACES.donetsk)).toEqual(['occupied']);
});

test('Tab alone reaches the proposal, the layers, and land in the table; Enter opens its details', async ({
  app,
}) => {
  await app.open();
  const reached = new Set<string>();
  const details = app.page.getByRole('region', { name: 'Chosen land' });
  for (let step = 0; step < 120 && !(await details.isVisible()); step += 1) {
    await app.page.keyboard.press('Tab');
    const focused = await app.page.evaluate(() => {
      const element = document.activeElement as HTMLInputElement | null;
      const isLand = element?.tagName === 'BUTTON' && element.closest('table') !== null;
      return isLand ? 'land' : (element?.type ?? '');
    });
    reached.add(focused);
    if (focused === 'land') await app.page.keyboard.press('Enter');
  }
  expect([...reached]).toEqual(expect.arrayContaining(['radio', 'checkbox', 'land']));
  await expect(details).toBeVisible();
  await expect(details).toContainText(/km²/);
});

test('the map is one tab stop: keys move it, step through its lands, open and close their details', async ({
  app,
}) => {
  await app.open();
  const { page } = app;
  const { keyboard } = page;
  const map = page.getByRole('application', { name: 'Map of Ukraine' });
  const said = page.locator('[data-map-said]');
  const details = page.getByRole('region', { name: 'Chosen land' });

  await map.focus();
  await expect(map).toHaveAccessibleDescription(/square brackets step from land to land/);
  expect(await page.locator('canvas[tabindex], canvas[role]').count()).toBe(0);
  expect(
    await page.locator('canvas').evaluate((each) => each.closest('[aria-hidden="true"]') !== null),
  ).toBe(true);

  // Crimea, Sevastopol, then the regions of the line; round and round.
  await keyboard.press(']');
  await expect(said).toContainText('Crimea');
  await keyboard.press('PageDown');
  await expect(said).toContainText('Sevastopol');
  await keyboard.press('[');
  await expect(said).toContainText('Crimea');
  await keyboard.press('Alt+ArrowUp');
  await expect(said).toContainText(/Kherson oblast|Zaporizhzhia oblast/);

  await keyboard.press('Enter');
  await expect(details).toBeFocused();
  await expect(details).toContainText(/Kherson oblast|Zaporizhzhia oblast/);
  await keyboard.press('Escape');
  await expect(details).toBeHidden();
  await expect(map).toBeFocused();

  const first = await app.view();
  await keyboard.press('+');
  await expect(said).toContainText(/shows [\d,]+ km from west to east\. In the middle: /);
  const nearer = await app.view();
  expect(nearer.zoom).toBeGreaterThan(first.zoom + 0.4);
  await keyboard.press('ArrowRight');
  await expect.poll(async () => (await app.view()).lon).toBeGreaterThan(nearer.lon);
  await expect(said).toContainText(/^In the middle: .*km²\.$/);
  await keyboard.press('0');
  await expect.poll(async () => (await app.view()).zoom).toBeCloseTo(first.zoom, 1);

  await keyboard.press('?');
  const help = page.getByRole('dialog', { name: 'Keys on the map' });
  await expect(help.getByRole('table', { name: 'Keys on the map' })).toBeVisible();
  await keyboard.press('Escape');
  await expect(help).toBeHidden();
  await expect(map).toBeFocused();

  // What drags do, as buttons that can be shown.
  await page.getByRole('button', { name: 'Buttons to move the map' }).click();
  const before = await app.view();
  await page.getByRole('button', { name: 'Move left, west' }).click();
  await expect.poll(async () => (await app.view()).lon).toBeLessThan(before.lon);
});
