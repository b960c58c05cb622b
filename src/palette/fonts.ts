import './fonts.css';
import { FONT_FAMILY } from './font-names';

/** A letter of each bundled file, so that asking for it loads that file. */
const SAMPLE = { latin: 'Aa', cyrillic: 'Аа' } as const;

/** Loads the bundled files that text with these letters needs; text drawn before would be in another font. */
export async function loadFonts(scripts: readonly (keyof typeof SAMPLE)[]): Promise<void> {
  await Promise.all(
    scripts.map((script) => document.fonts.load(`16px '${FONT_FAMILY}'`, SAMPLE[script])),
  );
}
