import type { GeodataFiles } from '../data/parse-geodata';
import type { Control } from '../domain/control';
import type { FileSelection, LoadAnswer, LoadProgress } from '../domain/loaded-file';
import type { PackedControl } from './packed-control';

/** To the worker that loads one file. */
export interface LoadQuestion {
  readonly files: GeodataFiles;
  /** Read in the worker, so that the page never holds its bytes. */
  readonly file: Blob;
  readonly name: string;
  readonly selection: FileSelection;
}

/** What was loaded; `control` is null while something has to be chosen first. */
export interface Loaded {
  readonly answer: LoadAnswer;
  readonly control: Control | null;
}

/** What was loaded, as it leaves its worker. */
export interface PackedLoaded {
  readonly answer: LoadAnswer;
  readonly control: PackedControl | null;
}

/** From the worker that loads one file. */
export type LoadReply =
  | { readonly kind: 'progress'; readonly progress: LoadProgress }
  | { readonly kind: 'loaded'; readonly loaded: PackedLoaded }
  | { readonly kind: 'error'; readonly message: string };
