import type { RegionId } from './region';

/** What the reader can show and hide on the map. */
export const LAYER_IDS = [
  'crimea',
  'luhansk',
  'donetsk',
  'zaporizhzhia',
  'kherson',
  'other-regions',
  'demilitarised-zone',
  'contact-line',
  'line-error',
  'towns',
  'places',
] as const;
export type LayerId = (typeof LAYER_IDS)[number];

/** Layers of which each shows or hides land. */
export const LAND_LAYERS: readonly LayerId[] = LAYER_IDS.filter(
  (id) => !['contact-line', 'line-error', 'towns', 'places'].includes(id),
);

/** Layers that are the land of named regions; land elsewhere belongs to `other-regions`. */
export const LAYER_REGIONS: Readonly<Partial<Record<LayerId, readonly RegionId[]>>> = {
  crimea: ['UA-43', 'UA-40'],
  luhansk: ['UA-09'],
  donetsk: ['UA-14'],
  zaporizhzhia: ['UA-23'],
  kherson: ['UA-65'],
};

/** The layer that a region's land belongs to. */
export function layerOfRegion(region: RegionId): LayerId {
  for (const layer of LAYER_IDS) {
    if (LAYER_REGIONS[layer]?.includes(region)) return layer;
  }
  return 'other-regions';
}
