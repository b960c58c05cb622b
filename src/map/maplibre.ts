// The library with its worker and the styles it needs: one chunk, loaded after the page's own text.
import './canvas.css';
import { addProjection, LngLat, Map as MapLibreMap, prewarm, setWorkerUrl } from 'maplibre-gl';
import { EQUAL_AREA, EQUAL_AREA_NAME, EQUAL_AREA_SIDE_M } from './equal-area';
import workerUrl from './maplibre-worker?worker&url';

setWorkerUrl(workerUrl);

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

export { hasEqualArea, LngLat, MapLibreMap, prewarm, workerUrl };
