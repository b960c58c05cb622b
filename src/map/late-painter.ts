import { Map as MapLibreMap } from 'maplibre-gl';
import { featuresTaken } from './features-taken';

type Painter = MapLibreMap['painter'];

/** Stands for a map's painter until it has one; asked what a map asks before its first frame, and draws none. */
const NO_PAINTER = {
  context: {
    gl: { isContextLost: () => true, getExtension: () => null },
    setDirty: () => undefined,
  },
  setBaseState: () => undefined,
  render: () => undefined,
  resize: () => undefined,
  destroy: () => undefined,
  destroyRTTResources: () => undefined,
  markTerrainDepthDirty: () => undefined,
} as unknown as Painter;

/**
 * A map that makes its graphics context when it is told to. MapLibre makes it first of all, and the page stands still for a
 * quarter of a second where that has to be started; the worker can cut tiles meanwhile, if it is asked for them before.
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
   * Asks the worker for the tiles of the first view, once it has the features of a style that has just been loaded.
   * @throws what the worker could not do
   */
  async cutTiles(): Promise<void> {
    await featuresTaken(this, Object.keys(this.style.tileManagers));
    // A frame as MapLibre makes it, but for what the stand-in leaves undone: it is the frame that asks for tiles.
    super._render(0);
    // They are asked for a moment after.
    await new Promise((resolve) => setTimeout(resolve));
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
