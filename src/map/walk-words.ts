import type { Arrival } from './map-walk.svelte';
import type { MapWords } from './words';

/**
 * What a screen reader hears on arriving somewhere.
 * @param describe a land in a sentence, by its id
 * @param widthKm how much land the map shows from west to east
 */
export function arrivalInWords(
  arrival: Arrival,
  describe: (id: string) => string,
  widthKm: number,
  words: MapWords,
): string {
  if (arrival.kind === 'nothing-that-way') return words.nothingThatWay;
  if (arrival.kind === 'land') return describe(arrival.land);
  const middle =
    arrival.land === null
      ? words.nothingInMiddle
      : words.inMiddle({ land: describe(arrival.land) });
  if (!arrival.zoomed) return middle;
  const across = words.kilometres({ count: String(Math.round(widthKm)) });
  return `${words.shownAcross({ distance: across })} ${middle}`;
}
