import type { Map as MapLibreMap } from 'maplibre-gl';
import { STATUSES, type Status } from '../domain/status';
import type { Theme } from '../domain/view';
import { drawTile, hatchTile, type HatchTile } from '../palette/hatching';
import { MAP_COLOURS, STATUS_HATCH, UNCONFIRMED } from '../palette/palette';
import { drawDot } from './town-dot';

/** Statuses that carry a hatching, and so have a layer for it. */
export const HATCHED_STATUSES: readonly Status[] = STATUSES.filter(
  (status) => STATUS_HATCH[status] !== 'none',
);

/**
 * MapLibre grows a pattern from one to two times its size between two whole zooms; from 0.72 to
 * 1.44 it has the legend's size in the middle. The tiles are drawn finer, so that they stay sharp.
 */
const PATTERN_SCALE = 0.72;

/** Name of a status's hatching among the map's images. */
export function hatchImage(status: Status, theme: Theme): string {
  return `hatch/${status}/${theme}`;
}

export function unconfirmedImage(theme: Theme): string {
  return `unconfirmed/${theme}`;
}

export function drainedImage(theme: Theme): string {
  return `drained/${theme}`;
}

export function dotImage(theme: Theme): string {
  return `town/${theme}`;
}

/** Gives the map every image that the style of this theme names. */
export function addImages(map: MapLibreMap, theme: Theme): void {
  const ratio = Math.min(4, Math.ceil(window.devicePixelRatio) * 2);
  const patternRatio = ratio / PATTERN_SCALE;
  const colours = MAP_COLOURS[theme];
  const images: [string, HatchTile, number][] = [
    ...HATCHED_STATUSES.map((status): [string, HatchTile, number] => [
      hatchImage(status, theme),
      hatchTile(status, theme, ratio),
      patternRatio,
    ]),
    [
      unconfirmedImage(theme),
      drawTile(UNCONFIRMED.hatch, colours.land, ratio, UNCONFIRMED.opacity),
      patternRatio,
    ],
    [drainedImage(theme), drawTile('dashes', colours.drainedMark, ratio), patternRatio],
    [dotImage(theme), drawDot(colours.label, colours.halo, ratio), ratio],
  ];
  for (const [name, tile, pixelRatio] of images) {
    if (!map.hasImage(name)) map.addImage(name, tile, { pixelRatio });
  }
}
