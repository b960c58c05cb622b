import { beforeAll, describe, expect, it } from 'vitest';
import type { Land } from '../../src/domain/geometry';
import type { Region } from '../../src/domain/region';
import { readGeodata } from '../../src/data/read-geodata';
import { isInLand } from '../../src/geo/point-in-land';
import { actionOf, landTowards, stepLand, type Direction } from '../../src/map/keyboard';
import { landPoint } from '../../src/geo/land-point';

const press = (
  key: string,
  held: Partial<Record<'altKey' | 'ctrlKey' | 'metaKey', boolean>> = {},
) => actionOf({ key, altKey: false, ctrlKey: false, metaKey: false, ...held });

describe('keys of the map', () => {
  it('pan, zoom, step, open and help', () => {
    expect(press('ArrowLeft')).toEqual({ kind: 'pan', direction: 'left' });
    expect(press('ArrowUp', { altKey: true })).toEqual({ kind: 'towards', direction: 'up' });
    expect(press('+')).toEqual(press('='));
    expect(press('-')).toEqual({ kind: 'zoom', steps: -1 });
    expect(press('PageDown')).toEqual(press(']'));
    expect(press('[', { altKey: true })).toEqual({ kind: 'step', by: -1 });
    expect(press('Enter')).toEqual(press(' '));
    expect(press('?')).toEqual({ kind: 'help' });
    expect(press('0')).toEqual({ kind: 'whole' });
  });

  it('leave to the browser what is the browser’s', () => {
    for (const key of ['Tab', 'Escape', 'a', 'F5', 'Home', 'constructor', 'toString']) {
      expect(press(key), key).toBeNull();
    }
    expect(press('+', { ctrlKey: true })).toBeNull();
    expect(press('ArrowLeft', { metaKey: true })).toBeNull();
  });
});

describe('stepping from land to land', () => {
  it('goes round in order, either way', () => {
    const ids = ['a', 'b', 'c'];
    expect([null, 'a', 'b', 'c'].map((at) => stepLand(ids, at, 1))).toEqual(['a', 'b', 'c', 'a']);
    expect([null, 'c', 'b', 'a'].map((at) => stepLand(ids, at, -1))).toEqual(['c', 'b', 'a', 'c']);
  });

  it('begins anew where the land at hand is gone, and finds none among none', () => {
    expect(stepLand(['a', 'b'], 'gone', 1)).toBe('a');
    expect(stepLand([], 'gone', 1)).toBeNull();
  });

  it('takes the nearest of those that lie that way', () => {
    const spots = [
      { id: 'north', x: 100, y: 20 },
      { id: 'far north', x: 100, y: -200 },
      { id: 'north-east', x: 150, y: 60 },
      { id: 'south', x: 90, y: 160 },
      { id: 'here', x: 100, y: 100 },
    ];
    const here = { x: 100, y: 100 };
    const found = (['up', 'down', 'left', 'right'] as Direction[]).map((direction) =>
      landTowards(spots, here, direction),
    );
    expect(found).toEqual(['north', 'south', null, 'north-east']);
  });
});

describe('the point that stands for a land', () => {
  let regions: readonly Region[];
  beforeAll(async () => {
    ({ regions } = await readGeodata());
  });

  it('lies inside it, for every region', () => {
    for (const { id, land } of regions) {
      const point = landPoint(land);
      expect(point && isInLand([...point], land), id).toBe(true);
    }
  });

  it('lies in the largest part, clear of holes', () => {
    const square = (west: number, south: number, side: number) => [
      [west, south],
      [west + side, south],
      [west + side, south + side],
      [west, south + side],
      [west, south],
    ];
    const land: Land = {
      type: 'MultiPolygon',
      coordinates: [[square(0, 0, 1)], [square(10, 10, 10), square(12, 12, 6)]],
    };
    const point = landPoint(land);
    expect(point && isInLand([...point], land)).toBe(true);
    expect(point?.[0]).toBeGreaterThan(10);
  });

  it('is missing where there is no land', () => {
    expect(landPoint({ type: 'MultiPolygon', coordinates: [] })).toBeNull();
  });
});
