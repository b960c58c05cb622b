import type { Map as MapLibreMap } from 'maplibre-gl';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { listenToPointer } from '../../src/map/pointer';

type Listener = (event: { readonly point: { readonly x: number; readonly y: number } }) => void;

/** A map with one settlement, a place on the screen. */
function pointed() {
  const listeners = new Map<string, Listener>();
  const map = {
    on: (name: string, listener: Listener) => listeners.set(name, listener),
    isMoving: () => false,
    getLayer: (id: string) => (id === 'settlements' ? {} : undefined),
    queryRenderedFeatures: ([[west], [east]]: [[number], [number]]) =>
      west <= 100 && east >= 100
        ? [{ geometry: { type: 'Point', coordinates: [100, 0] }, properties: { id: 'town' } }]
        : [],
    project: ([x, y]: [number, number]) => ({ x, y }),
    unproject: ({ x, y }: { x: number; y: number }) => ({ lng: x, lat: y }),
    getCanvas: () => ({ style: {} }),
  };
  const report = {
    ...{ onhover: vi.fn(), onselect: vi.fn(), onplacehover: vi.fn(), onplaceselect: vi.fn() },
    ...{ onsettlement: vi.fn(), onsettlementhover: vi.fn() },
  };
  listenToPointer(map as unknown as MapLibreMap, () => 'land', report);
  const fire = (name: string, x: number) => listeners.get(name)!({ point: { x, y: 0 } });
  return { report, fire };
}

describe('a pointer over settlements', () => {
  beforeEach(() => {
    vi.useFakeTimers();
    vi.stubGlobal('window', { matchMedia: () => ({ matches: true }) });
  });
  afterEach(() => {
    vi.useRealTimers();
    vi.unstubAllGlobals();
  });

  it('tells of the one that it rests on, once', () => {
    const { report, fire } = pointed();
    fire('mousemove', 98);
    vi.advanceTimersByTime(40);
    fire('mousemove', 101);
    vi.advanceTimersByTime(400);
    expect(report.onsettlementhover.mock.calls).toEqual([['town']]);
    fire('click', 100);
    expect(report.onsettlement.mock.calls).toEqual([['town']]);
  });

  it('tells of none that it only passes', () => {
    const { report, fire } = pointed();
    fire('mousemove', 98);
    vi.advanceTimersByTime(40);
    fire('mousemove', 300);
    vi.advanceTimersByTime(400);
    fire('mousemove', 98);
    fire('mouseout', 300);
    vi.advanceTimersByTime(400);
    expect(report.onsettlementhover).not.toHaveBeenCalled();
  });
});
