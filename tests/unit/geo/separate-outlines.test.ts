import fc from 'fast-check';
import type { Position } from 'geojson';
import { describe, expect, it } from 'vitest';
import { areaKm2 } from '../../../src/geo/area';
import { uniteAllOnGrid } from '../../../src/geo/grid-overlay';
import { areSeparate } from '../../../src/geo/separate-outlines';
import { rectangle } from './reference';

const [outer, hole, inner] = [
  rectangle(30, 46, 34, 50),
  rectangle(31, 47, 33, 49),
  rectangle(31.5, 47.5, 32.5, 48.5),
];

describe('areSeparate', () => {
  it.each<[string, Position[][][]]>([
    ['one', [[outer]]],
    ['one with a hole, wound either way', [[outer, hole.toReversed()]]],
    ['one beside another', [[outer], [rectangle(35, 46, 36, 47)]]],
    ['one in the hole of another', [[outer, hole], [inner]]],
  ])('is true of %s', (_, polygons) => expect(areSeparate(polygons)).toBe(true));

  it.each<[string, Position[][][]]>([
    ['a bow tie', [[[[30, 46], [34, 50], [34, 46], [30, 50], [30, 46]]]]],
    ['a spike', [[[[30, 46], [34, 46], [36, 46], [34, 46], [34, 50], [30, 46]]]]],
    ['a vertex come to twice', [[[[30, 46], [32, 48], [34, 46], [34, 50], [32, 48], [30, 50], [30, 46]]]]],
    ['a position repeated', [[[[30, 46], [30, 46], [34, 46], [34, 50], [30, 46]]]]],
    ['two that overlap', [[outer], [rectangle(33, 49, 36, 52)]]],
    ['two with a common border', [[outer], [rectangle(34, 46, 36, 50)]]],
    ['two with a common corner', [[outer], [rectangle(34, 50, 36, 52)]]],
    ['one in another', [[outer], [inner]]],
    ['one in another, the other way round', [[inner], [outer]]],
    ['the same twice', [[outer], [outer]]],
    ['a hole outside', [[outer, rectangle(35, 46, 36, 47)]]],
    ['a hole in a hole', [[outer, hole, inner]]],
    ['a hole at the border', [[outer, rectangle(30, 47, 31, 48)]]],
  ])('is false of %s', (_, polygons) => expect(areSeparate(polygons)).toBe(false));

  it('is true of an outline that is a level spike on the grid, and cleaning changes its area by no more than a step', () => {
    // Its three northern vertices are at one level there, and clipper2 left out what is beside them.
    const ring = [
      [31.6, 47.6], [31.600000005917234, 47.6], [31.748571777343756, 48.39999999999995],
      [31.6, 48.39999999999986], [31.727526399149998, 48.399999999999565], [31.6, 47.6],
    ];
    const land = { type: 'Polygon' as const, coordinates: [ring] };
    expect(areSeparate([land.coordinates])).toBe(true);
    expect(Math.abs(areaKm2(uniteAllOnGrid([land])) - areaKm2(land))).toBeLessThan(1e-6);
  });

  it('of random outlines: where it is true, cleaning changes no area', () => {
    let separate = 0;
    const near = (centre: number) => fc.double({ min: centre - 0.4, max: centre + 0.4, noNaN: true });
    const outline = fc.integer({ min: 30, max: 33 }).chain((at) =>
      fc.array(fc.tuple(near(at), near(48)), { minLength: 3, maxLength: 6 }),
    );
    fc.assert(
      fc.property(fc.array(outline, { minLength: 1, maxLength: 4 }), (outlines) => {
        const polygons = outlines.map((ring): Position[][] => [[...ring, ring[0]!]]);
        if (!areSeparate(polygons)) return;
        separate++;
        const lands = polygons.map((coordinates) => ({ type: 'Polygon' as const, coordinates }));
        const sum = lands.reduce((km2, land) => km2 + areaKm2(land), 0);
        expect(Math.abs(areaKm2(uniteAllOnGrid(lands)) - sum)).toBeLessThan(2e-5);
      }),
      { numRuns: 400 },
    );
    expect(separate).toBeGreaterThan(40);
  });

  it('gives up where most edges lie in one spot, in no time', () => {
    // Two far corners make the grid's cells large; all the rest is in one of them.
    const teeth = Array.from({ length: 60_000 }, (_, i): Position => [30 + i * 1e-9, 46 + (i % 2) * 1e-4]);
    const comb = [...teeth, [30 + 1e-3, 50], [20, 50], teeth[0]!];
    const started = performance.now();
    expect(areSeparate([[comb]])).toBe(false);
    // Sixty thousand by sixty thousand pairs would take half a minute.
    expect(performance.now() - started).toBeLessThan(8000);
  });
}); // prettier-ignore
