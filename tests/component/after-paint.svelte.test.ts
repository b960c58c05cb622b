import { flushSync } from 'svelte';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { AfterPaint, afterNextFrame, type Later } from '../../src/state/after-paint.svelte';

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'requestAnimationFrame'] });
});
afterEach(() => {
  vi.useRealTimers();
});

describe('what is run after a frame', () => {
  test('is run in one task once the frame is drawn, each once, but for what is called off', () => {
    const runs: string[] = [];
    afterNextFrame(() => runs.push('first'));
    afterNextFrame(() => runs.push('called off'))();
    afterNextFrame(() => runs.push('second'));
    // One timer of a frame, and one for pages that draw none.
    expect(vi.getTimerCount()).toBe(2);
    expect(runs).toEqual([]);
    vi.advanceTimersByTime(20);
    expect(runs).toEqual(['first', 'second']);
    vi.advanceTimersByTime(1000);
    expect(runs).toEqual(['first', 'second']);
  });

  test('does not go with the work that fails before it', () => {
    const ran = vi.fn();
    afterNextFrame(() => {
      throw new Error('of no use');
    });
    afterNextFrame(ran);
    expect(() => vi.advanceTimersByTime(20)).toThrow('of no use');
    vi.advanceTimersByTime(200);
    expect(ran).toHaveBeenCalledTimes(1);
  });

  test('waits for the next frame where it is asked for by what runs after this one', () => {
    const ran = vi.fn();
    afterNextFrame(() => void afterNextFrame(ran));
    vi.advanceTimersByTime(17);
    expect(ran).not.toHaveBeenCalled();
    vi.advanceTimersByTime(17);
    expect(ran).toHaveBeenCalledTimes(1);
  });
});

test('a value is followed later, and only the last of several', () => {
  let value = $state('a');
  const works: (() => void)[] = [];
  const later: Later = (work) => {
    works.push(work);
    return () => works.splice(works.indexOf(work), 1);
  };
  const stop = $effect.root(() => {
    const late = new AfterPaint(() => value, later);
    flushSync();
    expect(late.value).toBe('a');
    value = 'b';
    flushSync();
    value = 'c';
    flushSync();
    expect(late.value).toBe('a');
    expect(works).toHaveLength(1);
    works[0]!();
    expect(late.value).toBe('c');
  });
  stop();
});
