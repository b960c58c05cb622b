import { cleanup, fireEvent, render, screen, within } from '@testing-library/svelte';
import { flushSync } from 'svelte';
import { afterEach, describe, expect, test, vi } from 'vitest';
import OwnZonesPart from '../../src/app/OwnZones.svelte';
import type { Zone } from '../../src/domain/zone';
import * as figures from '../../src/state/figures';
import { parseProposalJson, readProposalFile } from '../../src/import/read-proposal-file';
import { findProposal, PROPOSALS } from '../../src/proposals/catalogue';
import { Explorer } from '../../src/state/explorer.svelte';
import { OwnFile } from '../../src/state/own-file.svelte';
import { OwnZones } from '../../src/state/own-zones.svelte';
import { printProposalFile } from '../../src/state/proposal-file';
import { engineOf, GEODATA, linkOf, parcelSet, portsWith, WORDING } from './fixtures';

const square = (lon: number, lat: number): Zone['geometry'] => ({
  type: 'MultiPolygon',
  coordinates: [[[[lon, lat], [lon + 0.3, lat], [lon + 0.3, lat + 0.2], [lon, lat + 0.2], [lon, lat]]]],
}); // prettier-ignore
const WORDS = { name: 'Strip', status: 'open' } as const;

function made(fragment = '') {
  const asked: string[] = [];
  const engine = engineOf((day, cut) => {
    asked.push(JSON.stringify(cut.zones ?? []));
    return Promise.resolve(parcelSet(day, cut));
  });
  const ports = portsWith({ engine, figures: () => figures });
  const explorer = new Explorer(ports, linkOf(fragment));
  const own = new OwnZones(ports, explorer.changes, () => ({
    zones: explorer.choices.zones,
    shown: explorer.picture.shown,
    request: { day: '2025-11-20', cut: {} },
    towns: GEODATA.towns,
  }));
  return { explorer, own, ports, asked };
}

describe('zones', () => {
  test('taken become a part of the proposal, the text itself stays', async () => {
    const { explorer, own } = made();
    const { text } = explorer.choices;
    expect(await own.take(square(37, 48), WORDS)).toBe(true);
    expect(explorer.choices.proposal.zones).toEqual([{ id: 'zone-1', ...WORDS, geometry: square(37, 48) }]); // prettier-ignore
    expect(explorer.choices.text).toBe(text);
    expect(explorer.choices.fields.proposalId).toBe(text.id);
    own.chooseStatus('zone-1', 'ceded');
    own.rename('zone-1', '  ');
    expect(explorer.choices.zones[0]).toMatchObject({ name: 'Strip', status: 'ceded' });
    await own.take(square(38, 48), WORDS, 'zone-1');
    expect(explorer.choices.zones).toHaveLength(1);
    own.remove('zone-1');
    expect(explorer.choices.proposal).toBe(text);
  });

  test('and flips are undone and redone in the order in which they were made', async () => {
    const { explorer, own } = made();
    await own.take(square(37, 48), WORDS);
    explorer.changes.change({ flips: ['48.723;37.556'] });
    await own.take(square(38, 48), WORDS);
    const state = () => [explorer.choices.zones.length, explorer.choices.flips.length];
    const seen = [state()];
    for (let i = 0; i < 3; i++) {
      explorer.changes.undo();
      seen.push(state());
    }
    expect(seen).toEqual([[2, 1], [1, 1], [1, 0], [0, 0]]); // prettier-ignore
    expect(explorer.changes.canUndo).toBe(false);
    for (let i = 0; i < 3; i++) explorer.changes.redo();
    expect(state()).toEqual([2, 1]);
  });

  test('whose shape cannot be used say why, and change nothing', async () => {
    const { explorer, own, ports } = made();
    const problem = { place: 'outline', reason: 'is empty', effect: 'left out' as const };
    ports.engine.checkZone = () => Promise.resolve({ geometry: null, problems: [problem] });
    expect(await own.take({}, WORDS)).toBe(false);
    expect(own.problems).toEqual([problem]);
    expect(explorer.choices.zones).toEqual([]);
    expect(explorer.changes.canUndo).toBe(false);
  });

  test('being drawn are measured one at a time, and the last always', async () => {
    const { own, asked } = made();
    for (let i = 0; i < 20; i++) own.draw(square(37 + i / 100, 48), 'open');
    await vi.waitFor(() => expect(asked.at(-1)).toContain('37.19'));
    expect(asked.length).toBeLessThan(4);
    own.draw(null, 'open');
    flushSync();
    expect(own.sketch).toBeNull();
    expect(own.sketchFigures).toBeNull();
  });

  test('stay with their text when A and B change places', async () => {
    const { explorer, own } = made('compare=status-quo');
    await own.take(square(37, 48), WORDS);
    expect(explorer.choices.compared.proposal?.zones).toBeUndefined();
    explorer.choices.swap();
    expect(explorer.choices.proposal.zones).toBeUndefined();
    expect(explorer.choices.compared.proposal?.zones).toHaveLength(1);
    explorer.choices.swap();
    expect(explorer.choices.proposal.zones).toHaveLength(1);
  });

  test('too large for the link stay when the reader goes back', async () => {
    const { explorer, own } = made();
    await own.take(square(37, 48), WORDS);
    explorer.choices.restore(linkOf('zones=file'));
    expect(explorer.choices.zones).toHaveLength(1);
    expect(explorer.choices.problems).toEqual([]);
    expect(made('zones=file').explorer.choices.problems).toEqual([{ key: 'zones', value: 'file' }]);
  });
});

