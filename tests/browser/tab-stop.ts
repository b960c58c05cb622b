/** Where the keyboard is, and what is wrong with how that shows. */
export interface TabStop {
  readonly name: string;
  readonly faults: readonly string[];
}

/** In the page: the element that has the keyboard; null when there is none, or it has been asked about before. */
export function tabStopNow(): TabStop | null {
  const seen = ((window as unknown as { tabStops?: Set<Element> }).tabStops ??= new Set());
  const element = document.activeElement as HTMLInputElement | null;
  if (!element || element === document.body || seen.has(element)) return null;
  seen.add(element);
  const { tagName, type, value, labels } = element;
  const said = [element.getAttribute('aria-label'), labels?.[0]?.textContent, element.textContent];
  const name = `${tagName} ${type ?? ''} ${value ?? ''} ${said
    .find((each) => each?.trim())
    ?.trim()
    .slice(0, 60)}`;

  // What shows the focus may be the label of an input that is itself only heard, or the grip of a handle.
  const shown = [element, ...(labels ?? []), ...element.children, element.nextElementSibling];
  const hasRing = shown.some((each) => {
    if (!each) return false;
    const { outlineStyle, outlineWidth } = getComputedStyle(each);
    return outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2;
  });
  const isOnlyHeard = element.matches('.visually-hidden');
  const box = (isOnlyHeard && labels?.[0] ? labels[0] : element).getBoundingClientRect();
  const [x, y] = [box.left + box.width / 2, (Math.max(0, box.top) + box.bottom) / 2];
  const masthead = document.querySelector('.masthead')!;
  const isCovered =
    !masthead.contains(element) && masthead.contains(document.elementFromPoint(x, y));
  const isBeside = box.bottom <= 0 || box.top >= innerHeight;
  return {
    name,
    faults: [
      ...(hasRing ? [] : [`no focus ring: ${name}`]),
      ...(isCovered || isBeside ? [`out of sight: ${name}`] : []),
    ],
  };
}
