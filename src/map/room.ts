/** A map so narrow that its buttons stand in a row at its top, as the style sheets have it. */
const NARROW = '(max-width: 720px)';

/** What the row of buttons takes at the top of a narrow map, CSS pixels. */
const BUTTONS = 52;

/** Zoom steps by which Ukraine may be smaller to be clear of what lies over the map. */
const MOST_SMALLER = 0.6;

/** A map lower than this has room for nothing beside Ukraine, CSS pixels. */
const LEAST_HEIGHT = 180;

/**
 * The view of all of Ukraine that is clear of what stands at the top and bottom of a narrow map, or without regard to
 * that where Ukraine would become too small.
 * @param height of the map, CSS pixels
 * @param sources what they take at its bottom, CSS pixels
 * @param fit the view for what is to be kept free at the top and the bottom, CSS pixels
 */
export function clearOfButtons<View extends { readonly zoom: number }>(
  height: number,
  sources: number,
  fit: (top: number, bottom: number) => View,
): View {
  const whole = fit(0, 0);
  if (!window.matchMedia(NARROW).matches || height < LEAST_HEIGHT) return whole;
  const clear = fit(BUTTONS, sources);
  return clear.zoom > whole.zoom - MOST_SMALLER ? clear : whole;
}
