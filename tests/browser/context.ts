import type { Map as MapLibreMap } from 'maplibre-gl';

// Each function here runs in the page, by Playwright's `evaluate`: it may use nothing from outside itself.

type MapContainer = HTMLElement & { readonly lineOfContactMap: MapLibreMap };

/** Takes the graphics context away from the map, and keeps in `window` what gives it back. */
export function loseContext(): void {
  const { lineOfContactMap: map } = document.querySelector<MapContainer>('.maplibregl-map')!;
  const context = map.getCanvas().getContext('webgl2')!;
  const extension = context.getExtension('WEBGL_lose_context')!;
  extension.loseContext();
  Object.assign(window, { restoreContext: () => extension.restoreContext() });
}

/** Gives the map its graphics context back. */
export function restoreContext(): void {
  (window as unknown as { restoreContext: () => void }).restoreContext();
}

/** The share of pixels that differ visibly between two PNGs of one size, 0 to 1. */
export async function differingShare([one, other]: readonly [string, string]): Promise<number> {
  const [first, second] = await Promise.all(
    [one, other].map(async (base64) => {
      const image = new Image();
      image.src = `data:image/png;base64,${base64}`;
      await image.decode();
      const canvas = document.createElement('canvas');
      canvas.width = image.width;
      canvas.height = image.height;
      const context = canvas.getContext('2d')!;
      context.drawImage(image, 0, 0);
      return context.getImageData(0, 0, image.width, image.height).data;
    }),
  );
  if (first!.length !== second!.length) return 1;
  let differing = 0;
  for (let at = 0; at < first!.length; at += 4) {
    const steps = [0, 1, 2].map((channel) =>
      Math.abs(first![at + channel]! - second![at + channel]!),
    );
    if (Math.max(...steps) > 8) differing += 1;
  }
  return differing / (first!.length / 4);
}
