import { afterEach, describe, expect, it, vi } from 'vitest';
import { holdBackSea } from '../../src/map/hold-back-sea';
import { clearOfButtons } from '../../src/map/room';
import { MAP_COLOURS } from '../../src/palette/palette';

afterEach(() => vi.unstubAllGlobals());

function fakeMap() {
  const listeners = new Map<string, Set<(event: object) => void>>();
  const of = (name: string) => listeners.get(name) ?? new Set();
  let areTilesLoaded = false;
  const seas: string[] = [];
  return {
    seas,
    load: () => (areTilesLoaded = true),
    say: (name: string, event: object = {}) => [...of(name)].forEach((each) => each(event)),
    map: {
      on: (name: string, listen: () => void) => listeners.set(name, of(name).add(listen)),
      once: (name: string, listen: () => void) => listeners.set(name, of(name).add(listen)),
      off: (name: string, listen: () => void) => of(name).delete(listen),
      isSourceLoaded: () => areTilesLoaded,
      setPaintProperty: (layer: string, name: string, value: string) =>
        seas.push(`${layer} ${name} ${value}`),
    } as unknown as Parameters<typeof holdBackSea>[0],
  };
}

describe('the sea of a new map', () => {
  const [paper, water] = [MAP_COLOURS.dark.outside, MAP_COLOURS.dark.water].map(
    (colour) => `sea background-color ${colour}`,
  );

  it('comes with the land of Ukraine, not before it, and once', () => {
    const { map, seas, load, say } = fakeMap();
    holdBackSea(map, () => 'dark');
    say('sourcedata', { sourceId: 'neighbours', tile: {} });
    say('sourcedata', { sourceId: 'faces' });
    say('sourcedata', { sourceId: 'faces', tile: {} });
    expect(seas).toEqual([paper]);
    load();
    say('sourcedata', { sourceId: 'faces', tile: {} });
    expect(seas).toEqual([paper, water]);
    say('sourcedata', { sourceId: 'faces', tile: {} });
    say('idle');
    expect(seas).toEqual([paper, water]);
  });

  it('comes at rest where no land of Ukraine is in view', () => {
    const { map, seas, say } = fakeMap();
    holdBackSea(map, () => 'dark');
    say('idle');
    expect(seas).toEqual([paper, water]);
  });
});

describe('all of Ukraine', () => {
  const fit = (smaller: number) => (top: number, bottom: number) => ({
    zoom: top + bottom > 0 ? 4 - smaller : 4,
    top,
  });
  const onPage = (matches: boolean) => vi.stubGlobal('window', { matchMedia: () => ({ matches }) });

  it('stands clear of the row of buttons on a narrow map', () => {
    onPage(true);
    expect(clearOfButtons(328, 18, fit(0)).top).toBeGreaterThan(50);
    expect(clearOfButtons(288, 18, fit(0.4)).top).toBeGreaterThan(50);
  });

  it('keeps its place where there are none, and its size where it would become too small', () => {
    onPage(true);
    expect(clearOfButtons(328, 18, fit(0.7))).toEqual({ zoom: 4, top: 0 });
    expect(clearOfButtons(100, 18, fit(0))).toEqual({ zoom: 4, top: 0 });
    onPage(false);
    expect(clearOfButtons(328, 18, fit(0))).toEqual({ zoom: 4, top: 0 });
  });
});
