/** Family of the page's and the map's text, declared in `fonts.css`. */
export const FONT_FAMILY = 'Source Sans';

/** For CSS: the bundled family and what stands in until it has loaded. */
export const FONT_STACK = `'${FONT_FAMILY}', 'Helvetica Neue', Arial, sans-serif`;
