import type { GeodataFiles } from '../data/parse-geodata';
import type { Control } from '../domain/control';
import type { FileSelection, LoadAnswer } from '../domain/loaded-file';

/** To the worker that loads one file. */
export interface LoadQuestion {
  readonly files: GeodataFiles;
  readonly bytes: Uint8Array;
  readonly name: string;
  readonly selection: FileSelection;
}

/** What was loaded; `control` is null while something has to be chosen first. */
export interface Loaded {
  readonly answer: LoadAnswer;
  readonly control: Control | null;
}

/** From the worker that loads one file. */
export type LoadReply =
  | { readonly kind: 'loaded'; readonly loaded: Loaded }
  | { readonly kind: 'error'; readonly message: string };