describe('a zone whose outline is being changed', () => {
  afterEach(cleanup);
  const words = WORDING.messages.zones;
  const button = (name: string) => screen.getByRole<HTMLButtonElement>('button', { name });
  const corners = () => screen.getByLabelText<HTMLTextAreaElement>(words.coordinates).value;

  async function changing() {
    const { explorer, ports } = made();
    ports.engine.checkZone = (given) =>
      Promise.resolve({ geometry: given as Zone['geometry'], problems: [] });
    const zones = [1, 2, 3].map((each) => ({ id: `zone-${each}`, ...WORDS, name: `Zone ${each}`, geometry: square(36 + each, 48) })); // prettier-ignore
    explorer.changes.change({ zones });
    render(OwnZonesPart, { explorer, ports });
    await fireEvent.click(button(words.edit({ name: 'Zone 1' })));
    expect(button(words.change)).toBeTruthy();
    expect(corners()).toContain('48.2 37.3');
    return explorer;
  }

  test.each([
    ['is removed', () => button(words.remove({ name: 'Zone 1' })), 2, 'undo'],
    ['goes with all', () => button(words.clear), 0, 'undo'],
    ['is undone', () => button(WORDING.messages.lines.undo), 0, 'redo'],
  ] as const)('and that %s is changed no more, even once it is back', async (...given) => {
    const [, pressed, left, back] = given;
    const explorer = await changing();
    await fireEvent.click(pressed());
    expect(explorer.choices.zones).toHaveLength(left);
    const isForNewOne = () => {
      expect(screen.queryByRole('button', { name: words.change })).toBeNull();
      expect(button(words.add).disabled).toBe(true);
      expect(corners()).toBe('');
      const { length } = explorer.choices.zones;
      expect(screen.getAllByLabelText(words.status)).toHaveLength(length + 1);
    };
    isForNewOne();
    explorer.changes[back]();
    flushSync();
    expect(explorer.choices.zones).toHaveLength(3);
    isForNewOne();
  });

  test('keeps the name and status that it is given meanwhile', async () => {
    const explorer = await changing();
    const [item] = within(screen.getByRole('list', { name: words.list })).getAllByRole('listitem');
    await fireEvent.change(within(item!).getByLabelText(words.name), { target: { value: 'Strip' } }); // prettier-ignore
    await fireEvent.change(within(item!).getByLabelText(words.status), { target: { value: 'ceded' } }); // prettier-ignore
    await fireEvent.input(screen.getByLabelText(words.coordinates), { target: { value: '48 36\n48 37\n49 37' } }); // prettier-ignore
    await fireEvent.click(button(words.change));
    await vi.waitFor(() => expect(corners()).toBe(''));
    expect(explorer.choices.zones.map(({ name }) => name)).toEqual(['Strip', 'Zone 2', 'Zone 3']);
    expect(explorer.choices.zones[0]).toMatchObject({ id: 'zone-1', status: 'ceded' });
    expect(button(words.add)).toBeTruthy();
  });
});

describe('proposal files', () => {
  const regions = [
    { id: 'UA-14', land: square(36, 47), bbox: [36, 47, 36.3, 47.2] },
  ] as unknown as Parameters<typeof readProposalFile>[2];
  const zones: Zone[] = [{ id: 'zone-1', ...WORDS, note: 'a note', geometry: square(36, 47) }];
  const bytes = (text: string) => new TextEncoder().encode(text);
  const read = (text: string) =>
    readProposalFile(parseProposalJson(bytes(text), 'f'), 'f', regions, PROPOSALS);

  test('give back what was saved: zones on a built-in text, and a text in full', () => {
    const base = findProposal('us-28-points')!;
    const short = read(printProposalFile(base, zones, true));
    expect(short.basedOn).toBe('us-28-points');
    expect(short.problems).toEqual([]);
    expect(short.proposal.zones?.[0]).toMatchObject({ id: 'zone-1', ...WORDS, note: 'a note' });
    const own = { ...base, id: 'mine' };
    const { proposal, basedOn } = read(printProposalFile(own, zones, false));
    expect(basedOn).toBeUndefined();
    expect({ ...proposal, zones: undefined }).toEqual({ ...own, zones: undefined });
    expect(proposal.zones).toHaveLength(1);
    expect(read(printProposalFile(own, [], false)).proposal).toEqual(own);
  });

  test('are chosen with their zones, in one step, and one like a built-in text does not replace it', async () => {
    const { explorer, ports } = made();
    const text = { ...explorer.choices.text, title: 'Mine' };
    ports.engine.readProposalFile = () => Promise.resolve({ proposal: { ...text, zones }, problems: [] }); // prettier-ignore
    const file = new OwnFile(
      ports.engine,
      () => explorer.proposals,
      explorer.choices,
      explorer.changes,
    );
    const opened = { name: 'mine.json', size: 10, arrayBuffer: () => Promise.resolve(new ArrayBuffer(10)) }; // prettier-ignore
    expect(await file.open(opened)).toBe(true);
    expect(explorer.choices.proposal).toMatchObject({ id: 'zone-own', title: 'Mine', zones });
    expect(explorer.proposals.filter(({ id }) => id === 'zone')).toHaveLength(1);
    explorer.changes.undo();
    expect(explorer.choices.zones).toEqual([]);
    ports.engine.readProposalFile = () => Promise.reject(new Error('rules: is missing'));
    expect(await file.open(opened)).toBe(true);
    expect(file.failure).toBe('rules: is missing');
    ports.engine.readProposalFile = () => Promise.resolve(null);
    expect(await file.open(opened)).toBe(false);
  });
});
