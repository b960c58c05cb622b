import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { drawWhole, drawWithShapes } from '../../src/map/held-frames';
import { clearOfButtons } from '../../src/map/room';

afterEach(() => vi.unstubAllGlobals());

function fakeMap() {
  const loaded = { faces: false, style: false, tiles: false, parcels: false, 'contact-line': true };
  const state = { isMoving: false };
  const draws: unknown[][] = [];
  class Painter {
    render(...given: unknown[]) {
      draws.push(given);
    }
  }
  const painter = new Painter();
  const map = {
    painter,
    isStyleLoaded: () => loaded.style,
    areTilesLoaded: () => loaded.tiles,
    isSourceLoaded: (id: 'faces' | 'parcels' | 'contact-line') => loaded[id],
    isMoving: () => state.isMoving,
    triggerRepaint: () => painter.render('late'),
  };
  return { loaded, state, draws, painter, map: map as unknown as Parameters<typeof drawWhole>[0] };
}

describe('the first frame of a map', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  it('is drawn when all of it is there, and each after it', () => {
    const { map, painter, loaded, draws } = fakeMap();
    drawWhole(map, () => false);
    painter.render(1);
    loaded.faces = true;
    painter.render(2);
    loaded.style = true;
    painter.render(3);
    expect(draws).toEqual([]);
    loaded.tiles = true;
    painter.render(4);
    // What comes later, as tiles of a map that is moved, is drawn as it comes.
    loaded.tiles = false;
    painter.render(5);
    expect(draws).toEqual([[4], [5]]);
    vi.advanceTimersByTime(10_000);
    expect(draws).toHaveLength(2);
  });

  it('has what follows from where names are placed, and is drawn once', () => {
    const { map, painter, loaded, draws } = fakeMap();
    const finish = vi.fn(() => true);
    drawWhole(map, finish);
    loaded.faces = true;
    loaded.style = true;
    painter.render(1);
    expect(finish).not.toHaveBeenCalled();
    loaded.tiles = true;
    painter.render(2);
    expect(draws).toEqual([]);
    painter.render(3);
    expect(draws).toEqual([[3]]);
    expect(finish).toHaveBeenCalledTimes(1);
  });

  it('is not waited for too long, but never drawn without land', () => {
    const { map, painter, loaded, draws } = fakeMap();
    drawWhole(map, () => false, 1000);
    vi.advanceTimersByTime(1000);
    expect(draws).toEqual([]);
    loaded.faces = true;
    painter.render(1);
    expect(draws).toEqual([[1]]);
  });

  it('is asked for when it is late', () => {
    const { map, loaded, draws } = fakeMap();
    loaded.faces = true;
    drawWhole(map, () => false, 1000);
    vi.advanceTimersByTime(999);
    expect(draws).toEqual([]);
    vi.advanceTimersByTime(1);
    expect(draws).toEqual([['late']]);
  });
});

describe('a frame with shapes that are on their way', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  it('is drawn when the map has them, and the line that goes with them', async () => {
    const { map, painter, loaded, draws } = fakeMap();
    const drawn = vi.fn();
    void drawWithShapes(map).then(drawn);
    painter.render(1);
    loaded.parcels = true;
    loaded['contact-line'] = false;
    painter.render(2);
    await vi.advanceTimersByTimeAsync(0);
    expect(draws).toEqual([]);
    expect(drawn).not.toHaveBeenCalled();
    loaded['contact-line'] = true;
    painter.render(3);
    await vi.advanceTimersByTimeAsync(0);
    expect(draws).toEqual([[3]]);
    expect(drawn).toHaveBeenCalledTimes(1);
  });

  it('is drawn without them where the map is moved, or they take too long', async () => {
    const { map, painter, state, draws } = fakeMap();
    void drawWithShapes(map);
    state.isMoving = true;
    painter.render(1);
    state.isMoving = false;
    const drawn = vi.fn();
    void drawWithShapes(map, 1000).then(drawn);
    painter.render(2);
    await vi.advanceTimersByTimeAsync(1000);
    expect(draws).toEqual([[1], ['late']]);
    expect(drawn).toHaveBeenCalledTimes(1);
  });

  it('waits for each of two that came one after the other', () => {
    const { map, painter, loaded, draws } = fakeMap();
    void drawWithShapes(map);
    void drawWithShapes(map);
    painter.render(1);
    loaded.parcels = true;
    painter.render(2);
    painter.render(3);
    expect(draws).toEqual([[2], [3]]);
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
