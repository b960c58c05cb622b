import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { en } from '../../src/messages/en';
import { expect, test } from './page';
import { PLACES } from './places';
import { fillsAt } from './vector-map';

const { share, notInForce } = en;
const SANDBOX = 'sandbox="allow-scripts allow-popups allow-popups-to-escape-sandbox"';

test('a frame on another site shows the compact view; so does one without an origin', async ({
  page,
  app,
  baseURL,
}) => {
  await app.open('proposal=us-28-points&lang=en');
  await page.getByText(share.title, { exact: true }).click();
  const snippet = await page.getByRole('textbox', { name: share.embed }).inputValue();
  expect(snippet).toContain('?embed#v=1&amp;proposal=us-28-points&amp;');
  expect(share.embedNote).toContain(SANDBOX);
  const sandboxed = snippet.replace('<iframe ', `<iframe ${SANDBOX} `);

  const other = await page.context().newPage();
  const complaints: string[] = [];
  other.on('console', (said) => said.type() === 'error' && complaints.push(said.text()));
  other.on('pageerror', ({ message }) => complaints.push(message));
  const site = createServer((_, response) => {
    response.setHeader('content-type', 'text/html');
    response.end(`<!doctype html><title>Another site</title>${snippet}${sandboxed}`);
  });
  await new Promise<void>((done) => site.listen(0, '127.0.0.1', done));
  await other
    .goto(`http://localhost:${(site.address() as AddressInfo).port}`)
    .catch(() => other.goto(`http://127.0.0.1:${(site.address() as AddressInfo).port}`));

  const plain = other.frameLocator('iframe:not([sandbox])');
  await expect(plain.locator('html')).toHaveAttribute('data-map', 'idle', { timeout: 60_000 });
  await expect(plain.getByText(notInForce)).toBeVisible();
  await expect(plain.getByRole('heading', { level: 1 })).toContainText('28');
  await expect(plain.getByText(/km²/).first()).toBeVisible();
  const full = plain.getByRole('link', { name: share.fullPage });
  await expect(full).toHaveAttribute('href', new RegExp(`^${baseURL}/#v=1&proposal=us-28-points`));
  await expect(full).toHaveAttribute('target', '_blank');

  const figures = await plain.locator('dl').innerText();

  // Without an origin of its own the frame starts no worker, keeps nothing, and is refused what comes without CORS.
  const opaque = other.frameLocator('iframe[sandbox]');
  await other.locator('iframe[sandbox]').scrollIntoViewIfNeeded();
  await expect(opaque.locator('html')).toHaveAttribute('data-map', 'idle', { timeout: 60_000 });
  await expect(opaque.locator('dl')).toHaveText(figures, { useInnerText: true });
  await expect(opaque.getByText(notInForce)).toBeVisible();
  const frame = (await (await other.locator('iframe[sandbox]').elementHandle())!.contentFrame())!;
  expect(await frame.evaluate(() => origin)).toBe('null');
  const fills = await frame.evaluate(fillsAt, PLACES.kramatorsk);
  expect(fills.map(({ layer }) => layer)).toContain('hatch-demilitarised');
  const [opened] = await Promise.all([
    page.context().waitForEvent('page'),
    opaque.getByRole('link', { name: share.fullPage }).click(),
  ]);
  // Not sandboxed as the frame is.
  expect(await opened.evaluate(() => origin)).toBe(baseURL);
  expect(complaints).toEqual([]);
  site.close();
});

test('of a comparison the compact view names both texts, and a low frame has the whole map in sight', async ({
  page,
}) => {
  for (const width of [600, 390]) {
    await page.setViewportSize({ width, height: 320 });
    await page.goto('/?embed#proposal=us-28-points&compare=twenty-points&mode=difference&lang=en');
    await expect(page.locator('html')).toHaveAttribute('data-map', 'idle', { timeout: 60_000 });
    const title = page.getByRole('heading', { level: 1 });
    await expect(title).toContainText('A: US 28 points');
    await expect(title).toContainText('B: 20 points');
    await expect(page.getByRole('region', { name: 'Key figures' })).toContainText(
      'another status under B',
    );
    const map = (await page.locator('[data-map-area]').boundingBox())!;
    expect(map.height, `${width} px`).toBeGreaterThanOrEqual(200);
    expect(map.y + map.height, `${width} px`).toBeLessThanOrEqual(320);
    await page.goto('about:blank');
  }
});
