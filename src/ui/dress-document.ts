import type { Theme } from '../domain/view';

/** Puts the document into a theme; null leaves it to the reader's device. The colours are in `theme.css`. */
export function dressDocument(page: Document, theme: Theme | null): void {
  if (theme === null) delete page.documentElement.dataset['theme'];
  else page.documentElement.dataset['theme'] = theme;
  page.querySelector('meta[name="color-scheme"]')?.setAttribute('content', theme ?? 'light dark');
  for (const meta of page.querySelectorAll<HTMLMetaElement>('meta[name="theme-color"]')) {
    // Each stands for one theme of the device, until the reader has chosen one.
    const own = (meta.dataset['media'] ??= meta.media);
    const isOfTheme = theme !== null && own.includes(theme);
    meta.media = theme === null ? own : isOfTheme ? '' : 'not all';
  }
}
