import { en } from '../../src/messages/en';
import { expect, test, type AppPage } from './page';

type Ring = [number, number][];
interface TestFeature {
  readonly properties: Record<string, string>;
  readonly ring: Ring;
}

function box(west: number, south: number, east: number, north: number): Ring {
  return [
    [west, south],
    [east, south],
    [east, north],
    [west, north],
    [west, south],
  ];
}

function geojson(...features: readonly TestFeature[]): Buffer {
  return Buffer.from(
    JSON.stringify({
      type: 'FeatureCollection',
      features: features.map(({ properties, ring }) => ({
        type: 'Feature',
        properties,
        geometry: { type: 'Polygon', coordinates: [ring] },
      })),
    }),
  );
}

/** Round Dnipro, which nobody has ever shown as Russian-held. */
const DNIPRO: TestFeature = { properties: { kind: 'held' }, ring: box(34.6, 48.2, 35.4, 48.7) };
const LVIV: TestFeature = { properties: { kind: 'claimed' }, ring: box(23.6, 49.6, 24.4, 50.0) };
const AT_DNIPRO = [35, 48.45] as const;
const AT_LVIV = [24, 49.75] as const;
const DAY_BY_NAME = 'held_20251001.geojson';

const input = (app: AppPage) => app.page.getByLabel(en.lines.chooseFile);
const shownFile = (app: AppPage) => app.page.getByText(/The line of contact is that of/);

async function choose(app: AppPage, name: string, buffer: Buffer): Promise<void> {
  await input(app).setInputFiles({ name, mimeType: 'application/octet-stream', buffer });
}

async function drop(app: AppPage, name: string, text: string): Promise<void> {
  await app.page.evaluate(
    ([fileName, content]) => {
      const dataTransfer = new DataTransfer();
      dataTransfer.items.add(new File([content!], fileName!));
      for (const type of ['dragenter', 'dragover', 'drop']) {
        const event = new DragEvent(type, { dataTransfer, bubbles: true, cancelable: true });
        document.body.dispatchEvent(event);
      }
    },
    [name, text],
  );
}

test('a file that is chosen becomes the line, named, and the built-in line comes back', async ({
  app,
}) => {
  await app.open('proposal=status-quo');
  const before = await app.table();
  await input(app).waitFor({ state: 'attached' });
  await choose(app, DAY_BY_NAME, geojson(DNIPRO));
  await expect(shownFile(app)).toContainText(`1 October 2025, from your file ${DAY_BY_NAME}`);
  await app.idle();
  await expect.poll(() => app.painted(AT_DNIPRO)).toEqual(['occupied']);
  await expect(app.statistics).toContainText(DAY_BY_NAME);
  await app.page.getByRole('button', { name: en.lines.fileBack }).press('Enter');
  await app.idle();
  await expect.poll(() => app.table()).toEqual(before);
  await expect.poll(() => app.painted(AT_DNIPRO)).toEqual(['ukrainian']);
});

test('a file dropped on the page is taken; of several kinds the reader chooses, and the error', async ({
  app,
}) => {
  await app.open('proposal=status-quo');
  await input(app).waitFor({ state: 'attached' });
  await drop(app, DAY_BY_NAME, geojson(DNIPRO, LVIV).toString());
  await expect(app.page.getByText(en.lines.fileMustChoose)).toBeVisible();
  await expect(shownFile(app)).toHaveCount(0);
  const use = app.page.getByRole('button', { name: en.lines.fileUse });
  await expect(use).toBeDisabled();
  await app.page.getByRole('checkbox', { name: /^held: 1/ }).press('Space');
  await use.press('Enter');
  await expect(shownFile(app)).toBeVisible();
  await app.idle();
  await expect.poll(() => app.painted(AT_DNIPRO)).toEqual(['occupied']);
  expect(await app.painted(AT_LVIV)).toEqual(['ukrainian']);
  const occupied = app.statistics.getByRole('row', { name: new RegExp(en.statuses.occupied) });
  const range = await occupied.innerText();
  await app.page.getByRole('combobox', { name: en.lines.fileError }).selectOption('5');
  await use.click();
  await expect.poll(() => occupied.innerText()).not.toBe(range);
});

test('a file that cannot be taken is refused with the reason, and nothing on the page is lost', async ({
  app,
}) => {
  await app.open('proposal=status-quo');
  await input(app).waitFor({ state: 'attached' });
  await choose(app, DAY_BY_NAME, geojson(DNIPRO));
  await expect(shownFile(app)).toBeVisible();
  await app.idle();
  const before = await app.table();
  const failure = app.page.getByText(/The file could not be taken/);
  await choose(app, 'picture.geojson', Buffer.from('89504e470d0a1a0a0000', 'hex'));
  await expect(failure).toContainText('picture.geojson');
  await choose(app, 'metres.geojson', geojson({ ...DNIPRO, ring: box(4e6, 6e6, 4.1e6, 6.1e6) }));
  await expect(failure).toContainText('metres.geojson');
  await app.idle();
  expect(await app.table()).toEqual(before);
  await expect(shownFile(app)).toContainText(DAY_BY_NAME);
});

test('two files and the built-in days stand for either side of a comparison, and what changed since is told', async ({
  app,
}) => {
  await app.open('proposal=status-quo');
  await input(app).waitFor({ state: 'attached' });
  await choose(app, 'lviv_20250901.geojson', geojson(LVIV));
  await expect(shownFile(app)).toContainText('lviv_20250901');
  await choose(app, DAY_BY_NAME, geojson(DNIPRO));
  await expect(shownFile(app)).toContainText(DAY_BY_NAME);
  await app.page.getByRole('button', { name: /what has changed since/ }).press('Enter');
  await app.idle();
  const [first, second] = [0, 1].map((at) =>
    app.page.getByRole('combobox', { name: en.lineOn, exact: true }).nth(at),
  );
  await expect(second!.locator('option:checked')).toContainText(DAY_BY_NAME);
  const figures = app.page.getByRole('region', { name: en.keyFigures });
  // The text is the same on both sides: all that differs is where the line runs.
  await expect(figures).toContainText(/because the line moved/i);
  await second!.selectOption({ label: '1 Sept 2025, from your file lviv_20250901.geojson' });
  await first!.selectOption({ label: `1 Oct 2025, from your file ${DAY_BY_NAME}` });
  await app.idle();
  await expect.poll(() => app.painted(AT_DNIPRO)).toContain('occupied');
  await expect(
    app.page.getByText(/The line of contact under A is that of 1 October/),
  ).toBeVisible();
});

test('reading a file asks for nothing but more of the page’s own programs', async ({ app }) => {
  await app.open('proposal=status-quo');
  await input(app).waitFor({ state: 'attached' });
  const { length } = app.watch.requestsSince(0);
  await choose(app, DAY_BY_NAME, geojson(DNIPRO));
  await expect(shownFile(app)).toBeVisible();
  await app.idle();
  for (const url of app.watch.requestsSince(length)) {
    expect(url).toMatch(/\/assets\/[^/?]+\.(?:js|css)$/);
  }
});
