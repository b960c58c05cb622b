import { cleanup, fireEvent, render, screen } from '@testing-library/svelte';
import { flushSync } from 'svelte';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import Files from '../../src/app/Files.svelte';
import { Explorer } from '../../src/state/explorer.svelte';
import type { LoadAnswer } from '../../src/domain/loaded-file';
import type { ProposalFile } from '../../src/domain/proposal-file';
import { engineOf, linkOf, parcelSet, portsWith, WORDING, ZONE } from './fixtures';

const { messages, formats } = WORDING;

beforeEach(() => {
  Element.prototype.scrollIntoView = vi.fn();
});
afterEach(cleanup);

const file = (name: string) =>
  Object.assign(new File(['{}'], name), { arrayBuffer: () => Promise.resolve(new ArrayBuffer(2)) });

const answerOf = (name: string) =>
  ({
    summary: { name, format: 'GeoJSON', bytes: 1, layers: [], features: 2, vertices: 8 },
    choices: { properties: [], mustChoose: false, day: '2025-10-01' },
    problems: [],
    control: { ...parcelSet('2025-10-01').control, id: name, file: name, outsideUkraineKm2: 0 },
  }) as unknown as LoadAnswer;

/** The section on an engine that reads a file whose name begins with `slow` only when it is told to. */
async function open() {
  let release: () => void = () => undefined;
  const held = new Promise<void>((resolve) => (release = resolve));
  const wait = (name: string) => (name.startsWith('slow') ? held : Promise.resolve());
  const load = vi.fn(async (_file: Blob, name: string) => {
    await wait(name);
    return answerOf(name);
  });
  const readProposalFile = async (_bytes: Uint8Array, name: string) => {
    await wait(name);
    if (!name.includes('text')) return null;
    return { proposal: { ...ZONE, id: name, title: name }, problems: [] } as ProposalFile;
  };
  const base = engineOf((day, cut) => Promise.resolve(parcelSet(day, cut)));
  const ports = portsWith({ engine: { ...base, load, readProposalFile } });
  const explorer = new Explorer(ports, linkOf(''));
  await explorer.load();
  render(Files, { explorer, ports });
  const drop = (...files: File[]) =>
    fireEvent.drop(window, { dataTransfer: { types: ['Files'], files } });
  const settle = async () => {
    for (let i = 0; i < 3; i++) await new Promise((resolve) => setTimeout(resolve));
    flushSync();
  };
  return { explorer, drop, settle, release, load };
}

describe('of two files opened one after another', () => {
  test.each([
    ['slow map.json', 'map.json'],
    ['slow map.json', 'slow map 2.json'],
  ])('maps: %s, then %s: the last one is shown', async (first, second) => {
    const { explorer, drop, settle, release } = await open();
    await drop(file(first));
    await drop(file(second));
    await settle();
    release();
    await settle();
    expect(explorer.file).toBe(second);
    expect(explorer.files.lines.map(({ id }) => id)).toEqual([second]);
  });

  test('a text that is read late does not take the place of a map, nor of another text', async () => {
    const { explorer, drop, settle, release } = await open();
    await drop(file('slow text.json'));
    await drop(file('text.json'));
    await settle();
    release();
    await settle();
    expect(explorer.choices.proposal.id).toBe('text.json');
    await drop(file('map.json'));
    await settle();
    expect(explorer.file).toBe('map.json');
  });

  test('a map that is read late leaves the line alone where a text was opened since', async () => {
    const { explorer, drop, settle, release } = await open();
    await drop(file('slow map.json'));
    await drop(file('text.json'));
    await settle();
    release();
    await settle();
    expect(explorer.choices.proposal.id).toBe('text.json');
    expect(explorer.file).toBeNull();
    expect(screen.queryByRole('progressbar')).toBeNull();
  });
});

test('of several files dropped at once the first is read, and which is said until the next', async () => {
  const { explorer, drop, settle } = await open();
  const said = (count: number) =>
    messages.lines.filesLeftOut({ file: 'a.json', count: formats.counted(count) });
  await drop(file('a.json'), file('b.json'), file('c.json'));
  await settle();
  expect(explorer.file).toBe('a.json');
  expect(screen.getByRole('alert').textContent).toContain(said(2));
  await drop(file('b.json'));
  await settle();
  expect(screen.queryByRole('alert')).toBeNull();
});
