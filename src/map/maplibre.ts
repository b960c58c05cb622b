// The library with its worker and the styles it needs: one chunk, loaded after the page's own text.
import type { FeatureCollection } from 'geojson';
import { addProjection, LngLat, prewarm, setWorkerUrl } from 'maplibre-gl';
import { register } from 'virtual:maplibre-register';
import { EQUAL_AREA, EQUAL_AREA_NAME, EQUAL_AREA_SIDE_M } from './equal-area';
import { HANDED_OVER, HandedOver } from './handed-over';
import { LatePaintedMap } from './late-painter';
import workerUrl from './maplibre-worker?worker&url';

setWorkerUrl(workerUrl);

register?.(HANDED_OVER, HandedOver);

/** Features as they are given to a map: such as its worker gets soonest. */
function handOver({ features }: FeatureCollection): FeatureCollection {
  return register ? new HandedOver(features) : { type: 'FeatureCollection', features };
}

/** Whether MapLibre, where this is still an experiment, has taken the equal-area projection. */
const hasEqualArea = (() => {
  try {
    addProjection({
      name: EQUAL_AREA_NAME,
      projection: EQUAL_AREA,
      tileMatrixSet: {
        origin: [-EQUAL_AREA_SIDE_M / 2, EQUAL_AREA_SIDE_M / 2],
        extentAtZoom0: EQUAL_AREA_SIDE_M,
      },
      definition: EQUAL_AREA_NAME,
    });
    return true;
  } catch (error) {
    console.info(error);
    return false;
  }
})();

export { handOver, hasEqualArea, LatePaintedMap, LngLat, prewarm, workerUrl };
