import type { Overlap, OverlapMatrix, StatusOverlap } from '../domain/matrix';
import type { Outcome } from '../domain/outcome';
import { STATUSES, type Status } from '../domain/status';

/** The statuses that an outcome gives, parcel by parcel, and the parcels' areas in km². */
interface Row {
  readonly statuses: readonly Status[];
}

function overlapOf(a: Row, b: Row, areas: readonly number[], totalKm2: number): Overlap {
  const sameKm2 = areas.reduce(
    (sum, area, i) => (a.statuses[i] === b.statuses[i] ? sum + area : sum),
    0,
  );
  return { sameKm2, sameShare: sameKm2 / totalKm2 };
}

function statusOverlapOf(a: Row, b: Row, areas: readonly number[], status: Status): StatusOverlap {
  let bothKm2 = 0;
  let eitherKm2 = 0;
  areas.forEach((area, i) => {
    const [inA, inB] = [a.statuses[i] === status, b.statuses[i] === status];
    if (inA && inB) bothKm2 += area;
    if (inA || inB) eitherKm2 += area;
  });
  return {
    bothKm2,
    eitherKm2,
    intersectionOverUnion: eitherKm2 > 0 ? bothKm2 / eitherKm2 : null,
  };
}

/**
 * Compares outcomes of the same parcels, each with each.
 * @param outcomes proposals applied to one and the same parcels, so that only the texts differ
 */
export function computeOverlapMatrix(outcomes: readonly Outcome[]): OverlapMatrix {
  const areas = outcomes[0]?.parcels.map(({ parcel }) => parcel.areas.stated) ?? [];
  const totalKm2 = areas.reduce((sum, area) => sum + area, 0);
  const rows = outcomes.map(({ parcels }): Row => ({
    statuses: parcels.map(({ status }) => status),
  }));
  const each = <Cell>(cell: (a: Row, b: Row) => Cell): Cell[][] =>
    rows.map((a) => rows.map((b) => cell(a, b)));
  const occurring = STATUSES.filter((status) =>
    rows.some(({ statuses }) => statuses.some((one, i) => one === status && areas[i]! > 0)),
  );
  return {
    proposals: outcomes.map(({ proposal }) => proposal.id),
    cells: each((a, b) => overlapOf(a, b, areas, totalKm2)),
    byStatus: Object.fromEntries(
      occurring.map((status) => [status, each((a, b) => statusOverlapOf(a, b, areas, status))]),
    ),
  };
}
