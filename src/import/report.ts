import type { LoadProgress } from '../domain/loaded-file';

/** Is told how far a file has come; called often, so it must be quick. */
export type Report = (progress: LoadProgress) => void;

export const NO_REPORT: Report = () => {};
