import { inflateSync } from 'node:zlib';

/** A stream of a PDF that may be compressed, as text; empty where it is something else. */
function inflated(stream: string): string {
  try {
    return inflateSync(Buffer.from(stream, 'latin1')).toString('latin1');
  } catch {
    return '';
  }
}

/**
 * How many pages a PDF has, and how many pictures made of pixels. Its objects may be in compressed streams.
 * @param pdf its bytes
 */
export function readPdf(pdf: Buffer): { readonly pages: number; readonly pictures: number } {
  const raw = pdf.toString('latin1');
  const streams = [...raw.matchAll(/stream\r?\n([\s\S]*?)\r?\nendstream/g)];
  const text = [raw, ...streams.map(([, stream = '']) => inflated(stream))].join('\n');
  const count = (pattern: RegExp): number => text.match(pattern)?.length ?? 0;
  return {
    pages: count(/\/Type\s*\/Page\b/g),
    pictures: count(/\/Subtype\s*\/Image\b/g),
  };
}
