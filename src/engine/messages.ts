import type { GeodataFiles } from '../data/parse-geodata';
import type { SettlementTable } from '../data/parse-settlements';
import type { JointSet } from '../domain/comparison';
import type { Position } from 'geojson';
import type { Land } from '../domain/geometry';
import type { ParcelCut, ParcelSet } from '../domain/parcel';
import type { ProposalFile } from '../domain/proposal-file';
import type { CheckedZone, WantedShape } from '../domain/zone';
import type { ChangedSet } from './changed-parcels';
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
  /** The same of a line with flips, where the page has the parcels of its day. */
  readonly changed: { readonly question: DayCut; readonly answer: ChangedSet };
  readonly joint: {
    readonly question: { readonly from: DayCut; readonly to: DayCut };
    readonly answer: JointSet;
  };
  /** Parcels without their shapes, for the figures of a zone that is being drawn. */
  readonly sketch: { readonly question: DayCut; readonly answer: ParcelSet };
  readonly checkZone: {
    readonly question: { readonly geometry: unknown };
    readonly answer: CheckedZone;
  };
  readonly makeShape: {
    readonly question: { readonly line: DayCut; readonly wanted: WantedShape };
    readonly answer: Land | null;
  };
  readonly snap: {
    readonly question: {
      readonly line: DayCut;
      readonly positions: readonly Position[];
      readonly withinKm: number;
    };
    readonly answer: readonly Position[];
  };
  readonly proposalFile: {
    readonly question: { readonly bytes: Uint8Array; readonly name: string };
    readonly answer: ProposalFile | null;
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
