import type { Language } from '../domain/view';

const KEY = 'language';

/** A browser's storage and languages, or as much of them as a test needs. */
export interface LanguageSetting {
  /** Reading it throws where the browser refuses storage. */
  readonly localStorage: Pick<Storage, 'getItem' | 'setItem'>;
  readonly navigator: { readonly languages: readonly string[] };
}

/** The reader's language where a link names none: what was chosen before, then the browser's first that is known. */
export function ownLanguage(
  setting: LanguageSetting,
  known: readonly Language[],
  fallback: Language,
): Language {
  const stored = readStored(setting);
  if (stored !== null && known.includes(stored)) return stored;
  for (const tag of setting.navigator.languages) {
    const primary = tag.toLowerCase().split('-')[0]!;
    if (known.includes(primary)) return primary;
  }
  return fallback;
}

/** Keeps a choice for the next visit, where the browser lets it. */
export function keepLanguage(setting: LanguageSetting, language: Language): void {
  try {
    setting.localStorage.setItem(KEY, language);
  } catch {
    // Storage refused or full: the choice holds for this visit, and in the link.
  }
}

function readStored(setting: LanguageSetting): string | null {
  try {
    return setting.localStorage.getItem(KEY);
  } catch {
    // Storage refused.
    return null;
  }
}
