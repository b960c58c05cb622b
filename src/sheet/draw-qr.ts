import { encode } from 'uqr';
import { node, type SvgNode } from '../vector-map/svg-node';

/** Free modules around a code (ISO/IEC 18004). */
export const QUIET_ZONE = 4;

/** A third of a millimetre a module is what phones read from paper: so many fit into 30 mm, quiet zone included. */
const MOST_MODULES = 90;

/** A QR code as one path, a unit for each module, black on nothing. */
export interface QrCode {
  /** Modules from side to side, quiet zone included. */
  readonly size: number;
  readonly path: SvgNode;
}

/** The code of a link; null for one too long to be read from paper. */
export function drawQr(link: string): QrCode | null {
  // M survives the creases and stains of paper; a longer link makes do with L.
  for (const ecc of ['M', 'L'] as const) {
    const code = encoded(link, ecc);
    if (code && code.size <= MOST_MODULES) return { size: code.size, path: pathOf(code.data) };
  }
  return null;
}

function encoded(link: string, ecc: 'M' | 'L') {
  try {
    return encode(link, { ecc, border: QUIET_ZONE });
  } catch {
    // Longer than any code holds.
    return null;
  }
}

function pathOf(rows: readonly (readonly boolean[])[]): SvgNode {
  const runs = rows.flatMap((row, y) =>
    row.flatMap((isDark, x) => {
      if (!isDark || row[x - 1]) return [];
      const end = row.indexOf(false, x);
      const length = (end < 0 ? row.length : end) - x;
      return [`M${x} ${y}h${length}v1h-${length}z`];
    }),
  );
  return node('path', { d: runs.join(''), fill: '#000000', 'shape-rendering': 'crispEdges' });
}
