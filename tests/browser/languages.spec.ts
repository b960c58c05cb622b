import { uk } from '../../src/messages/uk';
import { expect, test, type AppPage } from './page';
import { PLACES } from './places';

const LAND = {
  type: 'Polygon',
  coordinates: [[[37, 47.2], [37.8, 47.2], [37.8, 47.9], [37, 47.9], [37, 47.2]]],
}; // prettier-ignore

/** Names and signs that a page in Ukrainian has in Latin letters. */
const LATIN =
  /\b(?:AFP|Axios|Bloomberg|Reuters|Euronews|Russia Matters|Financial Times|The (?:New York Times|Telegraph|Guardian)|[A-Z][a-z]*StateMap|DeepState|ISW|RES|ES|WGS84|BibTeX|RIS|OCHA|OpenStreetMap|GeoNames|Natural Earth|COD-AB|ODbL|CC BY[\w-]*|Turf|MapLibre|WebGL|GeographicLib|GEOS|GeoJSON|TopoJSON|KMZ|KML|gzip|shapefile|ZIP|CSV|JSON|PNG|SVG|Excel|LibreOffice|GitHub|HTML|iframe|MIT|English|Enter|Esc|Escape|Tab|Shift|Backspace|QR|N|sandbox|allow-[a-z-]+|ZIP|dpi|E3|G20|[AB]|km|x)\b/g;

/** Words in Latin letters that the page shows or says to a screen reader, names apart. */
async function latinWords({ page }: AppPage): Promise<string[]> {
  const said = await page.evaluate(() => {
    const ATTRIBUTES = ['aria-label', 'title', 'placeholder', 'alt', 'aria-valuetext'];
    const told = [...document.querySelectorAll('body *')].flatMap((element) =>
      ATTRIBUTES.map((name) => element.getAttribute(name) ?? ''),
    );
    const isForeign = (node: Node) => {
      const language = node.parentElement?.closest('[lang]')?.getAttribute('lang');
      return (
        language !== 'uk' ||
        node.parentElement?.closest('script, style, noscript, a[href^="http"], .url')
      );
    };
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const shown: string[] = [];
    while (walker.nextNode())
      if (!isForeign(walker.currentNode)) shown.push(walker.currentNode.textContent ?? '');
    return [...told, ...shown];
  });
  const words = said.flatMap((text) => text.replace(LATIN, '').match(/[A-Za-z]{2,}[^]*/g) ?? []);
  return [...new Set(words.map((text) => text.trim().slice(0, 80)))];
}

test('the whole page is in Ukrainian: panel, card, comparison, overviews, method', async ({
  app,
}) => {
  await app.open('lang=uk');
  await expect(app.page.locator('html')).toHaveAttribute('lang', 'uk');
  await expect(app.page).toHaveTitle(/Лінія зіткнення/);
  const { x, y } = await app.pointOf(PLACES.kramatorsk);
  await app.page.mouse.click(x, y);
  for (const summary of await app.page.locator('details:not([open]) > summary').all()) {
    if (await summary.isVisible()) await summary.click();
  }
  await app.idle();
  expect(await latinWords(app)).toEqual([]);

  const take = (name: string, content: unknown) =>
    app.page.getByLabel(uk.lines.chooseFile).setInputFiles({
      name,
      mimeType: 'application/json',
      buffer: Buffer.from(JSON.stringify(content)),
    });
  await take('карта.json', { type: 'Topology' });
  await expect(app.page.getByText('карта.json: це TopoJSON без об’єктів (objects)')).toBeVisible();
  await take('карта 2026-01-05.json', {
    type: 'FeatureCollection',
    features: [LAND, { type: 'Point', coordinates: [37, 48] }],
  });
  await app.page.getByText('1 проблема у файлі; решту прийнято').click();
  await expect(
    app.page.getByText(/об’єкт 2: це Point; утримувати можна лише ділянки \(не взято до уваги\)/),
  ).toBeVisible();

  for (const fragment of ['compare=twenty-points', 'show=matrix', 'show=timeline', 'show=method']) {
    await app.open(`lang=uk&${fragment}`);
    if (fragment.startsWith('show')) await expect(app.page.getByRole('dialog')).toBeVisible();
    expect(await latinWords(app), fragment).toEqual([]);
  }
});

test('the switch turns the page over and is kept for the next visit; a link goes before it', async ({
  app,
}) => {
  await app.open();
  await app.page.getByRole('radio', { name: 'English' }).focus();
  await app.page.keyboard.press('ArrowRight');
  await expect(app.page.locator('html')).toHaveAttribute('lang', 'uk');
  await expect(
    app.page.getByText('Жодна з показаних тут пропозицій не є чинною.').first(),
  ).toBeVisible();
  await expect(app.proposal('us-28-points')).toBeChecked();
  await app.idle();
  expect(await app.labels()).toContain('Київ');
  await app.visit();
  await expect(app.page.locator('html')).toHaveAttribute('lang', 'uk');
  await app.visit('lang=en');
  await expect(app.page.locator('html')).toHaveAttribute('lang', 'en');
});
