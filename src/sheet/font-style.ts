import cyrillicUrl from '@fontsource-variable/source-sans-3/files/source-sans-3-cyrillic-wght-normal.woff2?url';
import latinUrl from '@fontsource-variable/source-sans-3/files/source-sans-3-latin-wght-normal.woff2?url';
import { FONT_FAMILY } from '../palette/font-names';

const FILES = [
  { url: latinUrl, range: 'U+0000-00FF, U+0131, U+0152-0153, U+02BB-02BC, U+2000-206F, U+2190-2193, U+2212' },
  { url: cyrillicUrl, range: 'U+0301, U+0400-045F, U+0490-0491, U+2116' },
] as const; // prettier-ignore

/** CSS that holds the fonts themselves, for a file that must need nothing beside it. */
export async function fontStyle(): Promise<string> {
  const faces = await Promise.all(
    FILES.map(async ({ url, range }) => {
      const response = await fetch(url);
      if (!response.ok) throw new Error(`${url}: ${response.status}`);
      const data = base64(new Uint8Array(await response.arrayBuffer()));
      return `@font-face{font-family:'${FONT_FAMILY}';font-weight:200 900;src:url(data:font/woff2;base64,${data}) format('woff2');unicode-range:${range}}`;
    }),
  );
  return faces.join('');
}

function base64(bytes: Uint8Array): string {
  let text = '';
  for (const byte of bytes) text += String.fromCharCode(byte);
  return btoa(text);
}
