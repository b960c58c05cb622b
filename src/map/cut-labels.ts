import type { ExpressionSpecification, Map as MapLibreMap, PointLike } from 'maplibre-gl';
import { boxesOver, type BoxOver } from './boxes-over';

/** Names that the map's edge or something lying over the map would cut are not written at all. */
export const UNLESS_CUT: ExpressionSpecification = [
  'case',
  ['boolean', ['feature-state', 'cut'], false],
  0,
  1,
];

/** Keeps the feature-state `cut` of names equal to what the edge and the controls over the map cover. */
export class CutLabels {
  #cut = new Map<string, { source: string; id: string | number }>();

  /** Looks where names were placed; true if any changed. To be asked when the map has come to rest. */
  update(map: MapLibreMap, layers: readonly string[]): boolean {
    const found = this.#cut;
    this.#cut = new Map();
    const boxes = [...edges(map), ...boxesOver(map.getContainer())];
    for (const { left, top, right, bottom } of boxes) {
      const box: [PointLike, PointLike] = [
        [left, top],
        [right, bottom],
      ];
      const drawn = layers.filter((id) => map.getLayer(id));
      for (const { source, id } of map.queryRenderedFeatures(box, { layers: drawn })) {
        if (id !== undefined) this.#cut.set(`${source}/${id}`, { source, id });
      }
    }
    const gone = [...found].filter(([key]) => !this.#cut.has(key));
    const fresh = [...this.#cut].filter(([key]) => !found.has(key));
    for (const [, name] of gone) map.setFeatureState(name, { cut: false });
    for (const [, name] of fresh) map.setFeatureState(name, { cut: true });
    return gone.length + fresh.length > 0;
  }

  /** The map has lost all states, as with its graphics context. */
  forget(): void {
    this.#cut = new Map();
  }
}

function edges(map: MapLibreMap): BoxOver[] {
  const { clientWidth: width, clientHeight: height } = map.getContainer();
  return [
    { left: 0, top: 0, right: 1, bottom: height },
    { left: width - 1, top: 0, right: width, bottom: height },
    { left: 0, top: 0, right: width, bottom: 1 },
    { left: 0, top: height - 1, right: width, bottom: height },
  ];
}
