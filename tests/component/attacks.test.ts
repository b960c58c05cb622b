import { cleanup, render } from '@testing-library/svelte';
import { flushSync } from 'svelte';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import Panel from '../../src/app/Panel.svelte';
import type { Proposal } from '../../src/domain/proposal';
import { Explorer } from '../../src/state/explorer.svelte';
import CitationLine from '../../src/ui/CitationLine.svelte';
import FileChoices from '../../src/ui/FileChoices.svelte';
import FilePicker from '../../src/ui/FilePicker.svelte';
import FileProblems from '../../src/ui/FileProblems.svelte';
import Notice from '../../src/ui/Notice.svelte';
import SettlementCombobox from '../../src/ui/SettlementCombobox.svelte';
import { ATTACKS, wellFormed } from '../attack-strings';
import { engineOf, linkOf, parcelSet, portsWith, VARIANTS, WORDING, ZONE } from './fixtures';

const HARMLESS = 'Harmless';

/** The attacks, some at once: what breaks out of the place of one breaks out of that of several. */
const BATCHES = ATTACKS.reduce<string[]>((batches, text, at) => {
  if (at % 8 === 0) return [...batches, text];
  return [...batches.slice(0, -1), `${batches.at(-1)}\n${text}`];
}, []);

/** What the attacks would do, were they to run: see `attack-strings.ts`. */
const dialog = vi.fn();

beforeEach(() => {
  vi.stubGlobal('alert', dialog);
  vi.stubGlobal('fetch', () => new Promise(() => undefined));
  vi.stubGlobal('matchMedia', () => ({ matches: true }));
  for (const name of ['ResizeObserver', 'IntersectionObserver']) {
    vi.stubGlobal(name, class { observe() {} unobserve() {} disconnect() {} }); // prettier-ignore
  }
});
afterEach(() => {
  cleanup();
  expect(window).not.toHaveProperty('__pwned');
  expect(dialog).not.toHaveBeenCalled();
  vi.unstubAllGlobals();
});

/** Elements with the names of their attributes, in order: what text must not change. */
function structure(root: Element): string[] {
  return [...root.querySelectorAll('*')].map(
    (element) => `${element.localName} ${element.getAttributeNames().join(' ')}`,
  );
}

const words = (text: string | null) => (text ?? '').replace(/\s+/g, ' ').trim();

