import type { MapAction } from './keyboard';
import type { MapWalk, WalkedMap } from './map-walk.svelte';
import type { MapPairProps } from './props';
import { arrivalInWords } from './walk-words';

/**
 * Does on a map what a key or a button asked for, and tells the page what it came to.
 * @param byKey whether the land come to gets a card
 * @returns what a screen reader hears; null for nothing
 */
export async function actOnMap(
  action: Exclude<MapAction, { kind: 'help' }>,
  map: WalkedMap,
  walk: MapWalk,
  props: MapPairProps,
  byKey: boolean,
): Promise<string | null> {
  const parcels = new Map(props.first.parcels.map((each) => [each.id, each]));
  const lands = props.walk.ids.flatMap((id) => parcels.get(id) ?? []);
  if (action.kind === 'open') {
    const land = walk.land ?? walk.aim(map, lands);
    if (land !== null) props.onopen(land);
    return null;
  }
  const arrival = await walk.go(action, map, lands);
  // Beside a button that was clicked a card in the middle of the map would be in the way.
  if (byKey && arrival.kind !== 'nothing-that-way') props.onhover(arrival.land, arrival.at);
  return arrivalInWords(arrival, (id) => props.walk.describe(id), map.widthKm(), props.words);
}
