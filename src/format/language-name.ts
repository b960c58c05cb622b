import type { Language } from '../domain/view';

/** A language's name in a language, as a heading has it: `Ukrainian`, `Українська`. */
export function languageName(code: Language, inLanguage: Language = code): string {
  const name = new Intl.DisplayNames([inLanguage], { type: 'language' }).of(code) ?? code;
  return name.charAt(0).toLocaleUpperCase(inLanguage) + name.slice(1);
}
