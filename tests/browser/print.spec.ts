import { en } from '../../src/messages/en';
import { uk } from '../../src/messages/uk';
import { MAP_COLOURS } from '../../src/palette/map-colours';
import { PROPOSALS } from '../../src/proposals/catalogue';
import { expect, test, type AppPage } from './page';

/** A4, points. */
const A4 = { width: 595, height: 842 };

/** A square of 28,000 km² around Dnipro, as a link has it. */
const ZONE = 'zones=AQEGWm9uZSAxAAcBAQSAurcDgIfFBACg7w-fwh4AAJ_vDw';

interface Printed {
  readonly pages: number;
  readonly width: number;
  readonly height: number;
  /** Pictures made of pixels. */
  readonly pixelImages: number;
}

/** Prints to PDF; Chromium tells the page of it as it does when a reader prints. */
async function print(app: AppPage, format?: 'Letter'): Promise<Printed> {
  const options = format ? { format } : { preferCSSPageSize: true };
  const pdf = (await app.page.pdf({ ...options, printBackground: true })).toString('latin1');
  const [, width, height] = /\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/.exec(pdf)!;
  return {
    pages: pdf.match(/\/Type\s*\/Page\b/g)?.length ?? 0,
    width: Number(width),
    height: Number(height),
    pixelImages: pdf.match(/\/Subtype\s*\/Image\b/g)?.length ?? 0,
  };
}

/** What stands on the sheet, each text once, with plain spaces. */
async function textsOnSheet(app: AppPage): Promise<string> {
  const texts = await app.page.locator('[data-paper] text').allTextContents();
  return texts.join(' ').replace(/\s+/g, ' ');
}

/** A colour `#rrggbb` as the map's drawing writes it. */
function asDrawn(hex: string): string {
  return `rgba(${[1, 3, 5].map((at) => parseInt(hex.slice(at, at + 2), 16)).join()},1)`;
}

/** How often the browser's own dialog was asked for. */
function dialogs(app: AppPage): Promise<number> {
  return app.page.evaluate(() => (window as unknown as { dialogs: number }).dialogs);
}

test.beforeEach(async ({ app }) => {
  await app.page.addInitScript(() => {
    Object.assign(window, { dialogs: 0 });
    window.print = () => void ((window as unknown as { dialogs: number }).dialogs += 1);
  });
});

test('every proposal is printed on one sheet of A4, in light colours, with nothing in pixels', async ({
  app,
}) => {
  test.setTimeout(300_000);
  await app.open('', { colorScheme: 'dark' });
  await app.page.locator('summary', { hasText: en.takeAway.title }).click();
  await app.page.getByRole('button', { name: en.takeAway.print }).click();
  await expect.poll(() => dialogs(app)).toBe(1);
  for (const { id, shortTitle, sources } of PROPOSALS) {
    await app.pick(id);
    await expect(app.statistics).toContainText(shortTitle);
    const { pages, pixelImages, width, height } = await print(app);
    expect({ id, pages, pixelImages }).toEqual({ id, pages: 1, pixelImages: 0 });
    expect([width, height].map(Math.round)).toEqual([A4.width, A4.height]);
    const said = await textsOnSheet(app);
    const words = [shortTitle, en.notInForce, sources[0]!.publisher, 'CC BY 4.0', 'ODbL', '±2 km'];
    for (const text of words) expect(said).toContain(text);
    await expect(app.page.locator('[data-paper] [data-qr]')).toHaveCount(1);
    const link = await app.page.locator('[data-paper] a').getAttribute('href');
    expect(link).toContain(`proposal=${id}`);
    expect(said.replaceAll(' ', '')).toContain(link!);
  }
  const colours = await app.page
    .locator('[data-paper] [fill]')
    .evaluateAll((all) => [...new Set(all.map((each) => each.getAttribute('fill')))]);
  expect(colours).toContain(asDrawn(MAP_COLOURS.light.water));
  expect(colours).not.toContain(asDrawn(MAP_COLOURS.dark.water));
  await expect(app.page.locator('[data-paper]')).toBeHidden();
});

test('the browser’s own key prints a comparison in Ukrainian, on paper of another size too', async ({
  app,
}) => {
  await app.open('proposal=us-28-points&compare=russia-june-2024&lang=uk');
  await app.page.keyboard.press('Control+p');
  await expect.poll(() => dialogs(app)).toBe(1);
  const { pages, pixelImages } = await print(app);
  expect({ pages, pixelImages }).toEqual({ pages: 1, pixelImages: 0 });
  expect((await print(app, 'Letter')).pages).toBe(1);
  const said = await textsOnSheet(app);
  expect(said).toContain(uk.notInForce);
  expect(said).toContain(uk.comparison.table);
  await expect(app.page.locator('[data-paper] [clip-path*="map"]')).toHaveCount(2);
});

test('what the reader has drawn and changed is told of on paper, with its outline', async ({
  app,
}) => {
  await app.open(`${ZONE}&flips=48.723;37.556`);
  await app.page.keyboard.press('Control+p');
  await expect.poll(() => dialogs(app)).toBe(1);
  expect(await print(app)).toMatchObject({ pages: 1, pixelImages: 0 });
  const said = await textsOnSheet(app);
  const count = { text: '1', plural: 'one' } as const;
  expect(said).toContain(en.takeAway.withZones({ text: 'US 28 points', zones: count }));
  expect(said).toContain(en.takeAway.zonesCounted({ zones: count }));
  expect(said).toContain(en.takeAway.keyZone);
  expect(said).toContain('1 settlement changed by the reader');
  expect(said).not.toMatch(/\byou\b/);
  const outline = app.page.locator('[data-paper] [data-layer="zone-outline"]');
  await expect(outline).toHaveAttribute('stroke', asDrawn(MAP_COLOURS.light.selection));
});

test('the key is heard before the map is there, so that no plain page is printed', async ({
  app,
}) => {
  await app.visit();
  await app.page.getByRole('heading', { level: 1 }).waitFor();
  await app.page.keyboard.press('Control+p');
  await expect.poll(() => dialogs(app)).toBe(1);
  expect((await print(app)).pages).toBe(1);
});

test('when what draws the sheet cannot be loaded, the page says so', async ({ app }) => {
  app.watch.expectMessages(/Failed to load resource|dynamically imported module/i);
  await app.page.route(/\/PrintPage[^/]*\.js$/, (route) => route.abort());
  await app.open();
  await app.page.keyboard.press('Control+p');
  await expect(app.page.getByText(en.partNotLoaded)).toBeVisible();
  expect(await dialogs(app)).toBe(0);
});
