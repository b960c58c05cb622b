import type { GeodataFiles } from '../data/parse-geodata';
import type { JointSet } from '../domain/comparison';
import type { Day } from '../domain/day';
import type { ParcelCut, ParcelSet } from '../domain/parcel';

/** A built-in line of contact and how the parcels on it are to be cut. */
export interface DayCut {
  readonly day: Day;
  readonly cut: ParcelCut;
}

/** What the page asks of the engine, and what it is answered with. */
export interface Exchange {
  readonly parcels: { readonly question: DayCut; readonly answer: ParcelSet };
  readonly joint: {
    readonly question: { readonly from: DayCut; readonly to: DayCut };
    readonly answer: JointSet;
  };
}
export type Subject = keyof Exchange;

/** From the page to the engine's worker. */
export type Question =
  | { readonly kind: 'geodata'; readonly files: GeodataFiles }
  | {
      [Kind in Subject]: {
        readonly kind: Kind;
        readonly id: number;
        readonly question: Exchange[Kind]['question'];
      };
    }[Subject];

/** From the engine's worker to the page. */
export type Answer =
  | { readonly kind: 'answer'; readonly id: number; readonly answer: Exchange[Subject]['answer'] }
  | { readonly kind: 'error'; readonly id: number; readonly message: string };
