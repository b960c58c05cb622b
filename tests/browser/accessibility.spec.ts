import axe, { type AxeResults } from 'axe-core';
import { expect, test, type AppPage } from './page';

/** What axe finds wrong, as `rule: element`; only what it calls serious or critical. */
async function seriousViolations({ page }: AppPage): Promise<string[]> {
  const { violations } = await page.evaluate(() =>
    (window as unknown as { axe: { run(): Promise<AxeResults> } }).axe.run(),
  );
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(' ')}`));
}

for (const colorScheme of ['light', 'dark'] as const) {
  for (const viewport of [
    { width: 1440, height: 900 },
    { width: 390, height: 844 },
  ]) {
    test(`axe finds nothing serious: ${colorScheme}, ${viewport.width} px`, async ({ app }) => {
      // By hand, since the page's security policy lets nothing else in.
      await app.page.addInitScript(axe.source);
      await app.open('', { colorScheme, viewport });
      expect(await seriousViolations(app)).toEqual([]);
    });
  }
}
