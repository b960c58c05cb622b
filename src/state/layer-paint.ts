import { LAYER_IDS, layerOfRegion, type LayerId } from '../domain/layers';
import type { Outcome, ParcelOutcome } from '../domain/outcome';
import type { RegionId } from '../domain/region';
import type { Status } from '../domain/status';

/** How the map paints a parcel. */
export interface ParcelPaint {
  readonly status: Status;
  readonly unconfirmed: boolean;
}

export const ALL_LAYERS: ReadonlySet<LayerId> = new Set(LAYER_IDS);

/** The map before anything has been computed. */
export const NOTHING_PAINTED: ReadonlyMap<string, ParcelPaint> = new Map();

/** The layers with one shown or hidden. */
export function withLayer(
  layers: ReadonlySet<LayerId>,
  id: LayerId,
  isShown: boolean,
): ReadonlySet<LayerId> {
  const others = [...layers].filter((each) => each !== id);
  return new Set(isShown ? [...others, id] : others);
}

const ZONE_STATUSES: ReadonlySet<Status> = new Set(['demilitarised', 'economic-zone']);

/**
 * What the map paints, by parcel. Every parcel belongs to one layer: a proposed zone to the layer of
 * zones, other land to its region's, so that either can be seen without the other. Regions that
 * nobody but Ukraine holds belong to none and are always painted.
 */
export function paintOf(
  outcome: Outcome,
  layers: ReadonlySet<LayerId>,
): ReadonlyMap<string, ParcelPaint> {
  const contested = regionsWithRussianHeldLand(outcome);
  const painted = new Map<string, ParcelPaint>();
  for (const each of outcome.parcels) {
    const layer = layerOf(each, contested);
    if (each.parcel.land && (layer === null || layers.has(layer))) {
      painted.set(each.parcel.id, {
        status: each.status,
        unconfirmed: each.unconfirmed !== undefined,
      });
    }
  }
  return painted;
}

function layerOf(
  { parcel, status }: ParcelOutcome,
  contested: ReadonlySet<RegionId>,
): LayerId | null {
  if (ZONE_STATUSES.has(status)) return 'demilitarised-zone';
  const layer = layerOfRegion(parcel.region);
  return layer === 'other-regions' && !contested.has(parcel.region) ? null : layer;
}

function regionsWithRussianHeldLand({ parcels }: Outcome): ReadonlySet<RegionId> {
  return new Set(
    parcels
      .filter(({ parcel }) => parcel.holder === 'russia' && parcel.land)
      .map(({ parcel }) => parcel.region),
  );
}
