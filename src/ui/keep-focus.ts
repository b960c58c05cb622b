/** What the keyboard may be moved to: no field for text, which would bring up the keyboard of a touch screen. */
const PLACES = [
  'a[href]',
  'button:not([aria-disabled="true"])',
  'summary',
  'select',
  'input:is([type="checkbox"], [type="range"], [type="file"], :checked)',
  '[tabindex="0"]',
].join();

/** Where the keyboard is, while that is still in the page. */
interface Held {
  readonly element: Element;
  /** What it stands in, innermost first. */
  readonly around: readonly Element[];
  /** Places before it in the page. */
  readonly before: readonly Element[];
  /** Which of the places of its list item it is; -1 outside of lists. */
  readonly nth: number;
}

let held: Held | null = null;
const changes = new MutationObserver(moveOn);

function placesIn(element: Element): HTMLElement[] {
  return [...element.querySelectorAll<HTMLElement>(PLACES)];
}

function hasKeyboard(): boolean {
  return document.activeElement !== null && document.activeElement !== document.body;
}

function hold(): void {
  const element = document.activeElement;
  if (!element || !hasKeyboard()) return;
  const around: Element[] = [];
  for (let each = element.parentElement; each; each = each.parentElement) around.push(each);
  const item = element.closest('li');
  held = {
    element,
    around,
    before: placesIn(document.body).filter(
      (each) => element.compareDocumentPosition(each) & Node.DOCUMENT_POSITION_PRECEDING,
    ),
    nth: item ? placesIn(item).findIndex((each) => each === element) : -1,
  };
}

/** A reader who clicks beside everything has left what is still there; an element in a closed dialog counts as gone. */
function letGo(): void {
  queueMicrotask(() => {
    const isThere = held?.element.isConnected && !held.element.closest('dialog:not([open])');
    if (isThere && !hasKeyboard()) held = null;
  });
}

/** Of a box, what followed on the place that is gone, then what stood before it. */
function nearestIn(box: Element, { around, before, nth }: Held): HTMLElement[] {
  const places = placesIn(box);
  const start = places.findLastIndex((each) => before.includes(each)) + 1;
  const nearest = [...places.slice(start), ...places.slice(0, start).reverse()];
  const list = around[around.findIndex((each) => each.tagName === 'LI') + 1];
  if (nth < 0 || box !== list) return nearest;
  return nearest.map((each) => placesIn(each.closest('li') ?? each)[nth] ?? each);
}

function takesKeyboard(place: HTMLElement): boolean {
  place.focus();
  return document.activeElement === place;
}

function moveOn(): void {
  if (!held || held.element.isConnected || hasKeyboard()) return;
  const lost = held;
  held = null;
  const boxes = lost.around.filter(
    (each) => each.isConnected && each.closest('main, dialog[open]') !== null,
  );
  if (boxes.some((box) => nearestIn(box, lost).some(takesKeyboard))) return;
  const title = document.querySelector('h1');
  if (!title) return;
  title.tabIndex = -1;
  title.focus();
}

/**
 * From now on, where what has the keyboard goes from the page, its neighbour gets it: the same button of the next item,
 * what follows it in the same part, what stood before it, or else the page's title. However often it is asked for, the
 * page is watched once.
 */
export function keepFocus(): void {
  hold();
  document.addEventListener('focusin', hold);
  document.addEventListener('focusout', letGo);
  changes.observe(document.body, { childList: true, subtree: true });
}
