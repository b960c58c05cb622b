import { Map as MapLibreMap } from 'maplibre-gl';

type Painter = MapLibreMap['painter'];

/** Stands for a map's painter until it has one; asked what a map asks before its first frame. */
const NO_PAINTER = {
  context: { gl: { isContextLost: () => true, getExtension: () => null } },
  resize: () => undefined,
  destroy: () => undefined,
  destroyRTTResources: () => undefined,
  markTerrainDepthDirty: () => undefined,
} as unknown as Painter;

/**
 * A map that makes its graphics context when it is told to. MapLibre makes it first of all, and the page stands still for a
 * quarter of a second where that has to be started; the worker can cut the features meanwhile, if it has them before.
 */
export class LatePaintedMap extends MapLibreMap {
  /** Called by MapLibre in its constructor, and again when a lost context comes back. */
  override _setupPainter(): void {
    // Nothing, while MapLibre's constructor runs.
    const painter = this.painter as Painter | undefined;
    if (painter) this.#setUp();
    else this.painter = NO_PAINTER;
  }

  override _render(startedAt: number): this {
    return this.painter === NO_PAINTER ? this : super._render(startedAt);
  }

  /**
   * Makes the graphics context, and has the first frame drawn.
   * @throws GPUInitializationError where there is no WebGL 2
   */
  startPainting(): void {
    this.#setUp();
    this._resizeInternal();
    this.triggerRepaint();
  }

  #setUp(): void {
    super._setupPainter();
    // No map of ours can be tilted: the sky is never in view, and would be drawn in every frame.
    this.painter.drawFunctions = { ...this.painter.drawFunctions, sky: () => undefined };
  }
}
