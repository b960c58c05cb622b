import { beforeAll, describe, expect, it } from 'vitest';
import { readGeodata } from '../../src/data/read-geodata';
import { SPECIAL_PLACES } from '../../src/data/special-places';
import type { OverlapMatrix } from '../../src/domain/matrix';
import type { Outcome } from '../../src/domain/outcome';
import type { Parcel } from '../../src/domain/parcel';
import type { Status } from '../../src/domain/status';
import { commonCut } from '../../src/engine/common-cut';
import { createParcelService } from '../../src/engine/parcel-service';
import { applyProposal, cutOf } from '../../src/proposals/apply';
import { PROPOSALS } from '../../src/proposals/catalogue';
import { computeOverlapMatrix } from '../../src/statistics/overlap-matrix';

function outcomeOf(id: string, parts: readonly (readonly [Status, number])[]): Outcome {
  return {
    proposal: { id },
    choice: {},
    parcels: parts.map(([status, stated], at) => ({
      parcel: { id: `${at}`, areas: { stated, advanced: stated, receded: stated } } as Parcel,
      status,
      rule: null,
    })),
  } as unknown as Outcome;
}

describe('the overlap matrix of three parcels', () => {
  // 60, 30 and 10 km²: A and B agree on the first alone; only A and C give demilitarised land.
  const a = outcomeOf('a', [['ukrainian', 60], ['demilitarised', 30], ['frozen', 10]]); // prettier-ignore
  const b = outcomeOf('b', [['ukrainian', 60], ['ukrainian', 30], ['returned', 10]]); // prettier-ignore
  const c = outcomeOf('c', [['ukrainian', 60], ['demilitarised', 30], ['demilitarised', 10]]); // prettier-ignore
  const matrix = computeOverlapMatrix([a, b, c]);

  it('says on how much land two give the same status, and what share of all that is', () => {
    expect(matrix.proposals).toEqual(['a', 'b', 'c']);
    expect(matrix.cells.map((row) => row.map(({ sameKm2 }) => sameKm2))).toEqual([
      [100, 60, 90],
      [60, 100, 60],
      [90, 60, 100],
    ]);
    expect(matrix.cells[0]?.[2]?.sameShare).toBe(0.9);
  });

  it('says for one status what both give, and what share that is of what either gives', () => {
    const [row] = matrix.byStatus.demilitarised!;
    expect(row).toEqual([
      { bothKm2: 30, eitherKm2: 30, intersectionOverUnion: 1 },
      { bothKm2: 0, eitherKm2: 30, intersectionOverUnion: 0 },
      { bothKm2: 30, eitherKm2: 40, intersectionOverUnion: 0.75 },
    ]);
    expect(matrix.byStatus.demilitarised?.[1]?.[1]?.intersectionOverUnion).toBeNull();
    expect(matrix.byStatus.ceded).toBeUndefined();
  });
});

describe('the overlap matrix of the built-in texts', () => {
  let matrix: OverlapMatrix;
  beforeAll(async () => {
    const geodata = await readGeodata();
    const cut = commonCut(PROPOSALS.map((proposal) => cutOf(proposal)));
    const { parcels } = createParcelService(geodata, SPECIAL_PLACES).parcels({
      control: geodata.controlOn('2025-11-20'),
      cut,
    });
    matrix = computeOverlapMatrix(PROPOSALS.map((proposal) => applyProposal(proposal, parcels)));
  });

  it('is symmetric, with 1 on its diagonal and nothing beyond', () => {
    expect(matrix.cells).toHaveLength(PROPOSALS.length);
    matrix.cells.forEach((row, i) => {
      expect(row[i]?.sameShare).toBeCloseTo(1, 12);
      row.forEach((cell, k) => {
        expect(cell).toEqual(matrix.cells[k]?.[i]);
        expect(cell.sameShare).toBeGreaterThan(0);
        expect(cell.sameShare).toBeLessThanOrEqual(1 + 1e-12);
      });
    });
  });

  it('is symmetric for every status, and never overlaps more than there is', () => {
    expect(Object.keys(matrix.byStatus)).toContain('demilitarised');
    for (const [status, rows] of Object.entries(matrix.byStatus)) {
      rows.forEach((row, i) =>
        row.forEach((cell, k) => {
          expect(cell, status).toEqual(rows[k]?.[i]);
          expect(cell.bothKm2).toBeLessThanOrEqual(cell.eitherKm2);
          if (i === k && cell.eitherKm2 > 0) expect(cell.intersectionOverUnion).toBe(1);
        }),
      );
    }
  });

  it('finds the two Russian texts the same, and the zones of November and February the same land', () => {
    const at = (id: string) => matrix.proposals.indexOf(id);
    const share = matrix.cells[at('russia-june-2024')]?.[at('russia-june-2025')]?.sameShare;
    expect(share).toBeCloseTo(1, 12);
    const zones = matrix.byStatus.demilitarised!;
    expect(
      zones[at('us-28-points')]?.[at('geneva-february-2026')]?.intersectionOverUnion,
    ).toBeCloseTo(1, 12);
  });
});