/** Renders harmless text and then the attacks, which may only be text. */
async function attack(
  renderWith: (text: string) => { readonly container: Element },
  settle: () => Promise<void> = () => Promise.resolve(),
): Promise<void> {
  const show = async (text: string) => {
    cleanup();
    const { container } = renderWith(text);
    await settle();
    return container;
  };
  const harmless = structure(await show(HARMLESS));
  for (const text of BATCHES) {
    const container = await show(text);
    expect(structure(container), text).toEqual(harmless);
    for (const { href } of container.querySelectorAll<HTMLAnchorElement>('a'))
      expect(href).toMatch(/^https?:\/\//);
  }
}

describe('attacking text stays text', () => {
  test('which shows: taken for markup, it would be more than text', () => {
    const changed = BATCHES.slice(0, 6).filter((text) => {
      const template = document.createElement('template');
      template.innerHTML = text;
      return template.content.childElementCount > 0;
    });
    expect(changed).toHaveLength(6);
  });

  test('in a notice', async () => {
    await attack((text) =>
      render(Notice, { text, details: [text], action: text, onaction: vi.fn() }),
    );
    const { container } = render(Notice, { text: ATTACKS[0]!, details: [], action: '' });
    expect(container.textContent).toContain(ATTACKS[0]);
  });

  test('in the names and values of a file that is chosen from', async () => {
    await attack((text) =>
      render(FileChoices, {
        choices: {
          properties: [{ property: text, values: [{ value: text, features: 1, areaKm2: 1 }] }],
          mustChoose: true,
          day: null,
        },
        selection: {},
        isReading: false,
        isRemembered: true,
        onforget: vi.fn(),
        wording: WORDING,
        onchoose: vi.fn(),
      }),
    );
  });

  test('in the problems of a file, its name, and why it was refused', async () => {
    await attack((text) =>
      render(FileProblems, {
        problems: [{ place: text, feature: text, reason: text, effect: 'left out' }],
        wording: WORDING,
      }),
    );
    await attack((text) =>
      render(FilePicker, {
        reading: { name: text, progress: null },
        failure: text,
        wording: WORDING,
        onfile: vi.fn(),
        oncancel: vi.fn(),
        onclose: vi.fn(),
      }),
    );
  });

  test('in a citation', async () => {
    await attack((text) =>
      render(CitationLine, {
        citation: { publisher: text, title: text, date: '2026-01-01', url: 'https://example.org/' },
        wording: WORDING,
      }),
    );
  });

  test('in the search box and the names that it finds', async () => {
    await attack((text) =>
      render(SettlementCombobox, {
        find: () => [],
        describe: () => text,
        wording: WORDING,
        onchoose: vi.fn(),
      }),
    );
  });
});

/** A proposal with a text in every place for one. */
function proposalOf(proposal: Proposal, text: string): Proposal {
  const citation = { publisher: text, title: text, date: '2025-11-20', url: 'https://example.org/' };
  return {
    ...proposal,
    title: text,
    shortTitle: text,
    by: text,
    summary: text,
    publication: 'partly-published',
    lineNote: text,
    clauses: [{ id: '21d', text, quote: text, citation, unconfirmed: text }],
    rules: proposal.rules.map((rule) => ({ ...rule, unconfirmed: text, note: text })),
    ...(proposal.variants && {
      variants: proposal.variants.map((variant) => ({ ...variant, title: text })),
    }),
    places: [{ place: 'kakhovka-dam', text, clause: '21d', unconfirmed: text }],
    notes: [text, text],
    sources: [citation, citation],
  };
} // prettier-ignore

/** The panel's props with a text in every proposal, the line's facts, the file's name and the link. */
function panelWith(text: string, fragment: string) {
  const proposals = [proposalOf(ZONE, text), proposalOf(VARIANTS, text)];
  const ports = portsWith({
    proposals,
    proposalsIn: () => proposals,
    engine: engineOf((day, cut) => {
      const set = parcelSet(day, cut);
      const facts = { source: text, method: text, licence: text, file: text };
      return Promise.resolve({ ...set, control: { ...set.control, ...facts } });
    }),
  });
  const given = encodeURIComponent(wellFormed(text));
  const explorer = new Explorer(
    ports,
    linkOf(`line=${given}&mode=${given}&x=${given}&${fragment}`),
  );
  void explorer.load().then(() => explorer.compute());
  // What stands below the window follows the map.
  explorer.mapMade();
  return {
    explorer,
    told: explorer,
    listed: explorer,
    known: ports,
    map: undefined,
    rest: import('../../src/app/rest'),
  };
}

async function settle(): Promise<void> {
  // What stands far down the panel is loaded when the reader does something.
  window.dispatchEvent(new Event('keydown'));
  for (let turn = 0; turn < 4; turn++) {
    flushSync();
    await new Promise((resolve) => setTimeout(resolve));
  }
  // The long lists follow a frame later.
  await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
  flushSync();
}

describe('attacking text stays text in every proposal, line, file name and link', () => {
  test.each(['proposal=zone', 'proposal=variants', 'proposal=zone&compare=variants'])(
    'with %s',
    { timeout: 120_000 },
    async (fragment) => {
      // What is loaded when it is needed comes here at once.
      await Promise.all([
        import('../../src/ui/DaySlider.svelte'),
        import('../../src/ui/RegionTable.svelte'),
        import('../../src/app/Balance.svelte'),
        import('../../src/app/LinePanel.svelte'),
        import('../../src/app/rest'),
        import('../../src/app/ComparisonPanel.svelte'),
      ]);
      await attack((text) => render(Panel, panelWith(text, fragment)), settle);
      const { container } = render(Panel, panelWith(`<b>${HARMLESS}</b>`, fragment));
      await settle();
      expect(words(container.textContent).split(`<b>${HARMLESS}</b>`).length).toBeGreaterThan(15);
    },
  );
});
