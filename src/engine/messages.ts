import type { GeodataFiles } from '../data/parse-geodata';
import type { Day } from '../domain/day';
import type { ParcelCut, ParcelSet } from '../domain/parcel';

/** From the page to the engine's worker. */
export type Question =
  | { readonly kind: 'geodata'; readonly files: GeodataFiles }
  | { readonly kind: 'parcels'; readonly id: number; readonly day: Day; readonly cut: ParcelCut };

/** From the engine's worker to the page. */
export type Answer =
  | { readonly kind: 'parcels'; readonly id: number; readonly set: ParcelSet }
  | { readonly kind: 'error'; readonly id: number; readonly message: string };
