/** Shows the map, which stands above the panel where there is no room beside it, and hands it the keyboard. */
export function goToMap(): void {
  const { matches: isStill } = window.matchMedia('(prefers-reduced-motion: reduce)');
  document
    .querySelector('[data-map-area]')
    ?.scrollIntoView({ block: 'nearest', behavior: isStill ? 'instant' : 'smooth' });
  // Of two maps the one that is shown.
  const keys = [...document.querySelectorAll<HTMLElement>('[data-map-keys]')].at(-1);
  keys?.focus({ preventScroll: true });
}
