import { afterEach, describe, expect, it, vi } from 'vitest';
import type { GeodataFiles } from '../../../src/data/parse-geodata';
import type { SettlementTable } from '../../../src/data/parse-settlements';
import { createEngine } from '../../../src/engine/client';
import type { Answer, Question } from '../../../src/engine/messages';
import type { PackedControl } from '../../../src/engine/packed-control';
import { WorkerLine, type WorkerLike } from '../../../src/engine/worker-line';

const FILES = { land: 'files' } as unknown as GeodataFiles;
const TABLE = { rows: [] } as unknown as SettlementTable;
const LOADED = { facts: { id: 'file #1' } } as unknown as PackedControl;
const DEADLINE_S = 10;

/** What a worker does with a question: answers, says that it cannot, dies, or never says anything. */
type Behaviour = 'answer' | 'refuse' | 'die' | 'hang';

class FakeWorker implements WorkerLike {
  onmessage: WorkerLike['onmessage'] = null;
  onerror: WorkerLike['onerror'] = null;
  readonly heard: Question[] = [];
  isTerminated = false;
  readonly #behave: (day: string) => Behaviour;

  constructor(behave: (day: string) => Behaviour) {
    this.#behave = behave;
  }

  postMessage(message: Question): void {
    this.heard.push(message);
    if (message.kind === 'parcels') queueMicrotask(() => this.#take(message, message.question.day));
    if (message.kind === 'changed') queueMicrotask(() => this.#change(message));
    if (message.kind === 'joint')
      queueMicrotask(() => this.#take(message, message.question.to.day));
  }

  #take({ id, question }: Extract<Question, { kind: 'parcels' | 'joint' }>, day: string): void {
    if (this.isTerminated) return;
    const reply = (data: Answer) =>
      this.onmessage?.call(this as unknown as Worker, { data } as MessageEvent);
    const behaviour = this.#behave(day);
    const answer = { of: question, parcels: [{ id: 'kept' }, { id: 'gone' }] } as never;
    if (behaviour === 'answer') reply({ kind: 'answer', id, answer });
    if (behaviour === 'refuse') reply({ kind: 'error', id, message: 'no such line' });
    if (behaviour === 'die') this.die();
  }

  #change({ id, question }: Extract<Question, { kind: 'changed' }>): void {
    const answer = { of: question, parcels: ['kept', { id: 'other' }] };
    const data = { kind: 'answer', id, answer } as never as Answer;
    this.onmessage?.call(this as unknown as Worker, { data } as MessageEvent);
  }

  die(message = 'out of memory'): void {
    const event = { message, preventDefault: () => undefined } as ErrorEvent;
    this.onerror?.call(this as unknown as Worker, event);
  }

  terminate(): void {
    this.isTerminated = true;
  }
}

/** An engine whose workers, one after another, do as told. */
function engineOf(...behaviours: ((day: string) => Behaviour)[]) {
  const workers: FakeWorker[] = [];
  const start = () => {
    const worker = new FakeWorker(behaviours[Math.min(workers.length, behaviours.length - 1)]!);
    workers.push(worker);
    return worker;
  };
  const settlements = vi.fn(() => Promise.resolve(TABLE));
  const engine = createEngine(Promise.resolve(FILES), settlements, {
    loaded: [LOADED],
    start,
    deadlineS: DEADLINE_S,
  });
  return { engine, workers, settlements };
}

const always = (behaviour: Behaviour) => () => behaviour;
const daysAsked = ({ heard }: FakeWorker) =>
  heard.flatMap((one) => (one.kind === 'parcels' ? [one.question.day] : []));

afterEach(() => void vi.useRealTimers());

describe('the engine’s worker', () => {
  it('is replaced where it dies, handed what the first had, and asked again once', async () => {
    const { engine, workers } = engineOf(always('die'), always('answer'));
    const asked = [engine.parcels('2026-08-22', {}, ['a']), engine.parcels('2025-11-20', {})];
    expect(await Promise.all(asked)).toMatchObject([{ of: { flips: ['a'] } }, { of: { day: '2025-11-20' } }]);
    expect(workers).toHaveLength(2);
    expect(workers[0]!.isTerminated).toBe(true);
    expect(workers[1]!.heard.slice(0, 3)).toEqual([
      { kind: 'geodata', files: FILES },
      { kind: 'control', control: LOADED },
      { kind: 'settlements', table: TABLE },
    ]);
    expect(daysAsked(workers[1]!).sort()).toEqual(['2025-11-20', '2026-08-22']);
  }); // prettier-ignore

  it('is replaced where it hangs, its clock counting from its last answer', async () => {
    vi.useFakeTimers();
    const { engine, workers } = engineOf((day) => (day === 'b' ? 'hang' : 'answer'), always('answer'));
    const [a, b, c] = ['a', 'b', 'c'].map((day) => engine.parcels(day, {}));
    await vi.advanceTimersByTimeAsync((DEADLINE_S - 1) * 1000);
    await a;
    expect(workers).toHaveLength(1);
    await vi.advanceTimersByTimeAsync(2000);
    expect(await b).toMatchObject({ of: { day: 'b' } });
    expect(await c).toMatchObject({ of: { day: 'c' } });
    expect(workers).toHaveLength(2);
    expect(workers[0]!.isTerminated).toBe(true);
    // Nothing is open: no worker is replaced for being idle.
    await vi.advanceTimersByTimeAsync(5 * DEADLINE_S * 1000);
    expect(workers).toHaveLength(2);
  }); // prettier-ignore

  it('says plainly that it failed twice, and answers other questions', async () => {
    const { engine, workers } = engineOf((day) => (day === 'bad' ? 'die' : 'answer'));
    const [bad, good] = [engine.parcels('bad', {}), engine.parcels('good', {})];
    await expect(bad).rejects.toThrow('The engine could not answer, and was started anew in vain: out of memory');
    expect(await good).toMatchObject({ of: { day: 'good' } });
    expect(workers).toHaveLength(3);
    await expect(engine.parcels('bad', {})).rejects.toThrow(/in vain/);
    expect(await engine.parcels('other', {})).toMatchObject({ of: { day: 'other' } });
  }); // prettier-ignore

  it('that dies while idle is started anew with the next question; what it refuses is no death', async () => {
    const { engine, workers } = engineOf((day) => (day === 'none' ? 'refuse' : 'answer'));
    await expect(engine.parcels('none', {})).rejects.toThrow('no such line');
    expect(workers).toHaveLength(1);
    workers[0]!.die();
    expect(workers).toHaveLength(1);
    expect(await engine.parcels('a', {})).toMatchObject({ of: { day: 'a' } });
    expect(workers).toHaveLength(2);
  });

  it('rejects what is open when the engine is given up', async () => {
    const { engine, workers } = engineOf(always('hang'));
    const open = engine.parcels('a', {});
    await vi.waitFor(() => expect(daysAsked(workers[0]!)).toEqual(['a']));
    engine.dispose();
    await expect(open).rejects.toThrow('stopped');
    expect(workers[0]!.isTerminated).toBe(true);
  });

  it('starts no other for what was asked before and is ready after that', async () => {
    const { engine, workers } = engineOf(always('answer'));
    const asked = engine.parcels('a', {});
    engine.dispose();
    await expect(asked).rejects.toThrow('stopped');
    expect(workers.filter(({ isTerminated }) => !isTerminated)).toEqual([]);
  });

  it('waits for no answer to what could not be handed over', async () => {
    const worker = new FakeWorker(always('answer'));
    const line = new WorkerLine(() => worker);
    vi.spyOn(worker, 'postMessage').mockImplementationOnce(() => {
      throw new DOMException('could not be cloned', 'DataCloneError');
    });
    await expect(line.put('parcels', { day: 'a', cut: {} })).rejects.toThrow('cloned');
    expect(line.isIdle).toBe(true);
  });
});

describe('parcels prepared', () => {
  it('are there at once, and asked for one after another only while nothing else is', async () => {
    const { engine, workers } = engineOf(always('answer'));
    const first = await engine.parcels('first', {});
    await engine.prepare([{ day: 'first', cut: {} }, { day: 'b', cut: { pullbackKm: [5] } }]);
    expect(daysAsked(workers[0]!)).toEqual(['first', 'b']);
    expect(await engine.parcels('first', {})).toBe(first);
    await engine.parcels('b', { pullbackKm: [5] });
    expect(daysAsked(workers[0]!)).toEqual(['first', 'b']);
  }); // prettier-ignore

  it('with settlements flipped are the ones that the same flips ask for', async () => {
    const { engine, workers } = engineOf(always('answer'));
    await engine.prepare([{ day: 'b', cut: {}, flips: ['x'] }]);
    await engine.parcels('b', {}, ['x']);
    expect(daysAsked(workers[0]!)).toEqual(['b']);
  });

  it('of a changed line are those of its day where nothing changed, once the page has these', async () => {
    const { engine, workers } = engineOf(always('answer'));
    await engine.parcels('day', {}, ['x']);
    const day = await engine.parcels('day', {});
    const changed = await engine.parcels('day', {}, ['y']);
    expect(workers[0]!.heard.map(({ kind }) => kind)).toEqual(['geodata', 'control', 'settlements', 'parcels', 'parcels', 'changed']);
    expect(changed.parcels).toEqual([{ id: 'kept' }, { id: 'other' }]);
    expect(changed.parcels[0]).toBe(day.parcels[0]);
    expect(await engine.parcels('day', {}, ['y'])).toBe(changed);
    // Another cut has other parcels.
    await engine.parcels('day', { baseline: 'z' }, ['y']);
    expect(workers[0]!.heard.at(-1)!.kind).toBe('parcels');
  }); // prettier-ignore

  it('of changed lines do not take the place of built-in ones', async () => {
    const { engine, workers } = engineOf(always('answer'));
    await engine.parcels('another', {});
    for (let i = 0; i < 30; i++) await engine.parcels('day', {}, [`${i}`]);
    const before = workers[0]!.heard.length;
    await engine.parcels('another', {});
    expect(workers[0]!.heard).toHaveLength(before);
    await engine.parcels('day', {}, ['0']);
    expect(workers[0]!.heard).toHaveLength(before + 1);
  });

  it('wait while a question is open, and stop with the engine', async () => {
    let behaviour: Behaviour = 'hang';
    const { engine, workers } = engineOf(() => behaviour);
    const open = engine.parcels('open', {}).catch(() => null);
    const prepared = engine.prepare([{ day: 'b', cut: {} }]);
    await new Promise((resolve) => setTimeout(resolve, 200));
    expect(daysAsked(workers[0]!)).toEqual(['open']);
    behaviour = 'answer';
    engine.dispose();
    await Promise.all([open, prepared]);
    expect(daysAsked(workers[0]!)).toEqual(['open']);
  });

  it('that fail are left to be asked for, and only so many are kept', async () => {
    let isBroken = true;
    const { engine, workers } = engineOf((day) => (isBroken && day === 'bad' ? 'refuse' : 'answer'));
    await engine.prepare([{ day: 'bad', cut: {} }]);
    isBroken = false;
    expect(await engine.parcels('bad', {})).toMatchObject({ of: { day: 'bad' } });
    for (let i = 0; i < 30; i++) await engine.parcels(`${i}`, {});
    const before = daysAsked(workers[0]!).length;
    await engine.parcels('29', {});
    expect(daysAsked(workers[0]!)).toHaveLength(before);
    await engine.parcels('0', {});
    expect(daysAsked(workers[0]!)).toHaveLength(before + 1);
  }); // prettier-ignore
});

describe('joint parcels prepared', () => {
  const from = { day: 'a', cut: {} };
  const pairWith = (day: string) => ({ from, to: { day, cut: {} } });
  const comparedWith = (worker: FakeWorker) =>
    worker.heard.flatMap((each) => (each.kind === 'joint' ? [each.question.to.day] : []));

  it('are there at once when they are asked for, and asked for once', async () => {
    const { engine, workers } = engineOf(always('answer'));
    const first = await engine.joint(from, pairWith('b').to);
    await engine.prepareJoints([pairWith('b'), pairWith('c')]);
    expect(comparedWith(workers[0]!)).toEqual(['b', 'c']);
    expect(await engine.joint(from, pairWith('b').to)).toBe(first);
    await engine.joint(from, pairWith('c').to);
    expect(comparedWith(workers[0]!)).toEqual(['b', 'c']);
  });

  it('give way to those of another first line, and are left to be asked for where they fail', async () => {
    const { engine, workers } = engineOf((day) => (day === 'bad' ? 'refuse' : 'answer'));
    const before = engine.prepareJoints([pairWith('b'), pairWith('c'), pairWith('d')]);
    await Promise.all([before, engine.prepareJoints([pairWith('bad'), pairWith('e')])]);
    expect(comparedWith(workers[0]!)).toEqual(['bad', 'e']);
    await expect(engine.joint(from, pairWith('bad').to)).rejects.toThrow('no such line');
  });
});
