import type { Map as MapLibreMap } from 'maplibre-gl';
import { describe, expect, it, vi } from 'vitest';
import type { Land } from '../../src/domain/geometry';
import type { Status } from '../../src/domain/status';
import {
  faceFills,
  GONE,
  ParcelStates,
  type LandLook,
  type PaintedParcel,
} from '../../src/map/parcel-states';
import { HATCHED_STATUSES } from '../../src/map/images';
import { Rest } from '../../src/map/rest';
import { Scene } from '../../src/map/scene';
import type { SourceData } from '../../src/map/sources';

function painted(entries: Record<string, Status>): Map<string, PaintedParcel> {
  return new Map(
    Object.entries(entries).map(([id, status]) => [id, { status, unconfirmed: false }]),
  );
}

function fakeMap() {
  const states = new Map<string, Record<string, unknown>>();
  const setFeatureState = vi.fn(
    (target: { source: string; id?: string | number }, state: object) => {
      const key = `${target.source} ${target.id}`;
      states.set(key, { ...states.get(key), ...state });
    },
  );
  return { states, setFeatureState, map: { setFeatureState } as unknown as MapLibreMap };
}

describe('parcel states', () => {
  const look: LandLook = {
    painted: new Map(),
    faceParcels: ['a', 'b', 'a'],
    apart: [],
    hovered: null,
    selected: null,
    lit: new Set(),
  };

  it('paint every face of a parcel, and send only what changes after', () => {
    const { map, states, setFeatureState } = fakeMap();
    const sent = new ParcelStates();
    const first = { ...look, painted: painted({ a: 'frozen', b: 'ceded' }) };
    expect(sent.send(map, first, true)).toBe(true);
    expect([0, 1, 2].map((at) => states.get(`faces ${at}`)?.['status'])).toEqual([
      'frozen',
      'ceded',
      'frozen',
    ]);
    setFeatureState.mockClear();
    const second = { ...look, painted: painted({ a: 'frozen', b: 'open' }) };
    expect(sent.send(map, second, true)).toBe(true);
    expect(setFeatureState).toHaveBeenCalledTimes(1);
    expect(states.get('faces 1')).toMatchObject({ status: 'open' });
    expect(sent.send(map, second, true)).toBe(false);
  });

  it('move faces to other parcels as another line has it', () => {
    const { map, states, setFeatureState } = fakeMap();
    const sent = new ParcelStates();
    const first = { ...look, painted: painted({ a: 'frozen', b: 'ceded' }) };
    sent.send(map, first, true);
    setFeatureState.mockClear();
    expect(sent.send(map, { ...first, faceParcels: ['a', 'b', 'b'] }, true)).toBe(true);
    expect(setFeatureState).toHaveBeenCalledTimes(1);
    expect(states.get('faces 2')).toMatchObject({ status: 'ceded' });
  });

  it('take the status away from parcels that are no longer painted', () => {
    const { map, states } = fakeMap();
    const sent = new ParcelStates();
    sent.send(map, { ...look, painted: painted({ a: 'frozen' }) }, true);
    sent.send(map, look, true);
    expect(states.get('faces 0')).toMatchObject({ status: 'none', unconfirmed: false });
  });

  it('keep faces as they were until the shapes that cover them are drawn, and let shapes go at once', () => {
    const { map, states } = fakeMap();
    const sent = new ParcelStates();
    sent.send(map, { ...look, painted: painted({ a: 'frozen', b: 'ceded' }) }, true);
    const apart = [{ id: 'b/near', land: null }];
    const cut = {
      ...look,
      faceParcels: ['a', null, 'a'],
      apart,
      painted: painted({ a: 'frozen', 'b/near': 'open' }),
    };
    sent.send(map, cut, false);
    expect(states.get('parcels b/near')).toMatchObject({ status: 'open' });
    expect(states.get('faces 1')).toMatchObject({ status: 'ceded' });
    expect(sent.send(map, cut, true)).toBe(true);
    expect(states.get('faces 1')).toMatchObject({ status: 'none' });
    sent.send(map, { ...look, painted: painted({ a: 'frozen', b: 'open' }) }, true);
    expect(states.get('faces 1')).toMatchObject({ status: 'open' });
    expect(states.get('parcels b/near')).toMatchObject({ status: GONE });
  });

  it('wait for shapes that are on their way, and not where land beside them changes', () => {
    const { map, states, setFeatureState } = fakeMap();
    const sent = new ParcelStates();
    sent.send(map, { ...look, painted: painted({ a: 'frozen', b: 'ceded' }) }, true);
    setFeatureState.mockClear();
    const apart = [{ id: 'b/near', land: null }];
    const faceParcels = ['a', null, 'a'];
    const cut = {
      ...look,
      faceParcels,
      apart,
      painted: painted({ a: 'frozen', 'b/near': 'open' }),
    };
    expect(sent.send(map, cut, false, false)).toBe(false);
    expect(setFeatureState).not.toHaveBeenCalled();
    const other = { ...cut, painted: painted({ a: 'open', 'b/near': 'open' }) };
    expect(sent.send(map, other, false, false)).toBe(true);
    expect(states.get('faces 0')).toMatchObject({ status: 'open' });
    expect(states.get('parcels b/near')).toMatchObject({ status: 'open' });
    sent.forget();
    sent.send(map, cut, false, true);
    expect(states.get('parcels b/near')).toMatchObject({ status: 'open' });
  });

  it('let shapes go at once where the faces beneath have not been cleared yet', () => {
    const { map, states } = fakeMap();
    const sent = new ParcelStates();
    const whole = { ...look, painted: painted({ a: 'frozen', b: 'ceded' }) };
    const apart = [{ id: 'b/near', land: null }];
    const faceParcels = ['a', null, 'a'];
    sent.send(map, whole, true);
    sent.send(map, { ...look, faceParcels, apart, painted: painted({ a: 'frozen', 'b/near': 'open' }) }, false);
    // Put back while the map has not come to rest: nothing is to be waited for.
    expect(sent.send(map, whole, false, false)).toBe(true);
    expect(states.get('parcels b/near')).toMatchObject({ status: GONE });
    expect(states.get('faces 1')).toMatchObject({ status: 'ceded' });
  }); // prettier-ignore

  it('outline a parcel whether or not it is painted', () => {
    const { map, states } = fakeMap();
    const sent = new ParcelStates();
    sent.send(map, { ...look, painted: painted({ a: 'open' }), hovered: 'a', selected: 'b' }, true);
    expect(states.get('outlines a')).toMatchObject({ hovered: true, selected: false });
    expect(states.get('outlines b')).toMatchObject({ hovered: false, selected: true });
    expect(states.get('faces 0')).toEqual({ status: 'open', unconfirmed: false });
  });

  it('light parcels and put them out again', () => {
    const { map, states } = fakeMap();
    const sent = new ParcelStates();
    const both = painted({ a: 'open', b: 'frozen' });
    const lit = () => [...'abc'].map((id) => states.get(`outlines ${id}`)?.['lit'] ?? false);
    sent.send(map, { ...look, painted: both, lit: new Set(['a', 'c']) }, true);
    expect(lit()).toEqual([true, false, true]);
    expect(sent.send(map, { ...look, painted: both }, true)).toBe(true);
    expect(lit()).toEqual([false, false, false]);
    expect(states.get('faces 0')).toMatchObject({ status: 'open' });
  });

  it('send nothing that faces have from their data, and again not after the map has lost all', () => {
    const { map, states, setFeatureState } = fakeMap();
    const first = { ...look, painted: painted({ a: 'frozen' }), faceParcels: ['a', 'b', null] };
    const fills = faceFills(first);
    expect(fills).toEqual([{ status: 'frozen', unconfirmed: false }, { status: 'none', unconfirmed: false }, null]);
    const sent = new ParcelStates(fills);
    expect([...sent.fills().faces].map(({ status }) => status)).toEqual(['frozen', 'none']);
    expect(sent.send(map, first, true)).toBe(false);
    expect(sent.send(map, { ...first, painted: painted({ a: 'open' }) }, true)).toBe(true);
    expect(setFeatureState).toHaveBeenCalledTimes(1);
    sent.forget();
    expect(sent.send(map, first, true)).toBe(false);
    sent.send(map, look, true);
    expect([0, 1, 2].map((at) => states.get(`faces ${at}`)?.['status'])).toEqual(['none', undefined, undefined]);
  }); // prettier-ignore

  it('send everything again to a map that has lost it', () => {
    const { map, setFeatureState } = fakeMap();
    const sent = new ParcelStates();
    const whole = { ...look, painted: painted({ a: 'open', b: 'open' }) };
    sent.send(map, whole, true);
    const sentAtFirst = setFeatureState.mock.calls.length;
    setFeatureState.mockClear();
    sent.forget();
    sent.send(map, whole, true);
    expect(setFeatureState).toHaveBeenCalledTimes(sentAtFirst);
  });
});

