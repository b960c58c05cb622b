import { expect, test } from './page';
import { PLACES } from './places';

const PHONE = { width: 390, height: 844 };

for (const viewport of [PHONE, { width: 320, height: 640 }, { width: 1440, height: 900 }]) {
  test(`nothing runs off the side at ${viewport.width} px`, async ({ app }) => {
    await app.open('', { viewport });
    const { scroll, client } = await app.page.evaluate(() => ({
      scroll: document.documentElement.scrollWidth,
      client: document.documentElement.clientWidth,
    }));
    expect(scroll).toBeLessThanOrEqual(client);
    expect(client).toBe(viewport.width);
  });
}

test('on a phone, map and picker are both there', async ({ app }) => {
  await app.open('', { viewport: PHONE });
  const map = await app.page.locator('.maplibregl-map').boundingBox();
  expect(map?.width).toBe(PHONE.width);
  expect(map?.height).toBeGreaterThan(PHONE.height / 4);
  await app.choose('status-quo');
  await expect.poll(() => app.painted(PLACES.donetsk)).toEqual(['occupied']);
});

test('the dark theme follows the reader, at load and later', async ({ app }) => {
  await app.open('', { colorScheme: 'light' });
  const light = await app.pixels(PLACES.kyiv);
  const background = () => app.page.evaluate(() => getComputedStyle(document.body).backgroundColor);
  const lightBackground = await background();
  await app.page.emulateMedia({ colorScheme: 'dark' });
  await app.idle();
  await expect.poll(background).not.toBe(lightBackground);
  await expect.poll(async () => (await app.pixels(PLACES.kyiv)).equals(light)).toBe(false);
  expect(await app.painted(PLACES.kramatorsk)).toEqual(['demilitarised']);
  await app.choose('status-quo');
  await expect.poll(() => app.painted(PLACES.donetsk)).toEqual(['occupied']);
});
