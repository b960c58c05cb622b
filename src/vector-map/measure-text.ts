import { FONT_STACK } from '../palette/font-names';
import type { MeasureText } from './text-metrics';

/** Measures text as this browser sets it; the fonts must have been loaded. */
export function createMeasure(): MeasureText {
  const context = document.createElement('canvas').getContext('2d');
  const known = new Map<string, number>();
  return (text, { size, weight, isItalic }) => {
    // Widths grow with the size, so one measure does for all sizes.
    const font = `${isItalic ? 'italic ' : ''}${weight} 100px ${FONT_STACK}`;
    const key = `${font} ${text}`;
    let width = known.get(key);
    if (width === undefined) {
      if (context) context.font = font;
      // A browser without canvas, as one that guards against being recognised: about as wide.
      width = context?.measureText(text).width ?? text.length * 52;
      known.set(key, width);
    }
    return (width * size) / 100;
  };
}