describe('a scene', () => {
  function scene() {
    const { map, setFeatureState } = fakeMap();
    const visibilities = new Map<string, string>();
    const setLayoutProperty = vi.fn((layer: string, _: string, value: string) =>
      visibilities.set(layer, value),
    );
    /** As MapLibre has them: each is asked for every frame whether it is hidden. */
    class Layer {
      isHidden(): boolean {
        return false;
      }
    }
    const layers = new Map<string, Layer>();
    const getLayer = (id: string) => {
      const layer = layers.get(id) ?? new Layer();
      layers.set(id, layer);
      return layer;
    };
    const drawn = () => [...layers].flatMap(([id, layer]) => (layer.isHidden() ? [] : [id])).sort();
    let arrive = () => {};
    const painter = { render: vi.fn() };
    const setData = vi.fn(() => new Promise<void>((resolve) => (arrive = resolve)));
    Object.assign(map, {
      setLayoutProperty,
      getLayer,
      getLayoutProperty: (layer: string) => visibilities.get(layer),
      getSource: () => ({ setData }),
      painter,
      isSourceLoaded: () => true,
      isMoving: () => false,
      triggerRepaint: () => undefined,
    });
    const data = { parcels: [], contactLine: null, pullbackEdge: null } as unknown as SourceData;
    const made = new Scene(map, data, 'light', 'en');
    return {
      made,
      drawn,
      layers,
      setFeatureState,
      setLayoutProperty,
      setData,
      painter,
      arrive: () => arrive(),
    };
  }

  const land: Land = { type: 'Polygon', coordinates: [] };
  const look: LandLook = {
    painted: painted({ 'b/near': 'open' }),
    faceParcels: [null],
    apart: [{ id: 'b/near', land }],
    hovered: null,
    selected: null,
    lit: new Set(),
  };

  it('has no frame drawn before the shapes of changed land have come, and paints them when they have', async () => {
    const { made, setFeatureState, setData, arrive } = scene();
    expect(made.showApart(look.apart)).toBe(true);
    expect(made.paint(look)).toBe(false);
    expect(setData).toHaveBeenCalledTimes(1);
    expect(setFeatureState).not.toHaveBeenCalled();
    arrive();
    await vi.waitFor(() => expect(setFeatureState).toHaveBeenCalledTimes(1));
    expect(setFeatureState).toHaveBeenCalledWith(
      { source: 'parcels', id: 'b/near' },
      { status: 'open', unconfirmed: false },
    );
  });

  it('has the line drawn with shapes that nothing else is to be seen before, and other lines later', async () => {
    const { made, setData, painter } = scene();
    expect(made.held).toBeNull();
    made.showApart(look.apart);
    made.paint(look);
    made.showContactLine([[[37, 48]]], true);
    made.showErrorBand(land, true);
    const { held } = made;
    expect(held).not.toBeNull();
    made.sendWithShapes();
    expect(setData).toHaveBeenCalledTimes(2);
    painter.render();
    await held;
    expect(made.held).toBeNull();
    expect(made.sendDue()).toBe(true);
    expect(setData).toHaveBeenCalledTimes(3);
    // Where land changes at once the line follows.
    made.showContactLine([[[37, 49]]], true);
    made.sendWithShapes();
    expect(setData).toHaveBeenCalledTimes(3);
  });

  it('does not hold back a frame in which land beside the shapes changes', () => {
    const { made } = scene();
    made.paint({ ...look, faceParcels: ['a'], apart: [], painted: painted({ a: 'frozen' }) });
    made.showApart(look.apart);
    made.paint({ ...look, faceParcels: ['a'], painted: painted({ a: 'open', 'b/near': 'open' }) });
    expect(made.held).toBeNull();
  });

  it('waits for the last of the shapes sent', async () => {
    const { made, setFeatureState, setData } = scene();
    const arrivals: (() => void)[] = [];
    setData.mockImplementation(() => new Promise((resolve) => arrivals.push(resolve)));
    made.showApart([{ id: 'c/near', land }]);
    made.showApart(look.apart);
    made.paint(look);
    arrivals[0]?.();
    await new Promise((resolve) => setTimeout(resolve));
    expect(setFeatureState).not.toHaveBeenCalled();
    arrivals[1]?.();
    await vi.waitFor(() => expect(setFeatureState).toHaveBeenCalledTimes(1));
  });

  it('has the map draw the hatching that land has, and pass over the rest', () => {
    const { made, drawn, layers } = scene();
    const whole = (entries: Record<string, Status>, unconfirmed = false): LandLook => ({
      ...look,
      painted: new Map(
        Object.entries(entries).map(([id, status]) => [id, { status, unconfirmed }]),
      ),
      faceParcels: Object.keys(entries),
      apart: [],
    });
    made.paint(whole({ a: 'open', b: 'ukrainian' }));
    expect(drawn()).toEqual(['land-hatch-open']);
    expect(layers.size).toBe(2 * (HATCHED_STATUSES.length + 1));
    made.paint(whole({ a: 'frozen', b: 'ukrainian' }, true));
    expect(drawn()).toEqual(['land-hatch-frozen', 'land-parcel-veil']);
    made.paint(whole({ a: 'ukrainian', b: 'frozen' }));
    expect(drawn()).toEqual(['land-hatch-frozen']);
  });

  it('draws hatching of land with shapes of its own once the map has these', async () => {
    const { made, drawn, arrive } = scene();
    made.showApart(look.apart);
    made.paint(look);
    expect(drawn()).toEqual([]);
    arrive();
    await vi.waitFor(() => expect(drawn()).toEqual(['hatch-open']));
  });

  it('keeps the data of lines and bands until the first frame after a choice is drawn', () => {
    const { made, setData } = scene();
    expect(made.showContactLine([], true)).toBe(true);
    expect(made.showContactLine([[[37, 48]]], true)).toBe(true);
    expect(made.showErrorBand(land, true)).toBe(true);
    expect(setData).not.toHaveBeenCalled();
    expect(made.isDue).toBe(true);
    expect(made.sendDue()).toBe(true);
    expect(setData).toHaveBeenCalledTimes(2);
    expect(made.isDue).toBe(false);
    expect(made.sendDue()).toBe(false);
  });

  it('keeps settlements until then as well: of thousands one has changed hands', () => {
    const { made, setData } = scene();
    const settlements = [{ id: 'a', position: [37, 48] }] as unknown as Parameters<
      typeof made.showSettlements
    >[0];
    expect(made.showSettlements([])).toBe(false);
    expect(made.showSettlements(settlements)).toBe(true);
    expect(made.showSettlements(settlements)).toBe(false);
    expect(setData).not.toHaveBeenCalled();
    expect(made.sendDue()).toBe(true);
    expect(setData).toHaveBeenCalledTimes(1);
  });

  it('tells the map of a layer only when it is to be switched', () => {
    const { made, setLayoutProperty } = scene();
    expect(made.showTowns(true)).toBe(false);
    expect(made.showContactLine(null, true)).toBe(false);
    expect(setLayoutProperty).not.toHaveBeenCalled();
    expect(made.showTowns(false)).toBe(true);
    expect(made.showTowns(false)).toBe(false);
    expect(made.showTowns(true)).toBe(true);
  });
});

