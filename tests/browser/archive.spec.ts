import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { build, preview } from 'vite';
import { en } from '../../src/messages/en';
import { serveArchive, type ArchiveServer } from '../unit/import/archive-server';
import { expect, test } from './page';
import { freePort, ROOT } from './serve';

const FOLDER = resolve(ROOT, '.cache/dist-archive');

// One after another: they share a build of their own.
test.describe.configure({ mode: 'serial' });

let archive: ArchiveServer;
let page: { origin: string; close: () => Promise<void> };

test.beforeAll(async () => {
  archive = await serveArchive();
  process.env['VITE_ARCHIVE_BASE'] = archive.base;
  const outDir = { outDir: FOLDER, emptyOutDir: true };
  await build({ root: ROOT, logLevel: 'warn', build: outDir });
  delete process.env['VITE_ARCHIVE_BASE'];
  const port = await freePort();
  const server = await preview({
    root: ROOT,
    logLevel: 'warn',
    build: outDir,
    preview: { host: '127.0.0.1', port, strictPort: true },
  });
  page = { origin: `http://127.0.0.1:${port}`, close: () => server.close() };
});
test.afterAll(async () => {
  await page.close();
  await archive.close();
});

test('a build that may fetch asks the archive only when it is switched on, and says what goes wrong', async ({
  browser,
}) => {
  const { host, origin } = new URL(archive.base);
  const tab = await browser.newPage();
  const elsewhere: string[] = [];
  tab.on('request', (request) => {
    if (request.url().startsWith('http') && !request.url().startsWith(page.origin)) {
      elsewhere.push(request.url());
    }
  });
  await tab.goto(`${page.origin}/#proposal=status-quo`);
  await tab.waitForSelector('html[data-map="idle"]');
  // What stands far down the panel is loaded when the reader does something.
  await tab.keyboard.press('Shift');
  const allow = tab.getByRole('checkbox', { name: en.archive.allow({ host }) });
  await tab.locator('summary', { hasText: en.lines.filesTitle }).click();
  await expect(allow).not.toBeChecked();
  await expect(tab.getByLabel(en.archive.day)).toHaveCount(0);
  await allow.check();
  const fetchDay = async (day: string) => {
    await tab.getByLabel(en.archive.day).fill(day);
    await tab.getByRole('button', { name: en.archive.fetch }).press('Enter');
  };
  await fetchDay('2026-09-01');
  await expect(tab.getByText(`${host}: has no file for 2026-09-01`)).toBeVisible();
  await fetchDay('2026-08-22');
  await expect(tab.getByText(/The line of contact is that of 22 August 2026/)).toContainText(
    'deepstatemap_data_20260822.geojson',
  );
  expect(elsewhere.map((url) => url.replace(origin, ''))).toEqual([
    '/data/deepstatemap_data_20260901.geojson',
    '/data/deepstatemap_data_20260822.geojson',
  ]);
});

test('only such a build names another host in its policy; any other shows how to get the file by hand', async ({
  app,
}) => {
  const policyOf = async (path: string) =>
    /connect-src ([^;"]*)/.exec(await readFile(path, 'utf8'))?.[1];
  expect(await policyOf(resolve(FOLDER, 'index.html'))).toBe(`'self' ${new URL(archive.base).origin}`);
  expect(await policyOf(resolve(ROOT, 'dist/index.html'))).toBe("'self'");
  await app.open('proposal=status-quo');
  await app.page.locator('summary', { hasText: en.lines.filesTitle }).click();
  const link = app.page.getByRole('link', { name: /github\.com\/cyterat/ });
  await expect(link).toHaveAttribute('rel', 'noreferrer');
  await expect(app.page.getByLabel(/Let this page fetch/)).toHaveCount(0);
}); // prettier-ignore
