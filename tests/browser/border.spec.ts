import type { DrawnLine, Place } from './map';
import { expect, test } from './page';
import { PLACES } from './places';

/** Whether any of the lines comes into a box of `[lon, lat]` corners. */
function isDrawnIn(lines: readonly DrawnLine[], layer: string, from: Place, to: Place): boolean {
  return lines.some(
    (line) =>
      line.layer === layer &&
      line.west <= to[0] &&
      line.east >= from[0] &&
      line.south <= to[1] &&
      line.north >= from[1],
  );
}

test('the recognised border is the same under every proposal', async ({ app }) => {
  await app.open('proposal=status-quo');
  const first = await app.border();
  expect(first.filter(({ layer }) => layer === 'border').length).toBeGreaterThan(0);
  for (const id of ['russia-june-2024', 'us-april-2025', 'us-28-points', 'twenty-points']) {
    await app.choose(id);
    expect(await app.border(), id).toEqual(first);
  }
});

test('no border is drawn between Crimea and the rest of Ukraine', async ({ app }) => {
  await app.open('view=34,45.5,7');
  const lines = await app.border();
  expect(isDrawnIn(lines, 'coast', [33.3, 44.3], [34.5, 44.7]), 'coast of Crimea').toBe(true);
  expect(isDrawnIn(lines, 'border', [33.4, 45.9], [35, 46.3]), 'border at Perekop').toBe(false);
  expect(await app.painted(PLACES.simferopol)).toHaveLength(1);
});
