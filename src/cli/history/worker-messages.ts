import type { FileSelection } from '../../domain/loaded-file';
import type { DayFigures } from './figures';

/** To a worker: one file. */
export interface FileTask {
  readonly path: string;
  readonly name: string;
  readonly selection: FileSelection;
}

/** From a worker: what became of the file. */
export type FileOutcome =
  | {
      readonly kind: 'figures';
      readonly figures: DayFigures;
      /** Of the file's name and bytes as they were read. */
      readonly hash: string;
    }
  | { readonly kind: 'bad'; readonly reason: string };
