import type { NameLanguage } from '../domain/view';
import { FONT_FAMILY } from '../palette/font-names';
import { loadFonts } from '../palette/fonts';

// MapLibre reads weight and slope from the first name of the stack and draws with the first family
// that the page knows: the bundled one, whose variable file has every weight.
export const REGULAR = [FONT_FAMILY];
export const SEMIBOLD = [`${FONT_FAMILY} Semibold`, FONT_FAMILY];
export const ITALIC = [`${FONT_FAMILY} Italic`, FONT_FAMILY];

/**
 * Resolves when labels in this language can be drawn. MapLibre caches each letter as it first drew
 * it, so a letter drawn before its file has come would stay in another font.
 */
export async function loadLabelFonts(language: NameLanguage): Promise<void> {
  await loadFonts(language === 'uk' ? ['latin', 'cyrillic'] : ['latin']);
}
