import type { BoxOver } from './boxes-over';
import { mercatorY, MIN_ZOOM, UKRAINE, WORLD_PX } from './window';

/** Pages whose map has its buttons in a row and its scale above the sources, as the style sheets have it. */
const NARROW = '(max-width: 720px)';

/** A map lower than this has its key in the upper corner on such a page, CSS pixels: Ukraine reaches the lower one. */
const LOW = 300;

/** Between Ukraine and what lies over the map, and between Ukraine and the line of sources, CSS pixels. */
const GAP = 8;
const GAP_OVER_SOURCES = 4;

/** So little of a map is not worth a move, CSS pixels. */
const LEAST_IN_SIGHT = 60;

/** What scale and folded key take in a corner, CSS pixels. */
const CORNER_WIDTH = 118;
const KEY_HEIGHT = 34;
const SCALE_HEIGHT = 36;
const SCALE_AND_KEY_HEIGHT = 72;

/** A map's size and what always lies over it, CSS pixels. */
export interface Room {
  readonly width: number;
  readonly height: number;
  readonly buttons: BoxOver;
  /** Height of the line of sources, or of its lines. */
  readonly sources: number;
  /** Scale and folded key. */
  readonly corners: readonly BoxOver[];
}

/** What of a map's height is in sight, CSS pixels from its top. */
export interface InSight {
  readonly top: number;
  readonly bottom: number;
}

const [WEST, SOUTH, EAST, NORTH] = UKRAINE;
const [TOP, BOTTOM] = [mercatorY(NORTH), mercatorY(SOUTH)];
const SHARE_OF_WORLD = (EAST - WEST) / 360;
const ASPECT = SHARE_OF_WORLD / (BOTTOM - TOP);
const LEAST_WIDTH = SHARE_OF_WORLD * WORLD_PX * 2 ** MIN_ZOOM;

/** Where a divider between two maps shows both amid the land that texts speak of: share of Ukraine's width. */
const AMID = (35.4 - WEST) / (EAST - WEST);

/** How Ukraine runs past the corners of its box, from the west by north, `[lon, lat]`. */
const OUTLINE = (
  [
    [22.1, 48.4],
    [23.6, 51.6],
    [33.3, 52.4],
    [34.5, 51.8],
    [37.6, 50.45],
    [40.25, 49.6],
    [38.2, 47.1],
    [36.7, 45.2],
    [33.8, 44.35],
    [29.7, 45.2],
    [28.2, 45.4],
    [30, 46.4],
    [27.7, 48.4],
    [24.9, 47.7],
  ] as const
).map(([lon, lat]) => [
  (lon - WEST) / (EAST - WEST),
  (mercatorY(lat) - TOP) / (BOTTOM - TOP),
]) as readonly [across: number, down: number][];
/** So many points stand for each of its sides. */
const POINTS = 8;

/** Whether a map has its key in the upper corner. */
export function hasKeyOnTop(mapHeight: number): boolean {
  return mapHeight < LOW && window.matchMedia(NARROW).matches;
}

/** Asks the page what lies over a map. */
export function roomOf(map: Element): Room {
  const { left, top, width, height } = map.getBoundingClientRect();
  const pair = map.closest('[data-map-pair]');
  const buttons = pair?.querySelector('[data-map-buttons]')?.getBoundingClientRect();
  const sources = pair?.querySelector('[data-map-sources]')?.getBoundingClientRect().height ?? 0;
  const isNarrow = window.matchMedia(NARROW).matches;
  const isOnTop = hasKeyOnTop(map.closest('[data-map-area]')?.clientHeight ?? height);
  const below = isOnTop ? SCALE_HEIGHT : SCALE_AND_KEY_HEIGHT;
  const corner = { left: 0, right: CORNER_WIDTH };
  return {
    width,
    height,
    sources,
    buttons: {
      left: (buttons?.left ?? left + width) - left,
      top: 0,
      right: width,
      bottom: (buttons?.bottom ?? top) - top,
    },
    corners: [
      { ...corner, top: height - below - (isNarrow ? sources : 0), bottom: height },
      ...(isOnTop ? [{ ...corner, top: 0, bottom: KEY_HEIGHT }] : []),
    ],
  };
}

