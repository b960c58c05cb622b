import type { Map as MapLibreMap } from 'maplibre-gl';
import { describe, expect, it, vi } from 'vitest';
import type { Status } from '../../src/domain/status';
import { ParcelStates, type PaintedParcel } from '../../src/map/parcel-states';
import { Rest } from '../../src/map/rest';

function painted(entries: Record<string, Status>): Map<string, PaintedParcel> {
  return new Map(
    Object.entries(entries).map(([id, status]) => [id, { status, unconfirmed: false }]),
  );
}

function fakeMap() {
  const states = new Map<string, Record<string, unknown>>();
  const setFeatureState = vi.fn((target: { id?: string | number }, state: object) => {
    const id = String(target.id);
    states.set(id, { ...states.get(id), ...state });
  });
  return { states, setFeatureState, map: { setFeatureState } as unknown as MapLibreMap };
}

describe('parcel states', () => {
  const look = { hovered: null, selected: null, lit: new Set<string>() };

  it('sends the status of painted parcels, and only what changes after', () => {
    const { map, states, setFeatureState } = fakeMap();
    const sent = new ParcelStates();
    expect(sent.send(map, { ...look, painted: painted({ a: 'frozen', b: 'ceded' }) })).toBe(true);
    expect(states.get('a')).toMatchObject({ status: 'frozen', hovered: false });
    setFeatureState.mockClear();
    expect(sent.send(map, { ...look, painted: painted({ a: 'frozen', b: 'open' }) })).toBe(true);
    expect(setFeatureState).toHaveBeenCalledTimes(1);
    expect(states.get('b')).toMatchObject({ status: 'open' });
    expect(sent.send(map, { ...look, painted: painted({ a: 'frozen', b: 'open' }) })).toBe(false);
  });

  it('takes the status away from parcels that are no longer painted', () => {
    const { map, states } = fakeMap();
    const sent = new ParcelStates();
    sent.send(map, { ...look, painted: painted({ a: 'frozen' }) });
    sent.send(map, { ...look, painted: painted({}) });
    expect(states.get('a')).toMatchObject({ status: null, unconfirmed: false });
  });

  it('outlines a parcel whether or not it is painted', () => {
    const { map, states } = fakeMap();
    const sent = new ParcelStates();
    sent.send(map, { ...look, painted: painted({ a: 'open' }), hovered: 'a', selected: 'b' });
    expect(states.get('a')).toMatchObject({ status: 'open', hovered: true, selected: false });
    expect(states.get('b')).toMatchObject({ status: null, selected: true });
  });

  it('lights parcels and puts them out again', () => {
    const { map, states } = fakeMap();
    const sent = new ParcelStates();
    const both = painted({ a: 'open', b: 'frozen' });
    sent.send(map, { ...look, painted: both, lit: new Set(['a', 'c']) });
    expect([...'abc'].map((id) => states.get(id)?.['lit'])).toEqual([true, false, true]);
    expect(sent.send(map, { ...look, painted: both })).toBe(true);
    expect([...'abc'].map((id) => states.get(id)?.['lit'])).toEqual([false, false, false]);
    expect(states.get('a')).toMatchObject({ status: 'open' });
  });

  it('sends everything again to a map that has lost it', () => {
    const { map, setFeatureState } = fakeMap();
    const sent = new ParcelStates();
    sent.send(map, { ...look, painted: painted({ a: 'open', b: 'open' }) });
    setFeatureState.mockClear();
    sent.forget();
    sent.send(map, { ...look, painted: painted({ a: 'open', b: 'open' }) });
    expect(setFeatureState).toHaveBeenCalledTimes(2);
  });
});

describe('rest', () => {
  function watched() {
    const listeners = new Map<string, () => void>();
    const map = {
      on: (name: string, listener: () => void) => listeners.set(name, listener),
      triggerRepaint: vi.fn(),
    } as unknown as MapLibreMap;
    const heard: string[] = [];
    const untidy = { times: 0 };
    const rest = new Rest(map, {
      onbusy: () => heard.push('busy'),
      onidle: () => heard.push('idle'),
      tidy: () => untidy.times-- > 0,
    });
    return { rest, heard, untidy, fire: (name: string) => listeners.get(name)?.() };
  }

  it('is busy from the start and says idle once, when the map is', () => {
    const { heard, fire } = watched();
    fire('idle');
    fire('idle');
    expect(heard).toEqual(['busy', 'idle']);
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

  it('rests only when tidying up changes nothing more', () => {
    const { heard, untidy, fire } = watched();
    untidy.times = 1;
    fire('idle');
    expect(heard).toEqual(['busy']);
    fire('idle');
    expect(heard).toEqual(['busy', 'idle']);
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
