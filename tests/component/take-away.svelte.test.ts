import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/svelte';
import { flushSync } from 'svelte';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import TakeAway from '../../src/app/TakeAway.svelte';
import { Explorer } from '../../src/state/explorer.svelte';
import CopyText from '../../src/ui/CopyText.svelte';
import uk from '../../src/languages/uk';
import type { ExplorerPorts } from '../../src/state/ports';
import * as figures from '../../src/state/figures';
import { engineOf, linkOf, parcelSet, portsWith, PROPOSALS, REGIONS, WORDING } from './fixtures';

const { takeAway } = WORDING.messages;

afterEach(cleanup);

describe('text to copy', () => {
  const writeText = vi.fn<(text: string) => Promise<void>>();
  beforeEach(() => Object.assign(navigator, { clipboard: { writeText } }));
  afterEach(() => {
    writeText.mockReset();
    Reflect.deleteProperty(navigator, 'clipboard');
  });
  const button = () => screen.getByRole('button', { name: takeAway.copyOf({ what: 'Link' }) });
  const box = () => screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Link' });
  const show = (text = 'what is copied') =>
    render(CopyText, { label: 'Link', text, wording: WORDING });

  test('is copied, and said to be, until it is another', async () => {
    writeText.mockResolvedValue();
    const { rerender } = show();
    await fireEvent.click(button());
    expect(writeText).toHaveBeenCalledWith('what is copied');
    await waitFor(() => expect(button().textContent?.trim()).toBe(takeAway.copied));
    await rerender({ text: 'something else' });
    expect(button().textContent?.trim()).toBe(takeAway.copy);
  });

  test.each([
    ['refuses', () => writeText.mockRejectedValue(new DOMException('no', 'NotAllowedError'))],
    ['has no clipboard', () => Reflect.deleteProperty(navigator, 'clipboard')],
  ])('is selected to be copied by hand where the browser %s', async (_what, arrange) => {
    arrange();
    show();
    await fireEvent.click(button());
    await waitFor(() => expect(screen.getByRole('status').textContent).toBe(takeAway.copyByHand));
    expect(document.activeElement).toBe(box());
    expect(box().selectionEnd! - box().selectionStart!).toBe('what is copied'.length);
  });
});

