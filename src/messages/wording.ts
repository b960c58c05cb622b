import type { Language } from '../domain/view';
import { createFormats, type Formats } from '../format/formats';
import { en, type Messages } from './en';

/** The languages in which the interface itself is written; place names exist in every `Language`. */
const CATALOGUE: Readonly<Partial<Record<Language, Messages>>> = { en };

/** All that turns facts into words: strings, formats, and the language of place names. */
export interface Wording {
  readonly messages: Messages;
  readonly formats: Formats;
  readonly names: Language;
}

/** The wording for a reader's language; strings and formats are English where no catalogue exists yet. */
export function wordingFor(language: Language): Wording {
  const messages = CATALOGUE[language] ?? en;
  return { messages, formats: createFormats(messages.language), names: language };
}
