import type { Position } from 'geojson';
import type { JointSet } from '../domain/comparison';
import type { Day } from '../domain/day';
import type { Geodata } from '../domain/geodata';
import type { Land } from '../domain/geometry';
import type { FileSelection, LoadAnswer, LoadProgress } from '../domain/loaded-file';
import type { ParcelCut, ParcelSet } from '../domain/parcel';
import type { Proposal } from '../domain/proposal';
import type { ProposalFile } from '../domain/proposal-file';
import type { Texts } from '../proposals/words/words';
import type { CheckedZone, WantedShape } from '../domain/zone';
import type { Language, Theme } from '../domain/view';
import type { LanguagePack } from '../messages/language-pack';
import type { SpokenLanguage } from './interface-language.svelte';
import type { LinkKnown } from './link-fields';
import type * as figures from './figures';
import type { ParcelRequest } from './parcel-request';
import type { Keep } from './remembered-kinds';

/** Computes parcels away from the page's thread. */
export interface ParcelEngine {
  parcels(day: Day, cut: ParcelCut, flips?: readonly string[]): Promise<ParcelSet>;
  /** The first picture is there: what is likely to be asked for next may be computed. */
  ahead(): void;
  /** Computes parcels before they are asked for, when there is nothing else to do. Never rejects. */
  prepare(lines: readonly ParcelRequest[]): Promise<void>;
  /** The same of joint parcels, in place of those that were still to be computed. */
  prepareJoints(
    pairs: readonly { readonly from: ParcelRequest; readonly to: ParcelRequest }[],
  ): Promise<void>;
  /** Loads a file as a line of contact, whose id can stand for a day from then on. */
  load(
    file: Blob,
    name: string,
    selection?: FileSelection,
    options?: {
      readonly signal?: AbortSignal;
      readonly onprogress?: (progress: LoadProgress) => void;
    },
  ): Promise<LoadAnswer>;
  joint(from: ParcelRequest, to: ParcelRequest): Promise<JointSet>;
  /** Parcels without their shapes, for figures alone. */
  sketch(line: ParcelRequest): Promise<ParcelSet>;
  /** Checks the shape of a zone, and makes valid polygons of it. */
  checkZone(geometry: unknown): Promise<CheckedZone>;
  makeShape(line: ParcelRequest, wanted: WantedShape): Promise<Land | null>;
  /** Positions moved onto region borders and the line of contact, where these are near. */
  snap(
    line: ParcelRequest,
    positions: readonly Position[],
    withinKm: number,
  ): Promise<readonly Position[]>;
  /** A proposal file; null where the file is something else. */
  readProposalFile(bytes: Uint8Array, name: string): Promise<ProposalFile | null>;
}

/** The public archive of daily files. */
export interface Archive {
  /** Whom a fetch asks. */
  readonly host: string;
  /** Rejects with an Error that names the host and says what went wrong. */
  fetchDay(
    day: Day,
    options: { readonly signal: AbortSignal; readonly report: (share: number) => void },
  ): Promise<File>;
}

/** What makes figures and drawings of parcels. */
export type Figures = typeof figures;

/** What the state is built on; `main.ts` gives the real ones, tests give small ones. */
export interface ExplorerPorts {
  /** What links are checked against. */
  readonly proposals: LinkKnown['proposals'];
  /** The proposals in a language's words; without `texts`, which are loaded later, clauses and notes are empty. */
  readonly proposalsIn: (pack: LanguagePack, texts: Texts | null) => readonly Proposal[];
  readonly defaultProposalId: string;
  readonly zones?: LinkKnown['zones'];
  /** Codes of the languages that the interface can be shown in. */
  readonly languages: readonly Language[];
  /** What the page starts in. */
  readonly firstLanguage: SpokenLanguage;
  readonly loadLanguage: (code: Language) => Promise<LanguagePack>;
  /** The reader's language where a link names none. */
  readonly ownLanguage: () => Language;
  /** Keeps the reader's language for the next visit. */
  readonly keepLanguage: (code: Language) => void;
  /** The theme that the reader chose before; null: none. */
  readonly storedTheme: () => Theme | null;
  /** Keeps the reader's theme for the next visit. */
  readonly keepTheme: (theme: Theme | null) => void;
  readonly engine: ParcelEngine;
  /** Where days of the public archive can be fetched from; null in a build that asks no other host. */
  readonly archive: Archive | null;
  /** What words of the reader's own are kept in; null where nothing may be kept. */
  readonly keep: Keep | null;
  readonly loadGeodata: () => Promise<Geodata>;
  /** Throws before there are geodata: until then there is nothing to make figures of. */
  readonly figures: () => Figures;
}
