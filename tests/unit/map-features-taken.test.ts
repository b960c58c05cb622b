import { describe, expect, it, vi } from 'vitest';
import { featuresTaken, type Telling } from '../../src/map/features-taken';

/** A map that tells what it is told to tell. */
function tellingMap() {
  const listeners = new Set<readonly [kind: string, listener: (event: never) => void]>();
  const map: Telling = {
    on(kind, listener) {
      const entry = [kind, listener] as const;
      listeners.add(entry);
      return { unsubscribe: () => void listeners.delete(entry) };
    },
  };
  const tell = (kind: string, event: object): void => {
    for (const [wanted, listener] of [...listeners]) if (wanted === kind) listener(event as never);
  };
  const has = (sourceId: string, sourceDataType = 'metadata') =>
    tell('sourcedata', { sourceId, sourceDataType });
  return { map, tell, has, listeners };
}

async function isSettled(promise: Promise<unknown>): Promise<boolean> {
  const open = Symbol('open');
  return (await Promise.race([promise, Promise.resolve(open)])) !== open;
}

describe('waiting for the worker to take features', () => {
  it('ends when it has those of every source, and then listens no more', async () => {
    const { map, has, listeners } = tellingMap();
    const taken = featuresTaken(map, ['faces', 'towns']);
    has('faces');
    has('faces');
    has('towns', 'content');
    has('of-another-kind');
    expect(await isSettled(taken)).toBe(false);
    has('towns');
    await taken;
    expect(listeners.size).toBe(0);
  });

  it('ends with what the worker could not do', async () => {
    const { map, tell, listeners } = tellingMap();
    const taken = featuresTaken(map, ['faces']);
    tell('error', { error: new Error('no room') });
    await expect(taken).rejects.toThrow('no room');
    expect(listeners.size).toBe(0);
  });

  it('ends without a worker that does not answer, after a second', async () => {
    vi.useFakeTimers();
    const { map, listeners } = tellingMap();
    const taken = featuresTaken(map, ['faces']);
    await vi.advanceTimersByTimeAsync(999);
    expect(await isSettled(taken)).toBe(false);
    await vi.advanceTimersByTimeAsync(1);
    await taken;
    expect(listeners.size).toBe(0);
    vi.useRealTimers();
  });
});
