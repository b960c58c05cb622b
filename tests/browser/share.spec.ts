import { en } from '../../src/messages/en';
import { expect, test } from './page';

const { share, takeAway } = en;

test('a copied link opens the same page elsewhere: texts, lines, land, theme, open overview', async ({
  app,
  browser,
}) => {
  const { page } = app;
  await app.open('land=UA-14/ukraine&lang=en');
  await expect(page.locator('[data-card]')).toContainText(/Donetsk/);
  await page.getByRole('combobox', { name: share.theme }).selectOption('dark');
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  await page.getByText(share.title, { exact: true }).click();
  const link = await page.getByRole('textbox', { name: share.link }).inputValue();
  // What is at its default is named as well, so that a later default changes nothing.
  expect(link).toContain('#v=1&proposal=us-28-points&line=2025-11-20&');
  expect(link.length).toBeLessThan(200);

  // In the clipboard, or selected to be copied by hand: this browser has no permission set.
  await page.getByRole('button', { name: takeAway.copyOf({ what: share.link }) }).click();
  await expect(page.locator('.copy [role=status]').first()).not.toBeEmpty();

  const other = await browser.newContext({ colorScheme: 'light' });
  const there = await other.newPage();
  await there.goto(link);
  await there.waitForSelector('html[data-map="idle"]', { timeout: 60_000 });
  await expect(there.locator('html')).toHaveAttribute('data-theme', 'dark');
  await expect(there.locator('[data-card]')).toContainText(/Donetsk/);
  await expect(there.getByRole('alert')).toHaveCount(0);
  await expect(there.locator('body')).toHaveCSS('background-color', 'rgb(25, 27, 28)');
  await other.close();

  // Kept for the next visit, and taken back.
  await app.open('');
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  await page.getByRole('combobox', { name: share.theme }).selectOption('');
  await expect(page.locator('html')).not.toHaveAttribute('data-theme');
});
