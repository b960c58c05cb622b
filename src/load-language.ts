import type { Language } from './domain/view';
import en from './languages/en';
import type { LanguagePack } from './messages/language-pack';

/** The language that is always here, and that others fall back on. */
export const FIRST_LANGUAGE: Language = 'en';

// A file put into the folder is a language: nothing lists them. English is in the first script, each other in its own.
const FILES = import.meta.glob<LanguagePack>(['./languages/*.ts', '!./languages/en.ts'], {
  import: 'default',
});

function codeOf(path: string): Language {
  return /([^/]+)\.ts$/.exec(path)![1]!;
}

/** The codes of all languages of the interface. */
export const LANGUAGES: readonly Language[] = [
  FIRST_LANGUAGE,
  ...Object.keys(FILES).map(codeOf).sort(),
];

/** A language's strings and formats; rejects if they cannot be loaded. */
export async function loadLanguage(code: Language): Promise<LanguagePack> {
  if (code === FIRST_LANGUAGE) return en;
  const load = FILES[`./languages/${code}.ts`];
  if (!load) throw new Error(`no language ${code}`);
  return load();
}
