import type { Holder } from '../domain/control';
import type { Land } from '../domain/geometry';
import { splitLand } from './split-land';

export type SplitLand = Readonly<Record<Holder, Land | null>>;

/** Splits land by who holds it. Land wholly on one side is not overlaid at all, and stays the object that it is. */
export function splitByHolder(land: Land, heldByRussia: Land): SplitLand {
  const { inside, outside } = splitLand(land, heldByRussia);
  return { russia: inside, ukraine: outside };
}
