import type { Day } from './day';
import type { BoundingBox, Land, Lines } from './geometry';
import type { RegionId } from './region';

/** Who holds land on a day. Holding is not ownership. */
export type Holder = 'russia' | 'ukraine';

/** Where a line of contact comes from, and how far to trust it. */
export interface LineFacts {
  readonly asOf: Day;
  readonly source: string;
  readonly sourceUrl?: string;
  /** How the line was drawn. */
  readonly method: string;
  readonly licence: string;
  /** Stated error of the line, kilometres to either side. */
  readonly uncertaintyKm: number;
  /** The file that the reader loaded it from; absent for a built-in line. */
  readonly file?: string;
  /** Settlements that the reader has put in the hands of the other side, by id; absent where there are none. */
  readonly flips?: readonly string[];
  /** With flips: where the line is not that of the day. */
  readonly redrawn?: Redrawn;
}

/** Where a line differs from the built-in one that it was made from. */
export interface Redrawn {
  /** Regions of which other land is held. */
  readonly regions: readonly RegionId[];
  /** Around every piece of either line that the other does not have, degrees. */
  readonly box: BoundingBox;
}

/** Who holds what on one day: the Russian-held land, and the line where the holder changes. */
export interface Control extends LineFacts {
  /** Names this control among all: the day for a built-in one, a file's name for a loaded one. */
  readonly id: string;
  readonly heldByRussia: Land;
  readonly contactLine: Lines;
}

/** The part of a region that was held alike on each of some days. */
export interface HeldPart {
  readonly region: RegionId;
  /** By whom, in the order of the days. */
  readonly holders: readonly Holder[];
  readonly land: Land;
}
