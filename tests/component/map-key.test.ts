import { cleanup, render, screen } from '@testing-library/svelte';
import { afterEach, expect, test } from 'vitest';
import { MAP_COLOURS } from '../../src/palette/map-colours';
import MapLegend from '../../src/ui/MapLegend.svelte';
import { WORDING } from './fixtures';

afterEach(cleanup);

const { map, statuses } = WORDING.messages;

function renderKey(isDifference: boolean, hasZones = false) {
  return render(MapLegend, {
    statuses: ['ukrainian', 'frozen'],
    hasUnconfirmed: false,
    isDifference,
    hasLine: true,
    errorKm: null,
    hasPullback: false,
    hasZones,
    startsOpen: true,
    mapHeight: 600,
    isOnTop: false,
    hasStrip: isDifference,
    theme: 'light',
    wording: WORDING,
  });
}

function fillsOf(name: string): (string | null)[] {
  const paths = screen.getByText(name).querySelectorAll('path[fill]');
  return [...paths].map((path) => path.getAttribute('fill'));
}

test('the key of differences has a neutral colour for land of one status, and Ukrainian land outlined', () => {
  renderKey(true);
  expect(fillsOf(map.keySame)).toEqual([MAP_COLOURS.light.sameStatus]);
  expect(fillsOf(statuses.ukrainian)).toEqual([MAP_COLOURS.light.land]);
  cleanup();
  renderKey(false);
  expect(screen.queryByText(map.keySame)).toBeNull();
});

test('the key says what the dashes of the drained reservoir are', () => {
  renderKey(false);
  const marks = screen.getByText(map.keyDrained).querySelectorAll('path[stroke]');
  const strokes = new Set([...marks].map((path) => path.getAttribute('stroke')));
  expect([...strokes]).toEqual([MAP_COLOURS.light.drainedMark]);
});

test('the key stays as the reader left it', async () => {
  const { rerender } = renderKey(false);
  const key = screen.getByText(map.keyTitle).closest('details')!;
  expect(key.open).toBe(true);
  key.open = false;
  key.dispatchEvent(new Event('toggle'));
  await rerender({ theme: 'dark', hasStrip: true, mapHeight: 400 });
  expect(key.open).toBe(false);
});

test('the key says what the dashed outline of a drawn zone is, and addresses nobody', () => {
  renderKey(false);
  expect(screen.queryByText(map.keyZone)).toBeNull();
  cleanup();
  renderKey(false, true);
  const line = screen.getByText(map.keyZone).querySelector('path[stroke-dasharray]');
  expect(line?.getAttribute('stroke')).toBe(MAP_COLOURS.light.selection);
  expect(map.keyZone).not.toMatch(/\byou/i);
});
