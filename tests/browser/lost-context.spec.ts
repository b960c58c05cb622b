import { en } from '../../src/messages/en';
import { uk } from '../../src/messages/uk';
import { differingShare, loseContext, restoreContext } from './context';
import { expect, test, type AppPage } from './page';
import { PLACES } from './places';

/** Share of pixels by which two drawings of one picture may differ: edges of names and lines, by when tiles came. */
const SAME = 0.001;

async function picture(app: AppPage): Promise<string> {
  await app.page.mouse.move(0, 0);
  const map = app.page.locator('[data-map-area]');
  return (await map.screenshot({ animations: 'disabled' })).toString('base64');
}

/** Where the link says that the map looks; null for all of Ukraine. */
function viewIn(app: AppPage): string | null {
  return new URLSearchParams(new URL(app.page.url()).hash.slice(1)).get('view');
}

/** Fails unless a page opened anew shows the same. */
async function expectSame(app: AppPage, restored: string, hash: string): Promise<void> {
  await app.open(hash.slice(1));
  const anew = await picture(app);
  const share = await app.page.evaluate(differingShare, [restored, anew] as const);
  for (const [name, body] of Object.entries({ restored, anew })) {
    if (share >= SAME)
      await test
        .info()
        .attach(name, { body: Buffer.from(body, 'base64'), contentType: 'image/png' });
  }
  expect(share).toBeLessThan(SAME);
}

/** Everything that a reader may change while there is no map to show it. */
async function changeAll(app: AppPage): Promise<void> {
  await app.choose('russia-june-2024');
  await app.page.getByRole('slider', { name: en.lines.slider }).press('End');
  await app.layer('towns').uncheck();
  await app.layer('luhansk').uncheck();
  await app.page.emulateMedia({ colorScheme: 'dark' });
  await app.page.locator('label', { hasText: /українська/i }).click();
}

test('a context that comes back brings the same picture, changes made meanwhile included', async ({
  app,
}) => {
  app.watch.expectMessages(/webgl|context/i);
  await app.open('view=36.5,48.2,6.5');
  const first = await picture(app);
  const standIn = app.page.locator('[data-vector-map]');

  // Back within the map's patience: nothing stands in, and nothing has changed.
  await app.page.evaluate(loseContext);
  await app.page.evaluate(restoreContext);
  await app.idle();
  await expect(standIn).toHaveCount(0);
  await expect
    .poll(async () => app.page.evaluate(differingShare, [first, await picture(app)] as const))
    .toBeLessThan(SAME);

  // Back soon, with all changed meanwhile.
  await app.page.evaluate(loseContext);
  await changeAll(app);
  await app.page.evaluate(restoreContext);
  await app.idle();
  const restored = await picture(app);
  expect(await app.page.evaluate(differingShare, [first, restored] as const)).toBeGreaterThan(0.1);
  await expectSame(app, restored, new URL(app.page.url()).hash);
});

test('a context that stays away is stood in for, and what is done on that map is on the other', async ({
  app,
}) => {
  test.setTimeout(300_000);
  app.watch.expectMessages(/webgl|context/i);
  await app.open('proposal=us-28-points');
  await app.page.setViewportSize({ width: 1040, height: 720 });
  await app.idle();
  await app.page.evaluate(loseContext);
  const standIn = app.page.locator('[data-vector-map]');
  await expect(standIn).toBeVisible({ timeout: 15_000 });
  await expect(app.page.getByText(en.map.drawnAsVectors)).toBeVisible();
  await changeAll(app);
  expect(viewIn(app)).toBeNull();
  const keys = app.page.getByRole('application', { name: uk.mapLabel });
  for (const key of ['+', 'ArrowRight', 'ArrowDown']) await keys.press(key);
  await app.idle();
  await expect.poll(() => viewIn(app)).not.toBeNull();
  const moved = viewIn(app);
  await app.page.evaluate(restoreContext);
  await expect(standIn).toHaveCount(0);
  await app.idle();
  // Neither another size of the page nor a context that comes back is a move of the reader's.
  expect(moved).toBe(viewIn(app));
  const { hash } = new URL(app.page.url());
  expect(await app.painted(PLACES.kramatorsk)).toEqual(['ceded']);
  await expectSame(app, await picture(app), hash);
});
