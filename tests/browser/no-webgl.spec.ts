import type { Locator } from '@playwright/test';
import type { Status } from '../../src/domain/status';
import { STATUS_COLOURS, STATUS_HATCH } from '../../src/palette/palette';
import { en } from '../../src/messages/en';
import { expect, test, type AppPage } from './page';
import { PLACES } from './places';
import { fillsAt, vectorPoint } from './vector-map';

type Theme = keyof typeof STATUS_COLOURS;

/** The status that a place has by the colour it is painted in, which must carry that status's hatching. */
async function statusAt(app: AppPage, name: keyof typeof PLACES, theme: Theme = 'light') {
  const fills = await app.page.evaluate(fillsAt, PLACES[name]);
  const painted = fills.find(({ layer }) => layer === 'parcels')?.fill;
  const colours = Object.entries(STATUS_COLOURS[theme]) as [Status, { fill: string }][];
  const [status] = colours.find(([, { fill }]) => sameColour(fill, painted)) ?? [];
  const isHatched = fills.some(({ layer }) => layer === `hatch-${status}`);
  expect(isHatched, `${name}: hatched`).toBe(STATUS_HATCH[status!] !== 'none');
  return status;
}

function sameColour(hex: string, css = ''): boolean {
  const channels = [1, 3, 5].map((at) => parseInt(hex.slice(at, at + 2), 16));
  return channels.every((channel, at) => Number(css.match(/[\d.]+/g)?.[at]) === channel);
}

/** What takes the keys of the map, by the name that readers know it by. */
function mapKeys(app: AppPage): Locator {
  return app.page.getByRole('application', { name: en.mapLabel });
}

test.describe('without WebGL', () => {
  test.beforeEach(({ app }) => {
    // What Chromium and MapLibre say of the missing WebGL.
    app.watch.expectMessages(/webgl/i);
  });

  test('the outline of a zone that the reader has drawn is on the vector map, and in its key', async ({
    app,
  }) => {
    await app.open('zones=AQEGWm9uZSAxAAcBAQSAurcDgIfFBACg7w-fwh4AAJ_vDw');
    const layer = (name: string) => app.page.locator(`[data-sheet] [data-layer="${name}"]`);
    await expect(layer('zone-outline')).toHaveCount(1);
    await expect(layer('zone-labels')).toHaveText('Zone 1');
    await expect(app.page.getByText(en.map.keyZone, { exact: true })).toHaveCount(1);
  });

  test('a vector map shows what proposals would do, and land is chosen on it', async ({ app }) => {
    await app.open('proposal=us-28-points');
    await expect(mapKeys(app)).toBeVisible();
    await expect(app.page.getByText(en.map.drawnAsVectors)).toBeVisible();
    expect(await statusAt(app, 'luhansk')).toBe('recognised-de-facto');
    expect(await statusAt(app, 'kramatorsk')).toBe('demilitarised');
    expect(await statusAt(app, 'zaporizhzhia')).toBe('ukrainian');

    const { x, y } = await app.page.evaluate(vectorPoint, PLACES.kramatorsk);
    await app.page.mouse.move(x, y);
    await expect(app.page.locator('[data-layer="parcel-outline"]')).toHaveCount(1);
    await app.page.mouse.click(x, y);
    await expect(app.page.locator('[data-card]')).toContainText('Donetsk');

    await app.choose('russia-june-2024');
    expect(await statusAt(app, 'simferopol')).toBe('recognised-de-jure');
    expect(await statusAt(app, 'kramatorsk')).toBe('ceded');
    expect(await statusAt(app, 'kyiv')).toBe('ukrainian');
    expect((await app.table()).at(-1)?.areaKm2).toBeGreaterThan(590_000);
  });

  test('on a small map Ukraine is above the sources, however many lines they take', async ({
    app,
  }) => {
    for (const viewport of [
      { width: 320, height: 640 },
      { width: 640, height: 400 },
    ]) {
      await app.open('compare=russia-june-2024', { viewport });
      const room = async () => {
        const south = await app.page.evaluate(vectorPoint, [33.75, 44.39] as const);
        const sources = await app.page.getByText(en.map.drawnAsVectors).boundingBox();
        return sources!.y - south.y;
      };
      // The map follows how many lines the sources take in their own font.
      await expect.poll(room, { message: `${viewport.width} px` }).toBeGreaterThan(0);
    }
  });

  test('keys step through the lands of the vector map, and it says what they came to', async ({
    app,
  }) => {
    await app.open('proposal=us-28-points');
    const { page } = app;
    const { keyboard } = page;
    // The other map's own is still in the page, hidden.
    const said = page.locator('[data-map-said]').last();
    const details = page.getByRole('region', { name: en.details });
    await expect(page.locator('[data-vector-map]')).toHaveAttribute('aria-hidden', 'true');
    await mapKeys(app).focus();
    await expect(mapKeys(app)).toHaveAccessibleDescription(en.map.keysHint);

    // In the order of the other map: Crimea, Sevastopol, then the regions of the line.
    await keyboard.press(']');
    await expect(said).toContainText('Crimea');
    await keyboard.press('PageDown');
    await expect(said).toContainText('Sevastopol');
    await keyboard.press('[');
    await keyboard.press('Alt+ArrowUp');
    await expect(said).toContainText(/Kherson oblast|Zaporizhzhia oblast/);
    await keyboard.press('Enter');
    await expect(details).toBeFocused();
    await expect(details).toContainText(/Kherson oblast|Zaporizhzhia oblast/);
    await keyboard.press('Escape');
    await expect(mapKeys(app)).toBeFocused();

    await keyboard.press('+');
    await expect(said).toContainText(/shows [\d,]+ km from west to east\. In the middle: /);
    const view = () => new URL(page.url()).hash;
    await expect.poll(view).toContain('view=');
    const nearer = view();
    await keyboard.press('ArrowRight');
    await expect(said).toContainText(/^In the middle: .*km²\.$/);
    await expect.poll(view).not.toBe(nearer);
    await keyboard.press('?');
    await expect(page.getByRole('dialog', { name: en.map.helpTitle })).toBeVisible();
    await keyboard.press('Escape');
    await expect(mapKeys(app)).toBeFocused();
  });
});
