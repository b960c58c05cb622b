import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

interface Manifest {
  readonly start_url: string;
  readonly scope: string;
  readonly description: string;
  readonly display: string;
  readonly theme_color: string;
  readonly icons: readonly { src: string; sizes: string; type: string; purpose?: string }[];
}

const read = (path: string) => readFileSync(new URL(`../../${path}`, import.meta.url));
const manifest = JSON.parse(read('public/manifest.webmanifest').toString()) as Manifest;
const page = read('index.html').toString();

/** Width and height of a PNG as its header gives them, and whether it has transparency (PNG, 11.2.2). */
function pngHeader(png: Buffer) {
  expect(png.toString('latin1', 1, 4)).toBe('PNG');
  return { sizes: `${png.readUInt32BE(16)}x${png.readUInt32BE(20)}`, hasAlpha: png[25] === 6 };
}

describe('the manifest of the installed page', () => {
  test('is named by the page, whose policy lets it be read', () => {
    expect(page).toContain('<link rel="manifest" href="/manifest.webmanifest" />');
    expect(page).toContain("manifest-src 'self'");
  });

  test('opens the page in the folder that it lies in, wherever that is', () => {
    expect(manifest).toMatchObject({ start_url: './', scope: './', display: 'standalone' });
    for (const { src } of manifest.icons) expect(src).not.toMatch(/^\/|:/);
  });

  test('says of the page what the page says of itself, in its colours', () => {
    expect(page).toContain(`content="${manifest.description}"`);
    expect(page).toContain(
      `content="${manifest.theme_color}" media="(prefers-color-scheme: light)"`,
    );
  });

  test('has icons of the sizes that browsers ask for, as large as it says', () => {
    const plain = manifest.icons.filter(({ purpose }) => purpose === undefined);
    expect(plain.map(({ sizes }) => sizes)).toEqual(['192x192', '512x512']);
    for (const { src, sizes } of manifest.icons) {
      expect(pngHeader(read(`public/${src}`)).sizes, src).toBe(sizes);
    }
  });

  test('has an icon that fills its square, for systems that cut out a shape of their own', () => {
    const [maskable, ...others] = manifest.icons.filter(({ purpose }) => purpose === 'maskable');
    expect(others).toEqual([]);
    expect(pngHeader(read(`public/${maskable!.src}`)).hasAlpha).toBe(false);
    const apple = pngHeader(read('public/icons/apple-touch-icon.png'));
    expect(apple).toEqual({ sizes: '180x180', hasAlpha: false });
  });
});
