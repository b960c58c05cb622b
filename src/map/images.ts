import type { Map as MapLibreMap } from 'maplibre-gl';
import { STATUSES, type Status } from '../domain/status';
import type { Theme } from '../domain/view';
import { drawTile, hatchTile, type HatchTile } from '../palette/hatching';
import { MAP_COLOURS, STATUS_HATCH } from '../palette/palette';
import { drawDot } from './town-dot';

/** Statuses that carry a hatching, and so have a layer for it. */
export const HATCHED_STATUSES: readonly Status[] = STATUSES.filter(
  (status) => STATUS_HATCH[status] !== 'none',
);

/** Name of a status's hatching among the map's images. */
export function hatchImage(status: Status, theme: Theme): string {
  return `hatch/${status}/${theme}`;
}

export function drainedImage(theme: Theme): string {
  return `drained/${theme}`;
}

export function dotImage(theme: Theme): string {
  return `town/${theme}`;
}

/** Gives the map every image that the style of this theme names. */
export function addImages(map: MapLibreMap, theme: Theme): void {
  // Patterns grow up to twofold between two whole zooms; drawn finer, they stay sharp.
  const ratio = Math.min(4, Math.ceil(window.devicePixelRatio) * 2);
  const colours = MAP_COLOURS[theme];
  const images: [string, HatchTile, number][] = [
    ...HATCHED_STATUSES.map((status): [string, HatchTile, number] => [
      hatchImage(status, theme),
      hatchTile(status, theme, ratio),
      ratio,
    ]),
    [drainedImage(theme), drawTile('dashes', colours.drainedMark, ratio), ratio],
    [dotImage(theme), drawDot(colours.label, colours.halo, ratio), ratio],
  ];
  for (const [name, tile, pixelRatio] of images) {
    if (!map.hasImage(name)) map.addImage(name, tile, { pixelRatio });
  }
}
