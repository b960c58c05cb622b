import type { Language } from './domain/view';
import { beginning } from './messages/en-beginning';
import type { LanguagePack } from './messages/language-pack';
import type { SpokenLanguage } from './state/interface-language.svelte';

/** The language that is always here, and that others fall back on. */
export const FIRST_LANGUAGE: Language = 'en';

/** That language as far as it is of the first picture. */
export const FIRST_SPOKEN: SpokenLanguage = {
  code: FIRST_LANGUAGE,
  pack: beginning,
  isBeginning: true,
};

// A file put into the folder is a language: nothing lists them.
const FILES = import.meta.glob<LanguagePack>('./languages/*.ts', { import: 'default' });

function codeOf(path: string): Language {
  return /([^/]+)\.ts$/.exec(path)![1]!;
}

/** The codes of all languages of the interface, the first before the others. */
export const LANGUAGES: readonly Language[] = [
  FIRST_LANGUAGE,
  ...Object.keys(FILES)
    .map(codeOf)
    .filter((code) => code !== FIRST_LANGUAGE)
    .sort(),
];

/** A language's strings and formats; rejects if they cannot be loaded. */
export async function loadLanguage(code: Language): Promise<LanguagePack> {
  const load = FILES[`./languages/${code}.ts`];
  if (!load) throw new Error(`no language ${code}`);
  return load();
}
