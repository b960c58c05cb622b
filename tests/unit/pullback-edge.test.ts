import { beforeAll, describe, expect, it } from 'vitest';
import { readGeodata } from '../../src/data/read-geodata';
import { SPECIAL_PLACES } from '../../src/data/special-places';
import type { Geodata } from '../../src/domain/geodata';
import type { ProposalChoice } from '../../src/domain/proposal';
import { createParcelService } from '../../src/engine/parcel-service';
import { isInLand } from '../../src/geo/point-in-land';
import { project } from '../../src/geo/lambert';
import { cutOf } from '../../src/proposals/apply';
import { findProposal } from '../../src/proposals/catalogue';
import { pullbackEdge } from '../../src/proposals/pullback-edge';

const DAY = '2025-12-24';
let geodata: Geodata;
beforeAll(async () => {
  geodata = await readGeodata();
});

function edgeOf(id: string, choice: ProposalChoice, day = DAY) {
  const proposal = findProposal(id)!;
  const control = geodata.controlOn(day);
  const set = createParcelService(geodata, SPECIAL_PLACES).parcels({
    control,
    cut: cutOf(proposal, choice),
  });
  return { edge: pullbackEdge(proposal, choice, set), control };
}

/** Distance of a point from lines, km, in the plane of the project. */
function distanceKm(point: readonly number[], lines: readonly (readonly number[][])[]): number {
  const [x, y] = project([...point]);
  let least = Infinity;
  for (const line of lines) {
    for (let at = 1; at < line.length; at += 1) {
      const [ax, ay] = project(line[at - 1]!);
      const [bx, by] = project(line[at]!);
      const along =
        ((x - ax) * (bx - ax) + (y - ay) * (by - ay)) / ((bx - ax) ** 2 + (by - ay) ** 2);
      const near = Math.min(1, Math.max(0, along || 0));
      least = Math.min(least, Math.hypot(x - ax - near * (bx - ax), y - ay - near * (by - ay)));
    }
  }
  return least / 1000;
}

describe('the edge of a pull-back', () => {
  it('lies at the width from the line, on both sides, in the region that the text speaks of', () => {
    const { edge, control } = edgeOf('twenty-points', { variant: 'economic-zone', pullbackKm: 10 });
    expect(edge?.km).toBe(10);
    const points = edge!.lines.flat();
    expect(points.length).toBeGreaterThan(50);
    const donetsk = geodata.regions.find(({ id }) => id === 'UA-14')!.land;
    const sides = new Set<boolean>();
    for (const point of points) {
      const km = distanceKm(point, control.contactLine);
      expect(km).toBeGreaterThan(9.9);
      expect(km).toBeLessThan(10.1);
      if (isInLand(point, donetsk)) sides.add(isInLand(point, control.heldByRussia));
    }
    expect(sides).toEqual(new Set([true, false]));
    const inside = points.filter((point) => isInLand(point, donetsk)).length;
    // An edge is kept or dropped whole, so that it may end a little outside.
    expect(points.length - inside).toBeLessThanOrEqual(edge!.lines.length * 2);
  });

  it('is none where the reading asks for none, and none without a width', () => {
    expect(edgeOf('twenty-points', { variant: 'stay' }).edge).toBeNull();
    expect(edgeOf('us-28-points', {}).edge).toBeNull();
  });
});
