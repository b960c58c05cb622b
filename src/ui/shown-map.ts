/** Of two maps the one that is shown: the vector map is drawn while the other one is lost. */
function shown(selector: string): HTMLElement | undefined {
  return [...document.querySelectorAll<HTMLElement>(selector)].at(-1);
}

/** What takes the keys of the map that is shown. */
export function shownMapKeys(): HTMLElement | undefined {
  return shown('[data-map-keys]');
}

/**
 * Of the map that is shown the part in sight above the card at its foot, CSS pixels from the map's top; null where no card
 * covers it from side to side.
 */
export function sightAboveCard(): { readonly top: number; readonly bottom: number } | null {
  const card = document.querySelector('[data-card]')?.getBoundingClientRect();
  const map = shown('[data-map-pair]')?.getBoundingClientRect();
  if (!card || !map || card.left > map.left || card.right < map.right) return null;
  return { top: Math.max(0, -map.top), bottom: card.top - map.top };
}

/** Gives the keyboard of a card that closes to what the card was opened from. */
export function leaveCard(name: 'parcel' | 'place', id: string, isBackToMap: boolean): void {
  const keys = shownMapKeys();
  if (isBackToMap && keys) return keys.focus();
  const button = document.querySelector<HTMLElement>(`[data-${name}="${CSS.escape(id)}"]`);
  const area = document.querySelector<HTMLElement>('[data-map-area]');
  (button?.checkVisibility() ? button : area)?.focus();
}
