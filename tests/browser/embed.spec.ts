import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { en } from '../../src/messages/en';
import { expect, test } from './page';

const { share, notInForce } = en;

test('a frame on another site shows the compact view; one without an origin says what it lacks', async ({
  page,
  app,
  baseURL,
}) => {
  await app.open('proposal=us-28-points&lang=en');
  await page.getByText(share.title, { exact: true }).click();
  const snippet = await page.getByRole('textbox', { name: share.embed }).inputValue();
  expect(snippet).toContain('?embed#v=1&amp;proposal=us-28-points&amp;');
  const sandboxed = snippet.replace('<iframe ', '<iframe sandbox="allow-scripts allow-popups" ');

  const other = await page.context().newPage();
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

  const opaque = other.frameLocator('iframe[sandbox]');
  await opaque.locator('body').scrollIntoViewIfNeeded();
  await expect(opaque.getByText(share.sandboxed)).toBeVisible();
  await expect(opaque.getByText(notInForce)).toBeVisible();
  await expect(opaque.getByRole('link', { name: share.fullPage })).toBeVisible();
  site.close();
});
