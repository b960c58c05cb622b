import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { en } from '../../src/messages/en';
import { expect, test } from './page';
import { PLACES } from './places';
import { ROOT } from './serve';

test.use({ serviceWorkers: 'allow' });

test('works without a network after the first visit, and offers a newer build quietly', async ({
  app,
}) => {
  const { page } = app;
  await app.open();
  // All of it is kept, and answers from then on.
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
  await page.context().setOffline(true);
  await app.open('proposal=russia-june-2024');
  await expect(app.proposal('russia-june-2024')).toBeChecked();
  expect(await app.painted(PLACES.kramatorsk)).toEqual(['ceded']);
  await app.choose('us-28-points');
  await expect.poll(() => app.painted(PLACES.kramatorsk)).toEqual(['demilitarised']);
  const [row] = (await app.table()).filter(({ name }) => name.startsWith('Proposed demilitarised'));
  expect(row?.areaKm2).toBe(6355);
  await page.context().setOffline(false);
  // Other files of the host are not taken for the page.
  const beside = await page.context().newPage();
  await beside.goto('/THIRD_PARTY_LICENSES.txt');
  expect(await beside.locator('body').innerText()).toContain('maplibre-gl');
  await beside.close();

  // Another build has another program, and waits until the reader wants it.
  const program = join(ROOT, 'dist', 'service-worker.js');
  const built = await readFile(program, 'utf8');
  const notice = page.getByText(en.newerVersion);
  await expect(notice).toHaveCount(0);
  try {
    await writeFile(program, built.replace('const NAME = PREFIX + "', (found) => `${found}newer `));
    await page.evaluate(async () => void (await navigator.serviceWorker.getRegistration())?.update());
    await expect(notice).toBeVisible();
    await page.getByRole('button', { name: en.reloadPage }).click();
    await expect(notice).toBeHidden();
    await app.idle();
    await expect(app.proposal('us-28-points')).toBeChecked();
  } finally {
    await writeFile(program, built);
  }
}); // prettier-ignore
