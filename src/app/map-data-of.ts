import type { DrawnZone } from '../domain/zone';
import type { MapPairProps } from '../map/props';
import { POINT_PLACES } from '../proposals/point-places';
import type { Explorer } from '../state/explorer.svelte';
import { PLAIN_LAND } from '../state/plain-land';
import type { sideWords } from '../ui/comparison-words';

type SideWords = ReturnType<typeof sideWords>;
/** What either kind of map draws, without whom it tells. */
export type MapData = Omit<MapPairProps, 'walk' | `on${string}`>;

/**
 * What the map draws now, in words where it has some; null until there is land to draw.
 * @param sides of two texts, in words; null for one alone
 * @param isDifference whether only land of two statuses is painted
 */
export function mapDataOf(
  explorer: Explorer,
  sides: { readonly from: SideWords; readonly to: SideWords } | null,
  isDifference: boolean,
): MapData | null {
  const { choices, geodata, theme, wording } = explorer;
  const { messages } = wording;
  if (!geodata) return null;
  // To make a map takes as long as the engine takes to answer: the land comes first, and its statuses once they are known.
  const { first, second } = explorer.drawings ?? PLAIN_LAND;
  const { basemap, regions, faces, regionBorders, towns } = geodata;
  const { layers, view, projection } = choices;
  return {
    ...{
      basemap,
      regions,
      faces,
      regionBorders,
      towns,
      first,
      second,
      layers,
      view,
      theme,
      projection,
    },
    places: POINT_PLACES,
    captions: sides && [sides.from.caption, sides.to.caption],
    note:
      sides && isDifference
        ? messages.comparison.differenceNote({ side: sides.to.sentence })
        : null,
    settlements: explorer.whatIf?.drawn,
    zones: zonesOf(explorer),
    drawing: explorer.drawing,
    selected: explorer.selectedId,
    hovered: explorer.hoveredId,
    lit: explorer.lit,
    names: wording.names,
    words: messages.map,
    label: labelOf(explorer, sides, isDifference),
  };
}

/** The reader's zones, and the one that is being made. */
function zonesOf({ ownZones, drawing, choices, wording }: Explorer): readonly DrawnZone[] {
  const sketch = ownZones?.sketch;
  return sketch && !drawing
    ? [...choices.zones, { ...sketch, name: wording.messages.zones.sketch }]
    : choices.zones;
}

function labelOf(
  { wording: { messages } }: Explorer,
  sides: { readonly from: SideWords; readonly to: SideWords } | null,
  isDifference: boolean,
): string {
  if (isDifference) return messages.comparison.differenceLabel;
  return sides ? `${sides.from.mapLabel}; ${sides.to.mapLabel}` : messages.mapLabel;
}
