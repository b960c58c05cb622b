import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { GeodataFiles } from '../../../src/data/parse-geodata';
import type { Question } from '../../../src/engine/messages';
import { createPageEngine } from '../../../src/engine/page-engine';

const FILES = { lines: { days: [{ asOf: '2024-07-08' }, { asOf: '2025-11-20' }] } };
const STRUCTURES = [
  { id: 'known', line: '2025-11-20' },
  { id: 'other', line: '2024-07-08', baseline: '2024-07-08' },
] as never;

/** A worker that answers everything with what it was asked. */
class AnsweringWorker {
  static readonly asked: unknown[] = [];
  onmessage: ((event: { data: unknown }) => void) | null = null;
  postMessage(message: Question): void {
    if (message.kind !== 'parcels') return;
    AnsweringWorker.asked.push(message.question);
    const answer = { of: message.question };
    queueMicrotask(() => this.onmessage?.({ data: { kind: 'answer', id: message.id, answer } }));
  }
  terminate = () => undefined;
}

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal('Worker', AnsweringWorker);
  AnsweringWorker.asked.length = 0;
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

const engineWith = (start?: () => never) =>
  createPageEngine({
    files: Promise.resolve(FILES as unknown as GeodataFiles),
    settlements: () => Promise.reject(new Error('nobody flips')),
    structures: STRUCTURES,
    start: start as never,
  });
const SHOWN = { day: '2025-11-20', cut: {} };

it('computes ahead once it is told to, what is shown first and each line once', async () => {
  const engine = engineWith();
  await vi.advanceTimersByTimeAsync(60_000);
  expect(AnsweringWorker.asked).toEqual([]);
  engine.ahead(SHOWN);
  await vi.advanceTimersByTimeAsync(60_000);
  expect(AnsweringWorker.asked).toEqual([
    SHOWN,
    { day: '2024-07-08', cut: { baseline: '2024-07-08' } },
    { day: '2024-07-08', cut: {} },
  ]);
});

it('computes what texts are likely to be chosen where the engine was asked for what is shown', async () => {
  const engine = engineWith();
  await engine.parcels('2024-07-08', {});
  engine.ahead(null);
  await vi.advanceTimersByTimeAsync(60_000);
  expect(AnsweringWorker.asked).toEqual([
    { day: '2024-07-08', cut: {} },
    SHOWN,
    { day: '2024-07-08', cut: { baseline: '2024-07-08' } },
  ]);
});

it('computes nothing ahead on the page’s own thread', async () => {
  engineWith(() => new AnsweringWorker() as never).ahead(SHOWN);
  await vi.advanceTimersByTimeAsync(60_000);
  expect(AnsweringWorker.asked).toEqual([]);
});
