import { readFileSync } from 'node:fs';
import { en } from '../../src/messages/en';
import { expect, test, type AppPage } from './page';

/** Opens what can be taken away, and takes a picture by its button. */
async function take(app: AppPage, label: string): Promise<{ name: string; data: Buffer }> {
  const button = app.page.getByRole('button', { name: label, exact: true });
  if (!(await button.isVisible())) {
    await app.page.locator('summary', { hasText: en.takeAway.title }).click();
  }
  const [download] = await Promise.all([app.page.waitForEvent('download'), button.click()]);
  return { name: download.suggestedFilename(), data: readFileSync(await download.path()) };
}

/** Width and height of a PNG, and how many pixels of it an inch has. */
function pngFacts(png: Buffer) {
  expect(png.subarray(1, 4).toString()).toBe('PNG');
  const at = png.indexOf('pHYs');
  const dpi = Math.round(png.readUInt32BE(at + 4) * 0.0254);
  return { width: png.readUInt32BE(16), height: png.readUInt32BE(20), dpi };
}

/** How many colours a picture has, by the browser that reads it. */
function coloursOf(app: AppPage, data: Buffer, type: string): Promise<number> {
  return app.page.evaluate(
    async ([base64, mime]) => {
      const image = new Image();
      image.src = `data:${mime};base64,${base64}`;
      await image.decode();
      const canvas = document.createElement('canvas');
      [canvas.width, canvas.height] = [400, 400];
      const context = canvas.getContext('2d')!;
      context.drawImage(image, 0, 0, 400, 400);
      const pixels = new Uint32Array(context.getImageData(0, 0, 400, 400).data.buffer);
      return new Set(pixels).size;
    },
    [data.toString('base64'), type] as const,
  );
}

test('the map is taken away as SVG and PNG, each of the size that it says', async ({ app }) => {
  await app.open('proposal=us-28-points');
  const svg = await take(app, 'SVG');
  expect(svg.name).toBe('line-of-contact_us-28-points_2025-11-20.svg');
  const text = svg.data.toString();
  expect(text).toContain('No proposal shown here is in force.');
  expect(text).toContain('© OpenStreetMap contributors (ODbL)');
  expect(text).toContain('data:font/woff2;base64,');
  expect(await coloursOf(app, svg.data, 'image/svg+xml')).toBeGreaterThan(100);

  const once = await take(app, en.takeAway.png['1x']);
  const size = pngFacts(once.data);
  expect(size).toMatchObject({ width: 1240, dpi: 96 });
  expect(await coloursOf(app, once.data, 'image/png')).toBeGreaterThan(100);
  const print = await take(app, en.takeAway.png['300dpi']);
  // A4 is 210 mm wide: 2,480 pixels at 300 an inch.
  expect(pngFacts(print.data)).toMatchObject({ width: 2480, height: 2 * size.height, dpi: 300 });

  expect(text).not.toContain('zone-outline');
  expect(text).toContain(`>${en.layers['contact-line']}</text>`);
  await app.open('zones=AQEGWm9uZSAxAAcBAQSAurcDgIfFBACg7w-fwh4AAJ_vDw');
  const drawn = await take(app, 'SVG');
  expect(drawn.name).toBe('line-of-contact_us-28-points_1-drawn_2025-11-20.svg');
  expect(drawn.data.toString()).toContain('data-layer="zone-outline"');
  expect(drawn.data.toString()).toContain(`>${en.takeAway.keyZone}</text>`);

  await app.open('proposal=us-28-points&compare=russia-june-2024');
  const both = (await take(app, 'SVG')).data.toString();
  expect(both.match(/clip-path=/g)).toHaveLength(2);
  expect(both).toContain('line of 8 Jul 2024');
});
