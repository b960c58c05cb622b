/** A box on a map, CSS pixels from its upper left corner. */
export type BoxOver = Readonly<Record<'left' | 'top' | 'right' | 'bottom', number>>;

/** What lies over a map and hides it: buttons, key, scale, captions. */
export function boxesOver(map: Element): BoxOver[] {
  const { left, top } = map.getBoundingClientRect();
  const over = map.closest('[data-map-area]')?.querySelectorAll('[data-over-map]') ?? [];
  return [...over].flatMap((element): BoxOver[] => {
    const box = element.getBoundingClientRect();
    if (box.width === 0) return [];
    return [
      {
        left: box.left - left,
        top: box.top - top,
        right: box.right - left,
        bottom: box.bottom - top,
      },
    ];
  });
}