describe('rest', () => {
  function watched() {
    const listeners = new Map<string, () => void>();
    const map = {
      on: (name: string, listener: () => void) => listeners.set(name, listener),
      triggerRepaint: vi.fn(),
      loaded: () => isLoaded,
      isMoving: () => false,
    } as unknown as MapLibreMap;
    const heard: string[] = [];
    let isLoaded = false;
    const untidy = { times: 0 };
    const drawn = vi.fn();
    const rest = new Rest(map, {
      onbusy: () => heard.push('busy'),
      onidle: () => heard.push('idle'),
      ondrawn: drawn,
      tidy: () => untidy.times-- > 0,
      onrested: () => undefined,
    });
    const load = () => (isLoaded = true);
    return {
      rest,
      map,
      heard,
      untidy,
      drawn,
      load,
      fire: (name: string) => listeners.get(name)?.(),
    };
  }

  it('is busy from the start and says idle once, when the map is', () => {
    const { heard, fire } = watched();
    fire('idle');
    fire('idle');
    expect(heard).toEqual(['busy', 'idle']);
  });

  it('tells of frames that have everything in them, until it rests', () => {
    const { drawn, load, fire } = watched();
    fire('render');
    expect(drawn).not.toHaveBeenCalled();
    load();
    fire('render');
    expect(drawn).toHaveBeenCalledTimes(1);
    fire('idle');
    fire('render');
    expect(drawn).toHaveBeenCalledTimes(1);
  });

  it('is busy again after a push or a move', () => {
    const { rest, heard, fire } = watched();
    fire('idle');
    rest.pushed();
    rest.pushed();
    fire('idle');
    fire('movestart');
    fire('idle');
    expect(heard).toEqual(['busy', 'idle', 'busy', 'idle', 'busy', 'idle']);
  });

  it('asks for no frame of its own when something was pushed', () => {
    const { rest, map } = watched();
    rest.pushed();
    expect(map.triggerRepaint).not.toHaveBeenCalled();
  });

  it('rests only when tidying up changes nothing more', () => {
    const { heard, untidy, fire } = watched();
    untidy.times = 1;
    fire('idle');
    expect(heard).toEqual(['busy']);
    fire('idle');
    expect(heard).toEqual(['busy', 'idle']);
  });

  it('pushes after the next frame what can wait, and does not rest before', async () => {
    const frames: (() => void)[] = [];
    vi.stubGlobal('requestAnimationFrame', (frame: () => void) => frames.push(frame));
    const { rest, map, heard, fire } = watched();
    const push = vi.fn(() => true);
    rest.afterFrame(push);
    fire('idle');
    expect(heard).toEqual(['busy']);
    frames[0]!();
    expect(push).not.toHaveBeenCalled();
    await new Promise((resolve) => setTimeout(resolve));
    expect(push).toHaveBeenCalledTimes(1);
    expect(map.triggerRepaint).not.toHaveBeenCalled();
    fire('idle');
    expect(heard).toEqual(['busy', 'idle']);
    // Where there was nothing to push, the map has to be asked to come to rest once more.
    rest.afterFrame(() => false);
    frames[1]!();
    await new Promise((resolve) => setTimeout(resolve));
    expect(map.triggerRepaint).toHaveBeenCalledTimes(1);
    vi.unstubAllGlobals();
  });

  it('waits for a frame that is held back, and for the one after it, with what can wait', async () => {
    const frames: (() => void)[] = [];
    vi.stubGlobal('requestAnimationFrame', (frame: () => void) => frames.push(frame));
    const { rest } = watched();
    const push = vi.fn(() => true);
    let draw = () => {};
    rest.afterFrame(push, new Promise((resolve) => (draw = resolve)));
    await new Promise((resolve) => setTimeout(resolve));
    expect(frames).toHaveLength(0);
    draw();
    await new Promise((resolve) => setTimeout(resolve));
    frames[0]!();
    await new Promise((resolve) => setTimeout(resolve));
    expect(push).toHaveBeenCalledTimes(1);
    vi.unstubAllGlobals();
  });

  it('does not rest while something to be pushed is awaited', async () => {
    const { rest, heard, fire } = watched();
    let finish = () => {};
    const work = rest.during(new Promise<void>((resolve) => (finish = resolve)));
    fire('idle');
    expect(heard).toEqual(['busy']);
    finish();
    await work;
    fire('idle');
    expect(heard).toEqual(['busy', 'idle']);
  });
});
