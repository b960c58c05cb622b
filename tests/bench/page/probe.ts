import type { Map as MapLibreMap } from 'maplibre-gl';

/** What came of one action of the reader's. */
export interface ActionTiming {
  /** Script of the page from the event until nothing of it is left to run at once, ms. */
  readonly scriptMs: number;
  /** Until the frame with the first changed pixels was drawn, ms. */
  readonly changedMs: number;
  /** Which frame after the event that was; 1 is the first. */
  readonly changedFrame: number;
  /** Until the whole map had come to rest, ms. */
  readonly restMs: number;
}

type MapContainer = HTMLElement & { readonly lineOfContactMap: MapLibreMap };

/** In the page: clicks an element, or goes to a fragment (`#…`), and watches the map. May use nothing from outside itself. */
export async function actAndWatch(target: string): Promise<ActionTiming> {
  const { lineOfContactMap: map } = document.querySelector<MapContainer>('.maplibregl-map')!;
  const element = target.startsWith('#') ? null : document.querySelector<HTMLElement>(target);
  if (!element && !target.startsWith('#')) throw new Error(`nothing is ${target}`);
  const canvas = map.getCanvas();
  const gl = canvas.getContext('webgl2')!;
  const pixels = new Uint8Array(gl.drawingBufferWidth * gl.drawingBufferHeight * 4);
  const look = (): number => {
    gl.readPixels(0, 0, gl.drawingBufferWidth, gl.drawingBufferHeight, gl.RGBA, gl.UNSIGNED_BYTE, pixels);
    let hash = 0;
    for (let i = 0; i < pixels.length; i += 68) hash = (hash * 31 + pixels[i]! * 65536 + pixels[i + 1]! * 256 + pixels[i + 2]!) | 0;
    return hash;
  }; // prettier-ignore
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
  let frame = 0;
  const count = () => {
    frame += 1;
    requestAnimationFrame(count);
  };
  const channel = new MessageChannel();
  let scriptMs = 0;
  const changed = { ms: 0, frame: 0 };
  const start = performance.now();
  channel.port1.onmessage = () => (scriptMs = performance.now() - start);
  const onRender = () => {
    const now = performance.now() - start;
    if (changed.frame || look() === before) return;
    changed.ms = now;
    // Whichever of the two runs first in a frame.
    changed.frame = Math.max(1, frame);
  };
  map.on('render', onRender);
  requestAnimationFrame(count);
  if (element) element.click();
  else location.hash = target;
  channel.port2.postMessage(null);
  await nextFrame();
  await nextFrame();
  while (document.documentElement.dataset['map'] !== 'idle' || (!changed.frame && performance.now() - start < 10_000)) {
    await nextFrame();
  } // prettier-ignore
  const restMs = performance.now() - start;
  map.off('render', onRender);
  return { scriptMs, changedMs: changed.ms, changedFrame: changed.frame, restMs };
}
