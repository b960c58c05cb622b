import { flushSync } from 'svelte';
import { afterEach, describe, expect, test, vi } from 'vitest';
import en from '../../src/languages/en';
import ukPack from '../../src/languages/uk';
import { LANGUAGES, loadLanguage } from '../../src/load-language';
import { texts } from '../../src/proposals/words/uk/texts';
import { Explorer } from '../../src/state/explorer.svelte';
import { keepLanguage, ownLanguage, type LanguageSetting } from '../../src/state/own-language';
import type { ExplorerPorts } from '../../src/state/ports';
import { linkOf, portsWith } from './fixtures';

const uk = { ...ukPack, loadTexts: () => Promise.resolve(texts) };

const stops: (() => void)[] = [];
afterEach(() => stops.splice(0).forEach((stop) => stop()));

function explorerWith(changes: Partial<ExplorerPorts>, fragment = ''): Explorer {
  const explorer = new Explorer(portsWith(changes), linkOf(fragment));
  stops.push(
    $effect.root(() => {
      $effect(() => explorer.language.follow());
    }),
  );
  flushSync();
  return explorer;
}

async function settle() {
  flushSync();
  await new Promise((resolve) => setTimeout(resolve));
  flushSync();
}

function setting(stored: string | null, ...languages: string[]) {
  const setItem = vi.fn();
  return { localStorage: { getItem: () => stored, setItem }, navigator: { languages } };
}

const refused: LanguageSetting = {
  get localStorage(): Storage {
    throw new DOMException('The operation is insecure.', 'SecurityError');
  },
  navigator: { languages: ['uk-UA'] },
};

describe('a language', () => {
  test('is a file of its folder, and nothing else lists it', async () => {
    expect(LANGUAGES).toEqual(['en', 'uk']);
    expect(await loadLanguage('en')).toBe(en);
    expect(await loadLanguage('uk')).toBe(ukPack);
    await expect(loadLanguage('xx')).rejects.toThrow('no language xx');
  });
});

describe('the reader’s own language', () => {
  const own = (given: LanguageSetting) => ownLanguage(given, ['en', 'uk'], 'en');

  test('is what was chosen before, then the browser’s first known, then the fallback', () => {
    expect(own(setting('uk', 'en'))).toBe('uk');
    expect(own(setting(null, 'de-DE', 'uk-UA', 'en'))).toBe('uk');
    expect(own(setting('klingon', 'UK'))).toBe('uk');
    expect(own(setting(null, 'de'))).toBe('en');
  });

  test('works where storage is refused', () => {
    expect(own(refused)).toBe('uk');
    expect(() => keepLanguage(refused, 'en')).not.toThrow();
  });

  test('is kept under a name of its own', () => {
    const given = setting(null);
    keepLanguage(given, 'uk');
    expect(given.localStorage.setItem).toHaveBeenCalledWith('language', 'uk');
  });
});

describe('the language of the page', () => {
  test('is the link’s, else the reader’s own', async () => {
    const loadLanguage = () => Promise.resolve(uk);
    const changes = { ownLanguage: () => 'uk', loadLanguage };
    const explorer = explorerWith(changes, 'lang=en');
    await settle();
    expect(explorer.language.wording.language).toBe('en');
    explorer.choices.restore(linkOf(''));
    await settle();
    expect(explorer.wording.language).toBe('uk');
    expect(explorer.wording.messages).toBe(uk.messages);
  });

  test('stays the old one while the new is on its way, and is kept when chosen', async () => {
    let answer: (pack: typeof uk) => void = () => undefined;
    const loadLanguage = () => new Promise<typeof uk>((resolve) => (answer = resolve));
    const keep = vi.fn();
    const explorer = explorerWith({ loadLanguage, keepLanguage: keep });
    explorer.chooseLanguage('uk');
    await settle();
    expect(explorer.wording.language).toBe('en');
    expect(explorer.language.isPending).toBe(true);
    expect(keep).toHaveBeenCalledWith('uk');
    answer(uk);
    await settle();
    expect(explorer.wording.language).toBe('uk');
    expect(explorer.language.isPending).toBe(false);
  });

  test('stays the old one where the new cannot be loaded, which is said, until it can', async () => {
    const loadLanguage = vi.fn<ExplorerPorts['loadLanguage']>();
    loadLanguage.mockRejectedValueOnce(new Error('no network'));
    const explorer = explorerWith({ loadLanguage }, 'lang=uk');
    await settle();
    expect(explorer.wording.language).toBe('en');
    expect(explorer.language.failure).toEqual({ key: 'uk', reason: 'no network' });
    loadLanguage.mockResolvedValueOnce(uk);
    explorer.language.follow();
    await settle();
    expect(explorer.wording.language).toBe('uk');
    expect(explorer.language.failure).toBeNull();
  });

  test('asks no more for a language that is no longer wanted', async () => {
    const loadLanguage = () => Promise.reject(new Error('no network'));
    const explorer = explorerWith({ loadLanguage }, 'lang=uk');
    await settle();
    explorer.chooseLanguage('en');
    await settle();
    expect(explorer.language.failure).toBeNull();
  });
});
