/** MapLibre ships its worker without types. */
declare module 'maplibre-gl/dist/maplibre-gl-worker.mjs' {
  export default class MapLibreWorker {
    constructor(scope: unknown);
  }
}
