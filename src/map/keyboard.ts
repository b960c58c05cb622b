/** A way on the map as drawn: up is north. */
export type Direction = 'up' | 'down' | 'left' | 'right';

/** What a key asks of a map, whatever draws it. */
export type MapAction =
  | { readonly kind: 'pan'; readonly direction: Direction }
  | { readonly kind: 'zoom'; readonly steps: 1 | -1 }
  /** All of Ukraine. */
  | { readonly kind: 'whole' }
  /** The next or the one before, of all lands in their order. */
  | { readonly kind: 'step'; readonly by: 1 | -1 }
  /** The nearest land that way. */
  | { readonly kind: 'towards'; readonly direction: Direction }
  /** The details of the land that was stepped to. */
  | { readonly kind: 'open' }
  | { readonly kind: 'help' };

type Key = Pick<KeyboardEvent, 'key' | 'altKey' | 'ctrlKey' | 'metaKey'>;

const DIRECTIONS: Readonly<Record<string, Direction>> = {
  ArrowUp: 'up',
  ArrowDown: 'down',
  ArrowLeft: 'left',
  ArrowRight: 'right',
};

const ACTIONS: Readonly<Record<string, MapAction>> = {
  '+': { kind: 'zoom', steps: 1 },
  '=': { kind: 'zoom', steps: 1 },
  '-': { kind: 'zoom', steps: -1 },
  _: { kind: 'zoom', steps: -1 },
  '0': { kind: 'whole' },
  PageDown: { kind: 'step', by: 1 },
  ']': { kind: 'step', by: 1 },
  PageUp: { kind: 'step', by: -1 },
  '[': { kind: 'step', by: -1 },
  Enter: { kind: 'open' },
  ' ': { kind: 'open' },
  '?': { kind: 'help' },
};

/** What a key asks for; null for keys that are the browser's. */
export function actionOf({ key, altKey, ctrlKey, metaKey }: Key): MapAction | null {
  // With these the browser zooms the page, turns it, goes elsewhere.
  if (ctrlKey || metaKey) return null;
  const direction = Object.hasOwn(DIRECTIONS, key) ? DIRECTIONS[key] : undefined;
  if (direction) return { kind: altKey ? 'towards' : 'pan', direction };
  // Some keyboards write `[` and `]` with Alt, and so say it is held.
  return Object.hasOwn(ACTIONS, key) ? (ACTIONS[key] ?? null) : null;
}

/** The land after or before the one at hand, round and round; the first or the last where none is at hand. */
export function stepLand(
  ids: readonly string[],
  current: string | null,
  by: 1 | -1,
): string | null {
  const at = current === null ? -1 : ids.indexOf(current);
  if (at === -1) return ids.at(by === 1 ? 0 : -1) ?? null;
  return ids[(at + by + ids.length) % ids.length] ?? null;
}

/** Where a land stands on the screen, CSS pixels; y grows downwards. */
export interface LandSpot {
  readonly id: string;
  readonly x: number;
  readonly y: number;
}

/** The nearest land that lies more that way than to its sides; null where there is none. */
export function landTowards(
  spots: readonly LandSpot[],
  from: Pick<LandSpot, 'x' | 'y'>,
  direction: Direction,
): string | null {
  let nearest: { id: string; distance: number } | null = null;
  for (const { id, x, y } of spots) {
    const [right, down] = [x - from.x, y - from.y];
    const along = { up: -down, down, left: -right, right }[direction];
    const aside = Math.abs(direction === 'up' || direction === 'down' ? right : down);
    if (along <= 0 || along < aside) continue;
    const distance = Math.hypot(right, down);
    if (!nearest || distance < nearest.distance) nearest = { id, distance };
  }
  return nearest?.id ?? null;
}