describe('the section', () => {
  interface Saved {
    readonly name: string;
    readonly blob: Blob;
  }
  let saved: Saved[] = [];
  const blobs = new Map<string, Blob>();
  beforeEach(() => {
    saved = [];
    URL.createObjectURL = (blob: Blob) => {
      blobs.set(`blob:${blobs.size}`, blob);
      return `blob:${blobs.size - 1}`;
    };
    URL.revokeObjectURL = () => undefined;
    vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (
      this: HTMLAnchorElement,
    ) {
      saved.push({ name: this.download, blob: blobs.get(this.getAttribute('href')!)! });
    });
  });
  afterEach(() => vi.restoreAllMocks());

  function textOf(blob: Blob): Promise<string> {
    return new Promise((resolve) => {
      const reader = new FileReader();
      reader.onload = () => resolve(String(reader.result));
      reader.readAsText(blob);
    });
  }

  async function shown(fragment: string, changes: Partial<ExplorerPorts> = {}): Promise<Explorer> {
    const explorer = new Explorer(portsWith(changes), linkOf(fragment));
    const stop = $effect.root(() => {
      $effect(() => explorer.compute());
    });
    await explorer.load();
    flushSync();
    await vi.waitFor(() => expect(explorer.isPending).toBe(false));
    render(TakeAway, { explorer, ports: portsWith(changes) });
    stop();
    return explorer;
  }

  test('saves files whose names say text and day, as what they are', async () => {
    await shown('');
    for (const name of ['CSV', takeAway.spreadsheet, 'GeoJSON', 'JSON']) {
      await fireEvent.click(screen.getByRole('button', { name }));
    }
    expect(saved.map(({ name }) => name)).toEqual([
      'line-of-contact_zone_2025-11-20.csv',
      'line-of-contact_zone_2025-11-20_excel.csv',
      'line-of-contact_zone_2025-11-20.geojson',
      'line-of-contact_zone_2025-11-20.json',
    ]);
    expect(saved.map(({ blob }) => blob.type)).toEqual([
      'text/csv;charset=utf-8',
      'text/csv;charset=utf-8',
      'application/geo+json',
      'application/json',
    ]);
  });

  test('says in every table, file and text that a zone was drawn', async () => {
    const explorer = await shown('', { engine: engineOf((day, cut) => Promise.resolve({ ...parcelSet(day, cut), zones: cut.zones?.map(({ id }) => ({ id, shapeKm2: 1, outsideKm2: 0, borderKm: 4, contactLineKm: 0 })) ?? [] })), figures: () => figures });
    explorer.choices.chooseZones([{ id: 'zone-1', name: 'Strip', status: 'open', geometry: REGIONS[0]!.land }]);
    explorer.compute();
    await vi.waitFor(() => expect(explorer.picture.shown?.outcome.proposal.zones).toHaveLength(1));
    flushSync();
    for (const name of ['CSV', takeAway.spreadsheet, 'GeoJSON', 'JSON']) {
      await fireEvent.click(screen.getByRole('button', { name }));
    }
    const counted = takeAway.zonesCounted({ zones: WORDING.formats.counted(1) });
    for (const { name, blob } of saved) {
      expect(name).toContain('_1-drawn_');
      const lines = (await textOf(blob)).split('\r\n');
      // Of a table each row but the header.
      for (const line of lines.slice(lines.length > 1 ? 1 : 0)) expect(line).toContain(counted);
    }
    expect(JSON.parse(await textOf(saved.at(-1)!.blob))).toMatchObject({ zones: [{ name: 'Strip', drawnByReader: true }] });
    const sentence = screen.getByRole<HTMLTextAreaElement>('textbox', { name: takeAway.sentenceTitle });
    expect(sentence.value).toContain('(with 1 zone drawn by the reader)');
    const cited = screen.getByRole<HTMLTextAreaElement>('textbox', { name: takeAway.citeTitle });
    expect(cited.value).toContain('(with 1 zone drawn by the reader)');
  }); // prettier-ignore

  test('gives the sentence in every language, and a citation in each form', async () => {
    await shown('');
    const sentence = screen.getByRole<HTMLTextAreaElement>('textbox', {
      name: takeAway.sentenceTitle,
    });
    expect(sentence.value).toContain('A plan with a zone');
    expect(sentence.value).toContain('(range 5,400–6,600)');
    expect(await screen.findByRole('textbox', { name: 'Ukrainian' })).toBeTruthy();
    await fireEvent.click(screen.getByRole('radio', { name: 'BibTeX' }));
    const citation = screen.getByRole<HTMLTextAreaElement>('textbox', { name: takeAway.citeTitle });
    expect(citation.value).toContain('@misc{line-of-contact_zone_2025-11-20,');
  });

  test.each([
    ['', ['План із зоною', 'Карта', 'lang=uk'], ['A plan with a zone', 'A map', 'lang=en']],
    ['compare=status-quo', ['Контроль на день', 'lang=uk'], ['Control on the day', 'lang=en']],
  ])('calls texts and sources in each sentence as its language does (%s)', async (link, has, not) => {
    const titles = { zone: 'План із зоною', 'status-quo': 'Контроль на день' };
    const inUkrainian = PROPOSALS.map((each) => {
      const title = titles[each.id as keyof typeof titles] ?? each.title;
      return { ...each, title, shortTitle: title };
    });
    const phrases = { 'A map': 'Карта' };
    await shown(link, {
      loadLanguage: () => Promise.resolve({ ...uk, messages: { ...uk.messages, phrases } }),
      proposalsIn: ({ names }) => (names === 'uk' ? inUkrainian : PROPOSALS),
    });
    const { value } = await screen.findByRole<HTMLTextAreaElement>('textbox', { name: 'Ukrainian' });
    for (const words of has) expect(value).toContain(words);
    for (const words of not) expect(value).not.toContain(words);
  });

  test('of a comparison saves both, and says how much differs', async () => {
    await shown('compare=status-quo');
    await fireEvent.click(screen.getByRole('button', { name: 'CSV' }));
    expect(saved[0]!.name).toBe(
      'line-of-contact_zone_2025-11-20_vs_status-quo_2025-11-20.csv',
    );
    const sentence = screen.getByRole<HTMLTextAreaElement>('textbox', {
      name: takeAway.sentenceTitle,
    });
    expect(sentence.value).toContain('would have another status');
  });
}); // prettier-ignore
