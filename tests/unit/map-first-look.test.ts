import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { drawWhole, drawWithShapes } from '../../src/map/held-frames';
import { amidContestedLand, liftOf, placeUkraine } from '../../src/map/room';

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
  const rowAt = (width: number) => ({ left: width - 146, top: 0, right: width, bottom: 44 });
  const columnAt = (width: number) => ({ left: width - 48, top: 0, right: width, bottom: 150 });
  const room = { sources: 18, corners: [] };
  const widthOf = ({ left, right }: { left: number; right: number }) => right - left;

  it('keeps its place where nothing is in the way', () => {
    const box = placeUkraine({ ...room, width: 1000, height: 900, buttons: columnAt(1000) });
    expect(box.left).toBe(27);
    expect(box.right).toBe(973);
    expect((box.top + box.bottom) / 2).toBeCloseTo(450, 6);
  });

  it('stands below a row of buttons, or beside it where it is larger there', () => {
    const phone = placeUkraine({ ...room, width: 390, height: 327, buttons: rowAt(390) });
    expect(phone.top).toBeGreaterThanOrEqual(52);
    expect(phone.bottom).toBeLessThanOrEqual(327 - 18);
    const low = placeUkraine({ ...room, width: 640, height: 220, buttons: rowAt(640) });
    expect(low.top).toBeLessThan(44);
    expect(low.right).toBeLessThan(640 - 146);
    const beside = placeUkraine({ ...room, width: 460, height: 390, buttons: columnAt(460) });
    expect(beside.right).toBeLessThan(460 - 48);
  });

  it('is above sources of any height, and never smaller than the map can show it', () => {
    const small = { ...room, width: 296, height: 223, buttons: rowAt(296) };
    for (const sources of [18, 34, 50]) {
      const box = placeUkraine({ ...small, sources });
      expect(box.bottom).toBeLessThanOrEqual(223 - sources);
      expect(widthOf(box)).toBeGreaterThan(206);
    }
  });

  it('moves aside for what is in a corner, where there is room', () => {
    const low = { ...room, width: 640, height: 220, buttons: rowAt(640) };
    const corners = [{ left: 0, top: 150, right: 330, bottom: 220 }];
    const [plain, aside] = [placeUkraine(low), placeUkraine({ ...low, corners })];
    expect(aside.left).toBeGreaterThan(plain.left);
    expect(widthOf(aside)).toBeCloseTo(widthOf(plain), 6);
  });

  it('has the divider of two maps amid the contested land, wherever it stands itself', () => {
    const low = { ...room, width: 640, height: 180, buttons: rowAt(640) };
    const { left, right } = placeUkraine(low);
    const at = (amidContestedLand(low) / 100) * 640;
    expect((at - left) / (right - left)).toBeCloseTo(0.7328, 3);
    const wide = { ...room, width: 1000, height: 900, buttons: columnAt(1000) };
    expect(Math.round(amidContestedLand(wide))).toBe(72);
  });
});

describe('a map whose foot is covered', () => {
  const sight = { top: 0, bottom: 130 };

  it('is moved up by no more than it takes', () => {
    expect(liftOf([20, 100], sight)).toBe(0);
    expect(liftOf([100, 180], sight)).toBe(58);
  });

  it('shows the middle of what is too large', () => {
    expect(liftOf([0, 240], sight)).toBe(55);
  });

  it('stays where it is where hardly anything of it is in sight', () => {
    expect(liftOf([100, 180], { top: 0, bottom: 30 })).toBe(0);
  });
});
