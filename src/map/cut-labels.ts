import type { ExpressionSpecification, Map as MapLibreMap, PointLike } from 'maplibre-gl';

/** Names that the map's edge or something lying over the map would cut are not written at all. */
export const UNLESS_CUT: ExpressionSpecification = [
  'case',
  ['boolean', ['feature-state', 'cut'], false],
  0,
  1,
];

type Box = readonly [west: number, north: number, east: number, south: number];

/** Keeps the feature-state `cut` of names equal to what the edge and the controls over the map cover. */
export class CutLabels {
  #cut = new Map<string, { source: string; id: string | number }>();

  /** Looks where names were placed; true if any changed. To be asked when the map has come to rest. */
  update(map: MapLibreMap, layers: readonly string[]): boolean {
    const found = this.#cut;
    this.#cut = new Map();
    for (const [west, north, east, south] of [...edges(map), ...controls(map)]) {
      const box: [PointLike, PointLike] = [
        [west, north],
        [east, south],
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

function edges(map: MapLibreMap): Box[] {
  const { clientWidth: width, clientHeight: height } = map.getContainer();
  return [
    [0, 0, 1, height],
    [width - 1, 0, width, height],
    [0, 0, width, 1],
    [0, height - 1, width, height],
  ];
}

/** What lies over the map and hides it: buttons, scale, captions. */
function controls(map: MapLibreMap): Box[] {
  const container = map.getContainer();
  const { left, top } = container.getBoundingClientRect();
  const over = container.closest('[data-map-area]')?.querySelectorAll('[data-over-map]') ?? [];
  return [...over].flatMap((element): Box[] => {
    const box = element.getBoundingClientRect();
    if (box.width === 0) return [];
    return [[box.left - left, box.top - top, box.right - left, box.bottom - top]];
  });
}
