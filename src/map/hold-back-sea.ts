import type { Map as MapLibreMap, MapSourceDataEvent } from 'maplibre-gl';
import type { Theme } from '../domain/view';
import { MAP_COLOURS } from '../palette/palette';

type Painted = Pick<MapLibreMap, 'on' | 'off' | 'once' | 'isSourceLoaded' | 'setPaintProperty'>;

/**
 * The sea is what no land covers, and a new style has no land yet: until that of Ukraine is cut into tiles, what will be
 * land or sea is as neutral as what lies outside the map. The two appear in one frame.
 */
export function holdBackSea(map: Painted, theme: () => Theme): void {
  const paint = (name: 'outside' | 'water') =>
    map.setPaintProperty('sea', 'background-color', MAP_COLOURS[theme()][name]);
  const listen = ({ sourceId, tile }: Pick<MapSourceDataEvent, 'sourceId' | 'tile'>) => {
    if (sourceId === 'faces' && tile && map.isSourceLoaded('faces')) flow();
  };
  let isHeld = true;
  const flow = () => {
    map.off('sourcedata', listen);
    if (isHeld) paint('water');
    isHeld = false;
  };
  paint('outside');
  map.on('sourcedata', listen);
  // Also where no land of Ukraine is in view.
  map.once('idle', flow);
}
