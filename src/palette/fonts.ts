import './fonts.css';

/** Family of the page's and the map's text, declared in `fonts.css`, which this module brings in. */
export const FONT_FAMILY = 'Source Sans';

/** For CSS: the bundled family and what stands in until it has loaded. */
export const FONT_STACK = `'${FONT_FAMILY}', 'Helvetica Neue', Arial, sans-serif`;

/** A letter of each bundled file, so that asking for it loads that file. */
const SAMPLE = { latin: 'Aa', cyrillic: 'Аа' } as const;

/** Loads the bundled files that text with these letters needs; text drawn before would be in another font. */
export async function loadFonts(scripts: readonly (keyof typeof SAMPLE)[]): Promise<void> {
  await Promise.all(
    scripts.map((script) => document.fonts.load(`16px '${FONT_FAMILY}'`, SAMPLE[script])),
  );
}
