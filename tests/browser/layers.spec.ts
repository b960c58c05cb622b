import type { LayerId } from '../../src/domain/layers';
import type { Place } from './map';
import { expect, test } from './page';
import { PLACES } from './places';

const LAND: readonly (readonly [LayerId, Place])[] = [
  ['crimea', PLACES.simferopol],
  ['crimea', PLACES.sevastopol],
  ['luhansk', PLACES.luhansk],
  ['donetsk', PLACES.donetsk],
  ['zaporizhzhia', PLACES.melitopol],
  ['kherson', PLACES.nyzhniSirohozy],
  ['demilitarised-zone', PLACES.kramatorsk],
];

test('hiding land leaves every figure, asks for nothing and replaces no data', async ({ app }) => {
  await app.open();
  const figures = await app.table();
  const changes = await app.dataChanges();
  const asked = app.watch.requestsSince(0).length;
  for (const [layer, place] of LAND) {
    const shown = await app.painted(place);
    expect(shown, `${layer} at first`).toHaveLength(1);
    await app.layer(layer).uncheck();
    await expect.poll(() => app.painted(place), `${layer} hidden`).toEqual([]);
    expect(await app.table()).toEqual(figures);
    // Hidden land looks like any other: the map says that it is hidden.
    await expect(app.page.getByText(/^Hidden on the map: /)).toBeVisible();
    await app.layer(layer).check();
    await expect(app.page.getByText(/^Hidden on the map: /)).toHaveCount(0);
    await expect.poll(() => app.painted(place), `${layer} again`).toEqual(shown);
  }
  expect(await changes()).toBe(0);
  expect(app.watch.requestsSince(asked)).toEqual([]);
});

test('the line of contact and the towns can be hidden', async ({ app }) => {
  await app.open('view=37.5,48.6,8');
  for (const layer of ['contact-line', 'towns'] as const) {
    const shown = await app.page.screenshot();
    await app.layer(layer).uncheck();
    await app.idle();
    expect((await app.page.screenshot()).equals(shown), layer).toBe(false);
    await app.layer(layer).check();
    await app.idle();
  }
});
