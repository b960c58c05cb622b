import { expect, test, type AppPage } from './page';

const tourOf = ({ page }: AppPage) => page.getByRole('region', { name: 'Short tour of the page' });
const methodOf = ({ page }: AppPage) => page.getByRole('dialog', { name: 'How to read this map' });

test.describe('who comes for the first time', () => {
  test.use({ isNewcomer: true });

  test('is shown around in three steps by keyboard, once; from the method page again', async ({
    app,
  }) => {
    await app.open();
    await expect(tourOf(app)).toContainText('Choose a text');
    await expect(app.page.locator('[data-tour="1"]')).toHaveClass(/is-toured/);
    // Choosing something on the way does not start it anew.
    await tourOf(app).getByRole('button', { name: 'Next' }).press('Enter');
    await app.choose('minsk-2');
    await expect(tourOf(app)).toContainText('2 of 3');
    await tourOf(app).getByRole('button', { name: 'Next' }).press('Enter');
    await expect(app.page.locator('[data-tour="3"]')).toHaveClass(/is-toured/);
    await tourOf(app).getByRole('button', { name: 'Close' }).press('Enter');
    await expect(tourOf(app)).toBeHidden();
    await app.page.reload();
    await app.idle();
    await expect(tourOf(app)).toBeHidden();

    await app.page.getByRole('link', { name: 'How to read this map' }).press('Enter');
    await expect(methodOf(app).getByRole('img')).toHaveCount(4);
    await expect.poll(() => app.page.url()).toContain('show=method');
    await methodOf(app).getByRole('button', { name: 'tour again' }).press('Enter');
    await expect(methodOf(app)).toBeHidden();
    await expect(tourOf(app)).toContainText('1 of 3');
  });

  test('can skip it on a phone, where it hides neither title nor map', async ({ app }) => {
    await app.open('', { viewport: { width: 390, height: 844 } });
    const card = await tourOf(app).boundingBox();
    const map = await app.page.locator('[data-map-area]').boundingBox();
    expect(card!.y).toBeGreaterThan(map!.y + map!.height * 0.8);
    await tourOf(app).getByRole('button', { name: 'Skip' }).click();
    await expect(tourOf(app)).toBeHidden();
    await expect(app.page.locator('.is-toured')).toHaveCount(0);
  });
});
