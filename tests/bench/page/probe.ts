import type { Map as MapLibreMap } from 'maplibre-gl';

/** What came of one action of the reader's. */
export interface ActionTiming {
  /** Until the frame with the first changed pixels was drawn, ms. */
  readonly changedMs: number;
  /** Which frame after the event that was; 1 is the first. */
  readonly changedFrame: number;
  /** Until the whole map had come to rest, ms. */
  readonly restMs: number;
}

/** What a reader does, on which of the page's maps it is to be seen. */
export interface Action {
  /** What is clicked, by a selector; the text that is compared (`compare ID`); or a fragment that is gone to (`#…`). */
  readonly target: string;
  /** 0 for the first map, 1 for the one beside it. */
  readonly map: number;
}

type MapContainer = HTMLElement & { readonly lineOfContactMap: MapLibreMap };

/**
 * In the page: does something, in a task of its own as a reader's click is, and watches the map. Marks when it was done and when
 * the frame after it began. May use nothing from outside itself.
 */
export async function actAndWatch({ target, map: at }: Action): Promise<ActionTiming> {
  const { lineOfContactMap: map } = document.querySelectorAll<MapContainer>('.maplibregl-map')[at]!;
  const compared =
    target.startsWith('compare ') &&
    document.querySelector<HTMLSelectElement>('select:has(optgroup)');
  const element =
    target.startsWith('#') || compared ? null : document.querySelector<HTMLElement>(target);
  if (!element && !compared && !target.startsWith('#')) throw new Error(`nothing is ${target}`);
  const canvas = map.getCanvas();
  const gl = canvas.getContext('webgl2')!;
  const pixels = new Uint8Array(gl.drawingBufferWidth * gl.drawingBufferHeight * 4);
  const look = (): number => {
    gl.readPixels(0, 0, gl.drawingBufferWidth, gl.drawingBufferHeight, gl.RGBA, gl.UNSIGNED_BYTE, pixels);
    let hash = 0;
    for (let i = 0; i < pixels.length; i += 20) hash = (hash * 31 + pixels[i]! * 65536 + pixels[i + 1]! * 256 + pixels[i + 2]!) | 0;
    return hash;
  }; // prettier-ignore
  // A frame that the map holds back draws nothing: what is read of it then is not what is on the screen.
  let draws = 0;
  const { drawElements } = gl;
  gl.drawElements = (...given) => {
    draws += 1;
    drawElements.apply(gl, given);
  };
  const nextFrame = () => new Promise((resolve) => requestAnimationFrame(resolve));
  let before = 0;
  const first = new Promise<void>((resolve) => {
    map.once('render', () => {
      before = look();
      resolve();
    });
  });
  map.triggerRepaint();
  await first;
  await nextFrame();
  await nextFrame();
  // Inside a frame's own callback the rest of that frame would be counted as well.
  await new Promise((resolve) => setTimeout(resolve, 50));
  let frame = 0;
  const count = () => {
    if (frame === 0) performance.mark('bench-frame');
    frame += 1;
    requestAnimationFrame(count);
  };
  const changed = { ms: 0, frame: 0 };
  const onRender = () => {
    const now = performance.now() - start;
    const isDrawn = draws > 0;
    draws = 0;
    if (changed.frame || !isDrawn || look() === before) return;
    changed.ms = now;
    // Whichever of the two runs first in a frame.
    changed.frame = Math.max(1, frame);
  };
  draws = 0;
  map.on('render', onRender);
  if (!element && !compared) {
    const arrived = new Promise<void>((resolve) => {
      window.addEventListener('hashchange', () => resolve(performance.mark('bench-act') && undefined), { once: true, capture: true });
    }); // prettier-ignore
    location.hash = target;
    // The page's own listener comes next.
    await arrived;
  } else performance.mark('bench-act');
  const start = performance.now();
  requestAnimationFrame(count);
  element?.click();
  if (compared) {
    compared.value = target.slice('compare '.length);
    compared.dispatchEvent(new Event('change', { bubbles: true }));
  }
  await nextFrame();
  await nextFrame();
  while (document.documentElement.dataset['map'] !== 'idle' || (!changed.frame && performance.now() - start < 10_000)) {
    await nextFrame();
  } // prettier-ignore
  const restMs = performance.now() - start;
  map.off('render', onRender);
  Reflect.deleteProperty(gl, 'drawElements');
  return { changedMs: changed.ms, changedFrame: changed.frame, restMs };
}
