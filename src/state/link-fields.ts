import type { Day } from '../domain/day';
import type { LayerId } from '../domain/layers';
import type { Overview } from '../domain/overview';
import type { PointPlaceId } from '../domain/proposal';
import type { ComparisonMode, Language, MapView, Projection, Theme } from '../domain/view';
import type { Zone } from '../domain/zone';
import type { parseZones, printZones } from './link-zones';

/** All that a link restores. Null: the proposal's own, or the map's own. */
export interface LinkFields {
  readonly proposalId: string;
  readonly line: Day | null;
  /** Settlements held by the other side than on the line's day, by id, each once. */
  readonly flips: readonly string[];
  /** Zones that the reader has drawn on the proposal; null where there are some that no link can carry. */
  readonly zones: readonly Zone[] | null;
  readonly variant: string | null;
  readonly pullbackKm: number | null;
  readonly layers: ReadonlySet<LayerId>;
  readonly view: MapView | null;
  readonly projection: Projection;
  /** Null: the reader's own. */
  readonly language: Language | null;
  /** Null: one proposal alone. */
  readonly comparison: ComparisonFields | null;
  /** What stands open over the page. */
  readonly show: Overview | null;
  /** Null: as the reader's device has it. */
  readonly theme: Theme | null;
  /** Chosen land: the id of a parcel, or of a joint parcel of two lines. */
  readonly land: string | null;
  readonly place: PointPlaceId | null;
  /** The clause whose land is lit. */
  readonly clause: string | null;
}

/** What a proposal is compared with, and how the map shows it. Null: B's own, as for A. */
export interface ComparisonFields {
  readonly proposalId: string;
  readonly line: Day | null;
  readonly variant: string | null;
  readonly pullbackKm: number | null;
  readonly mode: ComparisonMode;
  /** Set where the reader's zones stand on B instead of A. */
  readonly hasZones?: true;
}

/** A part of a link that could not be used. */
export interface LinkProblem {
  readonly key: string;
  readonly value: string;
  /** Well written, but of nothing that is here: a day without a line, land. */
  readonly isAbsent?: true;
}

export interface ParsedLink {
  readonly fields: LinkFields;
  readonly problems: readonly LinkProblem[];
}

/** What a link's values are checked against. */
export interface LinkKnown {
  readonly proposals: readonly KnownProposal[];
  readonly defaultProposalId: string;
  readonly languages: readonly Language[];
  /** Reads and writes zones. Few links have any: absent until the first of them, or all that follows the first picture. */
  readonly zones?: ZoneCodec | undefined;
}

export interface ZoneCodec {
  readonly parseZones: typeof parseZones;
  readonly printZones: typeof printZones;
}

export interface KnownProposal {
  readonly id: string;
  readonly variants?: readonly { readonly id: string }[];
  readonly pullbackKm?: readonly number[];
  readonly clauses?: readonly { readonly id: string }[];
}
