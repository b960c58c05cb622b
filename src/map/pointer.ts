import type { Map as MapLibreMap, PointLike } from 'maplibre-gl';
import { PARCEL_LAYER } from './parcel-layers';

/** Where a pointer is, CSS pixels from the map's upper left corner. */
export interface At {
  readonly x: number;
  readonly y: number;
}

interface PointerReport {
  onhover(id: string | null, at: At | null): void;
  onselect(id: string | null): void;
}

/** Reports the parcel that is pointed at, and the one clicked or tapped. */
export function listenToPointer(map: MapLibreMap, report: PointerReport): void {
  let hovering = false;
  const leave = () => {
    if (!hovering) return;
    hovering = false;
    report.onhover(null, null);
  };
  map.on('mousemove', ({ point }) => {
    // After a tap browsers send a mouse move as well; a finger does not hover.
    if (map.isMoving() || !window.matchMedia('(hover: hover)').matches) return;
    const id = parcelAt(map, point);
    map.getCanvas().style.cursor = id === null ? '' : 'pointer';
    if (id === null) return leave();
    hovering = true;
    report.onhover(id, { x: point.x, y: point.y });
  });
  map.on('mouseout', leave);
  map.on('movestart', leave);
  map.on('click', ({ point }) => report.onselect(parcelAt(map, point)));
}

function parcelAt(map: MapLibreMap, point: PointLike): string | null {
  if (!map.getLayer(PARCEL_LAYER)) return null;
  const [found] = map.queryRenderedFeatures(point, { layers: [PARCEL_LAYER] });
  return found?.id === undefined ? null : String(found.id);
}
