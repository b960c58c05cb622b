import type { LineFacts } from './control';
import type { Day } from './day';

/** Kinds of file that can be read; which one a file is, its content says and not its name. */
export type FileFormat = 'GeoJSON' | 'TopoJSON' | 'KML' | 'Shapefile';

/** What became of the part of a file that a problem is about. */
export type ProblemEffect = 'left out' | 'mended' | 'ignored';

/** Something in a file that could not be taken as it stands. */
export interface FileProblem {
  /** Where in the file, e.g. `features[3].geometry.coordinates[0][12]`. */
  readonly place: string;
  /** The feature that it is about, for people: `feature 4 of layer “north” (“Vovchansk”)`. */
  readonly feature?: string;
  /** What is wrong, in plain English, without full stop. */
  readonly reason: string;
  readonly effect: ProblemEffect;
}

/** What is done with a file on its way to become a line of contact, in this order. */
export const LOAD_STAGES = ['read', 'unpack', 'parse', 'check', 'clean', 'overlay'] as const;
export type LoadStage = (typeof LOAD_STAGES)[number];

/** How far a file has come. */
export interface LoadProgress {
  readonly stage: LoadStage;
  /** Of the stage, 0 to 1; what is done in one go stays at 0. */
  readonly share: number;
}

/** One value of a property, with what carries it. */
export interface ChoiceValue {
  /** As text; '' stands for features without the property. */
  readonly value: string;
  readonly features: number;
  /** Sum of the features' areas, km²; overlaps count twice. */
  readonly areaKm2: number;
}

/** A property that tells kinds of feature apart. */
export interface FileChoice {
  /** Its name; `layer` for the layers of a file that has several. */
  readonly property: string;
  readonly values: readonly ChoiceValue[];
}

/** What a reader can choose about a file before it becomes a line of contact. */
export interface FileChoices {
  readonly properties: readonly FileChoice[];
  /** True where the file holds several kinds of feature, so that none is taken unasked. */
  readonly mustChoose: boolean;
  /** The day found in the file's name or properties, or null where it has to be chosen. */
  readonly day: Day | null;
}

/** The features with one of some values of one property. */
export interface HeldValues {
  readonly property: string;
  readonly values: readonly string[];
}

/** What a reader has chosen about a file. */
export interface FileSelection {
  /** Which features are Russian-held: all that fulfil every one of these; `'all'` for every area of the file. */
  readonly held?: readonly HeldValues[] | 'all';
  readonly day?: Day;
  /** Stated error of the line, kilometres to either side. */
  readonly uncertaintyKm?: number;
}

/** What was read from a file. */
export interface FileSummary {
  readonly name: string;
  readonly format: FileFormat;
  readonly bytes: number;
  readonly layers: readonly string[];
  /** Features with an area that can be used. */
  readonly features: number;
  readonly vertices: number;
}

/** A file as loaded, and the control made of it; null while the selection leaves something to be chosen. */
export interface LoadAnswer {
  readonly summary: FileSummary;
  readonly choices: FileChoices;
  readonly problems: readonly FileProblem[];
  readonly control:
    | (LineFacts & {
        readonly id: string;
        /** Land held outside Ukraine's regions (sea, coast, beyond the border), km². */
        readonly outsideUkraineKm2: number;
        readonly contactLineKm: number;
      })
    | null;
}
