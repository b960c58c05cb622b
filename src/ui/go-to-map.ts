import { shownMapKeys } from './shown-map';

/** Shows the map, which stands above the panel where there is no room beside it, and hands it the keyboard. */
export function goToMap(): void {
  const { matches: isStill } = window.matchMedia('(prefers-reduced-motion: reduce)');
  document
    .querySelector('[data-map-area]')
    ?.scrollIntoView({ block: 'nearest', behavior: isStill ? 'instant' : 'smooth' });
  shownMapKeys()?.focus({ preventScroll: true });
}
