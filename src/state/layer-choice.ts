import type { SAME } from '../domain/comparison';
import { LAYER_IDS, type LayerId } from '../domain/layers';
import type { Status } from '../domain/status';

/** How the map paints a parcel. */
export interface ParcelPaint {
  readonly status: Status | typeof SAME;
  readonly unconfirmed: boolean;
  readonly outlined?: boolean;
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
