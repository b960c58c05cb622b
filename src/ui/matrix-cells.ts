import type { OverlapMatrix } from '../domain/matrix';
import type { Status } from '../domain/status';
import type { Wording } from '../messages/wording';

/** One cell as it is printed. */
export interface MatrixCell {
  readonly value: string;
  /** Under the value, smaller. */
  readonly detail: string | null;
  /** How strongly it is shaded, 0 to 1. */
  readonly strength: number;
  /** The cell in a sentence. */
  readonly sentence: string;
}

/** Two texts by their short names. */
type Names = { readonly a: string; readonly b: string };

function sharesOf({ cells }: OverlapMatrix): number[] {
  return cells.flatMap((row) => row.map(({ sameShare }) => sameShare));
}

/** The least and the greatest share of Ukraine on which two texts agree. */
export function shareRange(matrix: OverlapMatrix): { low: number; high: number } {
  const shares = sharesOf(matrix);
  return { low: Math.min(...shares), high: Math.max(...shares) };
}

/** The matrix as printed: shares of Ukraine, or the overlap of the land of one status. */
export function matrixCells(
  matrix: OverlapMatrix,
  status: Status | null,
  titles: readonly string[],
  wording: Wording,
): readonly (readonly MatrixCell[])[] {
  const { low, high } = shareRange(matrix);
  return matrix.cells.map((row, i) =>
    row.map(({ sameKm2, sameShare }, k) => {
      const names = { a: titles[i] ?? '', b: titles[k] ?? '' };
      if (status !== null) return statusCell(matrix, status, [i, k], names, wording);
      const { messages, formats } = wording;
      const share = formats.share(sameShare);
      return {
        value: share,
        detail: null,
        strength: high > low ? (sameShare - low) / (high - low) : 0,
        sentence: messages.matrixSame({ ...names, share, area: formats.areaWithUnit(sameKm2) }),
      };
    }),
  );
}

function statusCell(
  { byStatus }: OverlapMatrix,
  status: Status,
  [i, k]: readonly [number, number],
  names: Names,
  { messages, formats }: Wording,
): MatrixCell {
  const overlap = byStatus[status]?.[i]?.[k];
  if (!overlap || overlap.intersectionOverUnion === null) {
    return { value: '–', detail: null, strength: 0, sentence: messages.matrixNeither(names) };
  }
  return {
    value: formats.area(overlap.bothKm2),
    detail: overlap.bothKm2 > 0 ? formats.ratio(overlap.intersectionOverUnion) : null,
    strength: overlap.intersectionOverUnion,
    sentence: messages.matrixBoth({
      ...names,
      both: formats.areaWithUnit(overlap.bothKm2),
      either: formats.areaWithUnit(overlap.eitherKm2),
    }),
  };
}
