// MapLibre's worker, told of the equal-area projection: geodata are cut into tiles here.
import 'maplibre-gl/dist/maplibre-gl-worker.mjs';
import { EQUAL_AREA } from './equal-area';

interface ProjectingScope {
  setProjectionHandler(handler: () => typeof EQUAL_AREA): void;
}

(self as unknown as ProjectingScope).setProjectionHandler(() => EQUAL_AREA);
