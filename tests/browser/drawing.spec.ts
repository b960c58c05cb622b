import { en } from '../../src/messages/en';
import { loseContext, restoreContext } from './context';
import { expect, test, type AppPage } from './page';

const words = en.zones;
const section = (app: AppPage) => app.page.locator('details', { hasText: words.title }).last();
const list = (app: AppPage) => app.page.getByRole('list', { name: words.list });
const CORNERS = [[36, 48], [36.5, 48], [36.5, 48.4], [36, 48.4]] as const; // prettier-ignore

async function openForm(app: AppPage): Promise<void> {
  await section(app).locator('summary').first().click();
  await section(app).getByRole('radio', { name: words.ways.draw }).check();
  await section(app).getByRole('checkbox', { name: words.snap }).uncheck();
}

async function draw(app: AppPage): Promise<void> {
  await section(app).getByRole('button', { name: words.draw }).click();
  await app.page.waitForSelector('[data-drawing=on]');
}

async function click(app: AppPage, place: readonly [number, number]): Promise<void> {
  const { x, y } = await app.pointOf(place);
  await app.page.mouse.move(x - 5, y - 5);
  await app.page.mouse.click(x, y);
}

async function outline(app: AppPage): Promise<void> {
  for (const corner of [...CORNERS, CORNERS[0]]) await click(app, corner);
  await expect(list(app).getByRole('listitem')).toHaveCount(1);
}

for (const corners of [1, 3]) {
  test(`with ${corners} corners set another projection makes the map anew, and drawing goes on`, async ({
    app,
  }) => {
    await app.open('proposal=us-28-points&view=36.3,48.2,8');
    await openForm(app);
    await draw(app);
    for (const corner of CORNERS.slice(0, corners)) await click(app, corner);
    await app.page.getByRole('radio', { name: en.map.projections['equal-area'] }).check();
    await expect(app.page.locator('canvas.maplibregl-canvas')).toBeVisible();
    await app.page.waitForSelector('[data-drawing=on]');
    // From a button for choosing, too.
    if (corners < 3) {
      await app.page.keyboard.press('Escape');
      await expect(section(app).getByRole('button', { name: words.draw })).toBeVisible();
    } else {
      await app.page.keyboard.press('Enter');
      await expect(list(app).getByRole('listitem')).toHaveCount(1);
      // A triangle, half of the square's 1,653 km², without where the pointer was last; a pixel is 0.3 km.
      const km2 = await list(app)
        .locator('[data-zone-area]')
        .first()
        .getAttribute('data-zone-area');
      expect(Math.abs(Number(km2) - 826)).toBeLessThan(40);
      await app.page.keyboard.press('Control+z');
      await expect(list(app)).toHaveCount(0);
    }
    await app.page.getByRole('radio', { name: en.map.projections.mercator }).check();
    await app.idle();
    await draw(app);
    await outline(app);
  });
}

test('a drawing survives a graphics context that is lost and comes back', async ({ app }) => {
  app.watch.expectMessages(/webgl|context/i);
  await app.open('proposal=us-28-points&view=36.3,48.2,8');
  await openForm(app);
  await draw(app);
  await click(app, CORNERS[0]);
  await app.page.evaluate(loseContext);
  await app.page.waitForTimeout(300);
  await app.page.evaluate(restoreContext);
  await app.idle();
  await app.page.waitForSelector('[data-drawing=on]');
  await outline(app);
});

test('a map that is drawn without WebGL says that it cannot be drawn on', async ({ app }) => {
  app.watch.expectMessages(/webgl|context/i);
  await app.open('proposal=us-28-points&view=36.3,48.2,8');
  await openForm(app);
  await app.page.evaluate(loseContext);
  await app.page.waitForSelector('[data-vector-map]', { state: 'attached', timeout: 30_000 });
  await section(app).getByRole('button', { name: words.draw }).click();
  await expect(section(app)).toContainText(words.drawNotLoaded);
  await expect(section(app).getByRole('button', { name: words.draw })).toBeVisible();
});