/** The box that Ukraine fills on a map, CSS pixels: as large as it can be clear of buttons and sources. */
export function placeUkraine({ width, height, buttons, sources, corners }: Room): BoxOver {
  const margin = Math.round(Math.min(width, height) * 0.03);
  const bottom = height - Math.max(margin, sources + GAP_OVER_SOURCES);
  const free = { left: margin, top: margin, right: width - margin, bottom };
  const isInside = (box: BoxOver) =>
    box.left >= 0 && box.right <= width && box.top >= 0 && box.bottom <= height - sources;
  const rooms = [
    free,
    { ...free, top: Math.max(margin, buttons.bottom + GAP) },
    { ...free, right: Math.min(width - margin, buttons.left - GAP) },
  ];
  const fits = rooms.map((room) => ({ box: largestIn(room, height - sources), room }));
  // On a very small map Ukraine is nowhere clear of the buttons: as small as it can be it is as little under them.
  const [best = fits[1]!] = fits
    .filter(({ box }) => isInside(box) && isClear(box, [buttons]))
    .sort((one, other) => widthOf(other.box) - widthOf(one.box));
  return clearOfCorners(best.box, best.room, corners);
}

/** Where a divider between two maps stands at first, percent of their width. */
export function amidContestedLand(room: Room): number {
  const { left, right } = placeUkraine(room);
  return ((left + (right - left) * AMID) / room.width) * 100;
}

/**
 * How far a map is to be moved up for what reaches below its part in sight: to the foot of that, or, where it is too
 * large, to its middle. Nought where nothing does, or hardly anything is in sight.
 * @param heights of what is to be seen, CSS pixels from the map's top
 */
export function liftOf(heights: readonly number[], { top, bottom }: InSight): number {
  if (bottom - top < LEAST_IN_SIGHT) return 0;
  const highest = heights.reduce((a, b) => Math.min(a, b), Infinity);
  const lowest = heights.reduce((a, b) => Math.max(a, b), -Infinity);
  return Math.max(0, Math.min(lowest + GAP - bottom, (highest + lowest - top - bottom) / 2));
}

/**
 * The largest box in the middle of a room that has Ukraine's shape: never smaller than the map can show it, and then
 * above the sources at least.
 */
function largestIn({ left, top, right, bottom }: BoxOver, lowest: number): BoxOver {
  const width = Math.max(LEAST_WIDTH, Math.min(right - left, (bottom - top) * ASPECT));
  const height = width / ASPECT;
  const x = (left + right - width) / 2;
  const y = Math.min((top + bottom - height) / 2, lowest - height);
  return { left: x, top: y, right: x + width, bottom: y + height };
}

/** Moves the box sideways in its room, as little as it takes for scale and key to hide nothing of Ukraine. */
function clearOfCorners(box: BoxOver, room: BoxOver, corners: readonly BoxOver[]): BoxOver {
  for (let by = 0; by <= room.right - box.right + 0.5; by += GAP / 2) {
    const moved = { ...box, left: box.left + by, right: box.right + by };
    if (isClear(moved, corners)) return moved;
  }
  return box;
}

/** Whether Ukraine, filling a box, is nowhere under others that reach to the map's edges. */
function isClear(box: BoxOver, others: readonly BoxOver[]): boolean {
  return OUTLINE.every(([across, down], index) => {
    const [nextAcross, nextDown] = OUTLINE[(index + 1) % OUTLINE.length]!;
    return Array.from({ length: POINTS }, (_, step) => step / POINTS).every((share) => {
      const x = box.left + widthOf(box) * (across + (nextAcross - across) * share);
      const y = box.top + (box.bottom - box.top) * (down + (nextDown - down) * share);
      return !others.some(
        (other) => x > other.left && x < other.right && y > other.top && y < other.bottom,
      );
    });
  });
}

function widthOf({ left, right }: BoxOver): number {
  return right - left;
}
