import type { Language } from '../domain/view';

declare const LANGUAGE_NAMES: Readonly<Record<Language, string>>;

/** The languages of the page, each by its own name: found when the page is built, since to ask for one delays the first picture. */
export const OWN_NAMES = LANGUAGE_NAMES;
