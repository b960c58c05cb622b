import type { Place } from './map';

// Each function here runs in the page, by Playwright's `evaluate`: it may use nothing from outside itself.

interface VectorFrame {
  project(position: readonly number[]): [x: number, y: number];
}

type VectorMap = HTMLElement & { readonly lineOfContactFrame: () => VectorFrame };

/** Where on the page a place of the vector map is, CSS pixels. */
export function vectorPoint([lon, lat]: Place): { x: number; y: number } {
  const map = document.querySelector<VectorMap>('[data-vector-map]')!;
  const { left, top } = map.getBoundingClientRect();
  const [x, y] = map.lineOfContactFrame().project([lon, lat]);
  return { x: left + x, y: top + y };
}

/** Layers drawn over a place, and their fills, the topmost first; what is filled with nothing is left out. */
export function fillsAt([lon, lat]: Place): { layer: string; fill: string }[] {
  const map = document.querySelector<VectorMap>('[data-vector-map]')!;
  const [x, y] = map.lineOfContactFrame().project([lon, lat]);
  const sheets = map.querySelectorAll<SVGSVGElement>('svg[data-sheet]');
  const sheet = sheets[sheets.length - 1]!;
  const drawn = [...sheet.querySelectorAll<SVGGeometryElement>('path[data-layer]')];
  return drawn
    .filter((path) => path.getAttribute('fill') !== 'none')
    .filter((path) => path.isPointInFill(new DOMPoint(x, y)))
    .map((path) => ({ layer: path.dataset['layer']!, fill: path.getAttribute('fill')! }))
    .reverse();
}
