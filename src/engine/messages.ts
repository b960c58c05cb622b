import type { GeodataFiles } from '../data/parse-geodata';
import type { SettlementTable } from '../data/parse-settlements';
import type { JointSet } from '../domain/comparison';
import type { ParcelCut, ParcelSet } from '../domain/parcel';
import type { PackedControl } from './packed-control';

/** A line of contact and how the parcels on it are to be cut. */
export interface DayCut {
  /** A built-in day, or the id of a control that was loaded from a file. */
  readonly day: string;
  readonly cut: ParcelCut;
  /** Settlements held by the other side than on the built-in day, by id. */
  readonly flips?: readonly string[];
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

/** Given to the engine's worker once, for every question that may need it. */
export type Handover =
  | { readonly kind: 'geodata'; readonly files: GeodataFiles }
  | { readonly kind: 'settlements'; readonly table: SettlementTable }
  | { readonly kind: 'control'; readonly control: PackedControl };

/** From the page to the engine's worker. */
export type Question =
  | Handover
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
