import type { Position } from 'geojson';
import type { Map as MapLibreMap, Point, PointLike } from 'maplibre-gl';
import { POINT_PLACE_IDS, type PointPlaceId } from '../domain/proposal';
import { PLACE_LAYER } from './label-layers';
import { SETTLEMENT_LAYER } from './settlement-layers';

/** Where a pointer is, CSS pixels from the map's upper left corner. */
export interface At {
  readonly x: number;
  readonly y: number;
}

interface PointerReport {
  onhover(id: string | null, at: At | null): void;
  onselect(id: string | null): void;
  onplacehover(id: PointPlaceId | null, at: At | null): void;
  onplaceselect(id: PointPlaceId): void;
  onsettlement(id: string): void;
  /** The pointer rests on a settlement. */
  onsettlementhover(id: string): void;
}

/** How far a finger or pointer may miss a place's symbol, CSS pixels. */
const REACH = 4;
/** The same for a settlement, which is smaller. */
const SETTLEMENT_REACH = 9;
/** So long a pointer that is on its way elsewhere is not on a settlement, ms. */
const DWELL_MS = 80;

/**
 * Reports the place or else the parcel that is pointed at, and the one clicked or tapped.
 * @param parcelAt the parcel at a place `[lon, lat]`, by the shapes that the map is given and not by what it has drawn so far
 */
export function listenToPointer(
  map: MapLibreMap,
  parcelAt: (position: Position) => string | null,
  report: PointerReport,
): void {
  const parcelUnder = (point: Point) => {
    const { lng, lat } = map.unproject(point);
    return parcelAt([lng, lat]);
  };
  let settlement: string | null = null;
  let dwell: ReturnType<typeof setTimeout> | undefined;
  const rest = (on: string | null) => {
    if (on === settlement) return;
    settlement = on;
    clearTimeout(dwell);
    if (on !== null) dwell = setTimeout(() => report.onsettlementhover(on), DWELL_MS);
  };
  let hovered: 'land' | 'place' | null = null;
  const leave = () => {
    if (hovered === 'land') report.onhover(null, null);
    if (hovered === 'place') report.onplacehover(null, null);
    hovered = null;
  };
  const hover = (over: 'land' | 'place') => {
    if (hovered !== over) leave();
    hovered = over;
  };
  map.on('mousemove', ({ point }) => {
    // After a tap browsers send a mouse move as well; a finger does not hover.
    if (map.isMoving() || !window.matchMedia('(hover: hover)').matches) return;
    const at = { x: point.x, y: point.y };
    const place = placeAt(map, point);
    const parcel = place === null ? parcelUnder(point) : null;
    rest(settlementAt(map, point));
    const isOver = place !== null || parcel !== null || settlement !== null;
    map.getCanvas().style.cursor = isOver ? 'pointer' : '';
    if (place !== null) {
      hover('place');
      report.onplacehover(place, at);
    } else if (parcel !== null) {
      hover('land');
      report.onhover(parcel, at);
    } else {
      leave();
    }
  });
  const goAway = () => {
    rest(null);
    leave();
  };
  map.on('mouseout', goAway);
  map.on('movestart', goAway);
  map.on('click', ({ point }) => {
    const clicked = settlementAt(map, point);
    if (clicked !== null) return report.onsettlement(clicked);
    const place = placeAt(map, point);
    if (place !== null) report.onplaceselect(place);
    else report.onselect(parcelUnder(point));
  });
}

/** The settlement nearest to a point, of those in reach. */
function settlementAt(map: MapLibreMap, { x, y }: Point): string | null {
  if (!map.getLayer(SETTLEMENT_LAYER)) return null;
  const around: [PointLike, PointLike] = [
    [x - SETTLEMENT_REACH, y - SETTLEMENT_REACH],
    [x + SETTLEMENT_REACH, y + SETTLEMENT_REACH],
  ];
  const near = map
    .queryRenderedFeatures(around, { layers: [SETTLEMENT_LAYER] })
    .map(({ geometry, properties }) => {
      const [lon = 0, lat = 0] = geometry.type === 'Point' ? geometry.coordinates : [];
      const at = map.project([lon, lat]);
      return { id: String(properties['id']), distance: Math.hypot(at.x - x, at.y - y) };
    })
    .sort((a, b) => a.distance - b.distance);
  return near[0]?.id ?? null;
}

function placeAt(map: MapLibreMap, { x, y }: Point): PointPlaceId | null {
  if (!map.getLayer(PLACE_LAYER)) return null;
  const [found] = map.queryRenderedFeatures(
    [
      [x - REACH, y - REACH],
      [x + REACH, y + REACH],
    ],
    { layers: [PLACE_LAYER] },
  );
  return POINT_PLACE_IDS.find((id) => id === found?.properties['place']) ?? null;
}
