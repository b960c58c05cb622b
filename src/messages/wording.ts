import type { Language, NameLanguage } from '../domain/view';
import { createFormats, type Formats } from '../format/formats';
import type { Messages } from './en';
import type { LanguagePack } from './language-pack';

/** All that turns facts into words: strings, formats, and the language of place names. */
export interface Wording {
  readonly language: Language;
  readonly messages: Messages;
  readonly formats: Formats;
  readonly names: NameLanguage;
  readonly loadMethod: LanguagePack['loadMethod'];
}

/** The wording of a language. */
export function wordingOf(language: Language, pack: LanguagePack): Wording {
  const { locale, units, messages, names, loadMethod } = pack;
  return { language, messages, formats: createFormats(locale, units), names, loadMethod };
}
