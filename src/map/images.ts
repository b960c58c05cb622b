import type { Map as MapLibreMap } from 'maplibre-gl';
import { STATUSES, type Status } from '../domain/status';
import type { Theme } from '../domain/view';
import type { HatchKind } from '../palette/hatch-kinds';
import { drawTile, type HatchTile } from '../palette/hatch-tile';
import { MAP_COLOURS } from '../palette/map-colours';
import { STATUS_COLOURS, STATUS_HATCH, UNCONFIRMED } from '../palette/palette';
import { drawDiamond } from './place-diamond';
import { drawDot } from './town-dot';

/** Statuses that carry a hatching, and so have a layer for it. */
export const HATCHED_STATUSES: readonly Status[] = STATUSES.filter(
  (status) => STATUS_HATCH[status] !== 'none',
);

/**
 * MapLibre grows a pattern from one to two times its size between two whole zooms; from 0.72 to
 * 1.44 it has the legend's size in the middle. Where all of Ukraine is as small as a phone, zones
 * are too small for that. The tiles are drawn finer, so that they stay sharp.
 */
const PATTERN_SCALES = { near: 0.72, far: 0.42 } as const;
type Distance = keyof typeof PATTERN_SCALES;
const DISTANCES: readonly Distance[] = ['near', 'far'];

/** The zoom below which the far pattern is used. */
export const FAR_ZOOM = 4;

/** Name of a status's hatching among the map's images. */
export function hatchImage(status: Status, theme: Theme, distance: Distance): string {
  return `hatch/${status}/${theme}/${distance}`;
}

export function unconfirmedImage(theme: Theme, distance: Distance): string {
  return `unconfirmed/${theme}/${distance}`;
}

export function drainedImage(theme: Theme): string {
  return `drained/${theme}`;
}

export function dotImage(theme: Theme): string {
  return `town/${theme}`;
}

export function placeImage(theme: Theme): string {
  return `place/${theme}`;
}

/** What a pattern of the style is drawn from. */
export interface PatternImage {
  readonly hatch: HatchKind;
  readonly colour: string;
  readonly opacity: number;
  /** CSS pixels of the pattern at a whole zoom for one of the hatching. */
  readonly scale: number;
}

/** Every pattern that the style of a theme names. */
export function patternImages(theme: Theme): ReadonlyMap<string, PatternImage> {
  const { land, drainedMark } = MAP_COLOURS[theme];
  const patterns = new Map<string, PatternImage>();
  for (const distance of DISTANCES) {
    const scale = PATTERN_SCALES[distance];
    for (const status of HATCHED_STATUSES) {
      const hatch = STATUS_HATCH[status];
      const colour = STATUS_COLOURS[theme][status].hatch;
      patterns.set(hatchImage(status, theme, distance), { hatch, colour, opacity: 1, scale });
    }
    const veil = { ...UNCONFIRMED, colour: land, scale };
    patterns.set(unconfirmedImage(theme, distance), veil);
  }
  patterns.set(drainedImage(theme), {
    hatch: 'dashes',
    colour: drainedMark,
    opacity: 1,
    scale: PATTERN_SCALES.near,
  });
  return patterns;
}

/** Gives the map every image that the style of this theme names. */
export function addImages(map: MapLibreMap, theme: Theme): void {
  const ratio = Math.min(4, Math.ceil(window.devicePixelRatio) * 2);
  const colours = MAP_COLOURS[theme];
  const add = (name: string, tile: () => HatchTile, scale: number) => {
    if (!map.hasImage(name)) map.addImage(name, tile(), { pixelRatio: ratio / scale });
  };
  // Near and far are one picture in two sizes.
  const drawn = new Map<string, HatchTile>();
  for (const [name, { hatch, colour, opacity, scale }] of patternImages(theme)) {
    const tile = () => {
      const key = `${hatch} ${colour} ${opacity}`;
      const known = drawn.get(key) ?? drawTile(hatch, colour, ratio, opacity);
      drawn.set(key, known);
      return known;
    };
    add(name, tile, scale);
  }
  add(dotImage(theme), () => drawDot(colours.label, colours.halo, ratio), 1);
  add(placeImage(theme), () => drawDiamond(colours.label, colours.halo, ratio), 1);
}
