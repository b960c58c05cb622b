// MapLibre's worker, told of the equal-area projection: geodata are cut into tiles here.
import MapLibreWorker from 'maplibre-gl/dist/maplibre-gl-worker.mjs';
import { register } from 'virtual:maplibre-register';
import { EQUAL_AREA } from './equal-area';
import { HANDED_OVER, HandedOver } from './handed-over';

interface WorkerScope {
  worker?: MapLibreWorker;
  setProjectionHandler?(handler: () => typeof EQUAL_AREA): void;
}

register?.(HANDED_OVER, HandedOver);
const scope = self as unknown as WorkerScope;
// The module starts the worker by itself; named here, so that the bundler does not take it for unused.
scope.worker ??= new MapLibreWorker(self);
scope.setProjectionHandler?.(() => EQUAL_AREA);
