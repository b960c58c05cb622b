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
