import type { Map as MapLibreMap } from 'maplibre-gl';
import { HATCHED_STATUSES } from './images';
import { hatchLayer, veilLayer, type LandSource } from './parcel-layers';
import type { Fill } from './parcel-states';

type LayeredMap = Pick<MapLibreMap, 'getLayer'>;

/**
 * Has the map pass over the hatching that no land has: invisible, each layer takes as long to draw as one that is seen, and
 * together they were a third of all triangles. MapLibre asks every layer for each frame whether it is hidden; to say so by
 * `visibility` or `fill-opacity` would have land cut into tiles anew, by `fill-layer-opacity` one more frame drawn.
 */
export class DrawnHatching {
  #drawn = new Map<string, boolean>();

  /** Draws what the fills of a source need, and nothing else of it. */
  update(map: LayeredMap, source: LandSource, fills: Iterable<Fill>): void {
    const statuses = new Set<unknown>();
    let isVeiled = false;
    for (const { status, unconfirmed } of fills) {
      statuses.add(status);
      isVeiled ||= unconfirmed === true;
    }
    for (const status of HATCHED_STATUSES) {
      this.#draw(map, hatchLayer(source, status), statuses.has(status));
    }
    this.#draw(map, veilLayer(source), isVeiled);
  }

  #draw(map: LayeredMap, id: string, isDrawn: boolean): void {
    const layer = map.getLayer(id);
    if (!layer || this.#drawn.get(id) === isDrawn) return;
    this.#drawn.set(id, isDrawn);
    if (isDrawn) Reflect.deleteProperty(layer, 'isHidden');
    else layer.isHidden = () => true;
  }

  /** The map has a style made anew, whose layers are others. */
  forget(): void {
    this.#drawn = new Map();
  }
}
