import type { DrawnSheet } from './draw-sheet';
import { withResolution } from './png';

/** A4 is 210 mm wide: at 300 dots an inch this many pixels. */
const A4_WIDTH_PX = 2480;
const PRINT_DPI = 300;
/** CSS has 96 pixels an inch. */
const SCREEN_DPI = 96;

/** How fine a picture is made: as on a screen, twice so, or for print across A4. */
export const FINENESSES = ['1x', '2x', '300dpi'] as const;
export type Fineness = (typeof FINENESSES)[number];

/** A sheet as a PNG. */
export async function rasterise(
  { svg, width, height }: DrawnSheet,
  fineness: Fineness,
): Promise<Uint8Array<ArrayBuffer>> {
  const scale = { '1x': 1, '2x': 2, '300dpi': A4_WIDTH_PX / width }[fineness];
  const address = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
  try {
    const image = new Image(width, height);
    image.src = address;
    await image.decode();
    const canvas = document.createElement('canvas');
    canvas.width = Math.round(width * scale);
    canvas.height = Math.round(height * scale);
    const context = canvas.getContext('2d');
    if (!context) throw new Error('no canvas');
    context.drawImage(image, 0, 0, canvas.width, canvas.height);
    const blob = await new Promise<Blob | null>((done) => canvas.toBlob(done, 'image/png'));
    if (!blob) throw new Error('no picture');
    const dpi = fineness === '300dpi' ? PRINT_DPI : SCREEN_DPI * scale;
    return withResolution(new Uint8Array(await blob.arrayBuffer()), dpi);
  } finally {
    URL.revokeObjectURL(address);
  }
}
