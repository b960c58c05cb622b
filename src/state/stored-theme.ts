import { THEMES, type Theme } from '../domain/view';

const KEY = 'theme';

/** A browser's storage, or as much of it as a test needs. Reading it throws where the browser refuses storage. */
export interface ThemeSetting {
  readonly localStorage: Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;
}

/** The theme that the reader chose before; null where none was, or the browser refuses storage. */
export function storedTheme(setting: ThemeSetting): Theme | null {
  try {
    const stored = setting.localStorage.getItem(KEY);
    return THEMES.find((theme) => theme === stored) ?? null;
  } catch {
    // Storage refused.
    return null;
  }
}

/** Keeps a choice for the next visit, where the browser lets it; null takes it back. */
export function keepTheme(setting: ThemeSetting, theme: Theme | null): void {
  try {
    if (theme === null) setting.localStorage.removeItem(KEY);
    else setting.localStorage.setItem(KEY, theme);
  } catch {
    // Storage refused or full: the choice holds for this visit, and in the link.
  }
}
