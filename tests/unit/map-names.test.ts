import type { FeatureCollection, LineString, Polygon, Position } from 'geojson';
import type { Map as MapLibreMap } from 'maplibre-gl';
import { describe, expect, it, vi } from 'vitest';
import { CutLabels } from '../../src/map/cut-labels';
import { TOWN_LAYERS } from '../../src/map/label-layers';
import { townLabels } from '../../src/map/labels';
import { smoothWater } from '../../src/map/smooth';
import { readGeodata } from '../../src/data/read-geodata';

describe('names at the edge', () => {
  /** A map of 400 by 300 with names where they were placed. */
  function mapWith(names: { source: string; id: number; box: [number, number, number, number] }[]) {
    const setFeatureState = vi.fn();
    const container = { clientWidth: 400, clientHeight: 300 };
    const map = {
      getContainer: () => ({
        ...container,
        getBoundingClientRect: () => ({ left: 0, top: 0 }),
        closest: () => null,
      }),
      getLayer: () => true,
      queryRenderedFeatures: ([[w, n], [e, s]]: [[number, number], [number, number]]) =>
        names.filter(({ box }) => box[0] <= e && box[2] >= w && box[1] <= s && box[3] >= n),
      setFeatureState,
    } as unknown as MapLibreMap;
    return { map, setFeatureState };
  }

  it('are left out where it would cut them, and come back', () => {
    const luhansk = {
      source: 'towns',
      id: 1,
      box: [380, 100, 420, 112] as [number, number, number, number],
    };
    const kyiv = {
      source: 'towns',
      id: 2,
      box: [200, 50, 240, 62] as [number, number, number, number],
    };
    const { map, setFeatureState } = mapWith([luhansk, kyiv]);
    const names = new CutLabels();
    expect(names.update(map, ['towns-1'])).toBe(true);
    expect(setFeatureState.mock.calls).toEqual([[{ source: 'towns', id: 1 }, { cut: true }]]);
    expect(names.update(map, ['towns-1'])).toBe(false);
    luhansk.box = [300, 100, 340, 112];
    expect(names.update(map, ['towns-1'])).toBe(true);
    expect(setFeatureState.mock.lastCall).toEqual([{ source: 'towns', id: 1 }, { cut: false }]);
  });
});

describe('towns', () => {
  it('of the first ranks are each in one layer, those at an end in that end’s', async () => {
    const { towns } = await readGeodata();
    const labels = townLabels(towns).features.map(({ properties }) => properties);
    const side = (name: string) => labels.find(({ en }) => en === name)?.['side'];
    expect([side('Luhansk'), side('Donetsk'), side('Ivano-Frankivsk'), side('Kyiv')]).toEqual([
      'east',
      'east',
      'west',
      'middle',
    ]);
    expect(new Set(TOWN_LAYERS).size).toBe(TOWN_LAYERS.length);
  });
});

describe('smoothed water', () => {
  const stairs: Position[] = [
    [0, 0],
    [0, 1],
    [1, 1],
    [1, 2],
    [2, 2],
    [2, 3],
  ];

  it('keeps the ends of a river and turns nowhere as sharply as its stairs', () => {
    const river: FeatureCollection<LineString> = {
      type: 'FeatureCollection',
      features: [
        { type: 'Feature', properties: {}, geometry: { type: 'LineString', coordinates: stairs } },
      ],
    };
    const [smooth] = smoothWater(river).features;
    const line = smooth!.geometry.coordinates;
    expect([line[0], line.at(-1)]).toEqual([stairs[0], stairs.at(-1)]);
    const turns = line.slice(2).map((to, at) => {
      const [[x1, y1], [x2, y2], [x3, y3]] = [line[at]!, line[at + 1]!, to] as [
        Position,
        Position,
        Position,
      ];
      const turn = Math.atan2(y3! - y2!, x3! - x2!) - Math.atan2(y2! - y1!, x2! - x1!);
      return Math.abs(turn);
    });
    expect(Math.max(...turns)).toBeLessThan(Math.PI / 4);
  });

  it('closes every ring of a lake, within the lake as it was', async () => {
    const { basemap } = await readGeodata();
    for (const { geometry } of smoothWater(basemap.lakes).features) {
      const rings = (
        geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates
      ).flat();
      for (const ring of rings as Polygon['coordinates']) expect(ring[0]).toEqual(ring.at(-1));
    }
  });
});
