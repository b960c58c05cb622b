import type { Position } from 'geojson';
import { describe, expect, it } from 'vitest';
import { heldByRussia } from '../../geodata/build/src/control/held-on-day';
import { SegmentIndex, segmentsOf } from '../../geodata/build/src/control/line-distance';
import { isInRing } from '../../src/geo/control-line/nest-rings';
import { toPlane, type PlanePoint } from '../../src/geo/control-line/plane';
import { readSettlements, type Settlement } from '../../geodata/build/src/settlements';
import { crossingPairs } from './crossing-pairs';

const { days, settlements } = readSettlements(
  new URL('../../geodata/sources/settlement-control.csv', import.meta.url),
);
const held = days.map((_, dayIndex) => heldByRussia(settlements, dayIndex));
const planePoints = settlements.map(({ lon, lat }) => toPlane([lon, lat]));

const holderOn = (settlement: Settlement, dayIndex: number): string | undefined =>
  ['UA-43', 'UA-40'].includes(settlement.region) ? 'R' : settlement.held[dayIndex];
const isHeld = (point: Position, polygons: Position[][][]): boolean =>
  polygons.flat().filter((ring) => isInRing(point, ring)).length % 2 === 1;
const distance = ([ax, ay]: PlanePoint, [bx, by]: PlanePoint): number =>
  Math.hypot(ax - bx, ay - by);

/** Ukrainian-held settlements that have Russian-held ones nearer than the next of their own side, which is far. */
function stranded(dayIndex: number, km: number): string[] {
  return settlements.flatMap((settlement, at) => {
    if (holderOn(settlement, dayIndex) !== 'U') return [];
    const nearest = { R: Infinity, U: Infinity };
    for (const [index, other] of settlements.entries()) {
      const holder = holderOn(other, dayIndex) === 'R' ? 'R' : 'U';
      const metres =
        other === settlement ? Infinity : distance(planePoints[at]!, planePoints[index]!);
      nearest[holder] = Math.min(nearest[holder], metres);
    }
    return nearest.U > km * 1000 && nearest.R < nearest.U ? [settlement.nameEn] : [];
  });
}

describe.each(days.map((day, dayIndex) => ({ day, dayIndex })))('on $day', ({ dayIndex }) => {
  const polygons = held[dayIndex]!;
  const rings = polygons.flat();

  it('leaves each settlement on the side of its holder', () => {
    const wrong = settlements.filter(
      (settlement) =>
        isHeld([settlement.lon, settlement.lat], polygons) !==
        (holderOn(settlement, dayIndex) === 'R'),
    );
    expect(wrong.map(({ nameEn }) => nameEn)).toEqual([]);
  });

  it('keeps 300 m from settlements, or a fifth of the way to the nearest on the other side', () => {
    const index = new SegmentIndex(rings.flatMap((ring) => segmentsOf(ring.map(toPlane))));
    const tooNear = settlements.filter((settlement, at) => {
      const clearance = index.distanceTo(planePoints[at]!);
      if (clearance >= 300 || ['UA-43', 'UA-40'].includes(settlement.region)) return false;
      const holder = holderOn(settlement, dayIndex);
      const toOthers = settlements.map((other, otherAt) =>
        holderOn(other, dayIndex) === holder
          ? Infinity
          : distance(planePoints[at]!, planePoints[otherAt]!),
      );
      return clearance < Math.min(...toOthers) / 5;
    });
    expect(tooNear.map(({ nameEn }) => nameEn)).toEqual([]);
  });

  it('has closed rings that meet neither themselves nor each other', () => {
    for (const ring of rings) expect(ring.at(-1)).toEqual(ring[0]);
    expect(crossingPairs(rings)).toEqual([]);
  });

  it('has no island and no hole without a settlement that makes it one', () => {
    for (const [shell, ...holes] of polygons) {
      const holds = (ring: Position[], holder: string): boolean =>
        settlements.some(
          (settlement) =>
            holderOn(settlement, dayIndex) === holder &&
            isInRing([settlement.lon, settlement.lat], ring),
        );
      expect(holds(shell!, 'R')).toBe(true);
      for (const hole of holes) expect(holds(hole, 'U')).toBe(true);
    }
  });
});

it('changes the line only near settlements that changed hands', () => {
  const NEAR = 60_000;
  const isInUkraine = (at: PlanePoint): boolean =>
    planePoints.some((point) => distance(point, at) < 15_000);
  for (let dayIndex = 1; dayIndex < days.length; dayIndex++) {
    const [before, after] = [held[dayIndex - 1]!, held[dayIndex]!].map(
      (polygons) => new Set(polygons.flat(2).map(String)),
    );
    const moved = [...held[dayIndex - 1]!.flat(2), ...held[dayIndex]!.flat(2)]
      .filter((vertex) => before!.has(String(vertex)) !== after!.has(String(vertex)))
      .map(toPlane)
      .filter(isInUkraine);
    const changed = planePoints.filter(
      (_, at) => holderOn(settlements[at]!, dayIndex) !== holderOn(settlements[at]!, dayIndex - 1),
    );
    if (changed.length > 500) continue;
    const far = moved.filter((vertex) => changed.every((place) => distance(place, vertex) > NEAR));
    expect(far, days[dayIndex]).toEqual([]);
  }
});

it('draws no Russian-held strip north of Crimea before the invasion', () => {
  const westOfPerekop: Position = [33.66, 46.16];
  const perekop: Position = [33.75, 46.25];
  const chonhar: Position = [34.54, 46.02];
  const arabatSpit: Position = [34.87, 45.93];
  for (const place of [westOfPerekop, perekop, chonhar, arabatSpit]) {
    expect(isHeld(place, held[0]!)).toBe(false);
  }
  expect(isHeld(perekop, held[1]!)).toBe(true);
});

describe('on a grid of settlements, Russian-held from 37° E', () => {
  const gridWith = (flipped: readonly string[]): Settlement[] =>
    Array.from({ length: 400 }, (_, at): Settlement => {
      const [lon, lat] = [36.525 + (at % 20) * 0.05, 47.525 + Math.floor(at / 20) * 0.05];
      const name = `${at % 20},${Math.floor(at / 20)}`;
      const isRussian = lon > 37 !== flipped.includes(name);
      const texts = { nameUk: name, nameEn: name, region: 'UA-14', held: isRussian ? 'R' : 'U' };
      return { ...texts, lon, lat, population: null };
    });
  const plain = heldByRussia(gridWith([]), 0);

  it('draws a hole round a single settlement that held out, and an island round one taken', () => {
    const [shell, ...holes] = heldByRussia(gridWith(['15,10']), 0).flat();
    expect(holes).toHaveLength(1);
    expect(isInRing([37.275, 48.025], holes[0]!)).toBe(true);
    expect(isInRing([37.275, 48.025], shell!)).toBe(true);
    expect(heldByRussia(gridWith(['3,10']), 0)).toHaveLength(2);
  });

  it('moves only the vertices next to a settlement that changes hands', () => {
    const unchanged = (vertex: Position): boolean =>
      Math.abs(vertex[1]! - 48.025) > 0.4 && vertex[1]! > 47.6 && vertex[1]! < 48.4;
    const after = heldByRussia(gridWith(['10,10']), 0);
    expect(after).not.toEqual(plain);
    expect(after.flat(2).filter(unchanged)).toEqual(plain.flat(2).filter(unchanged));
  });
});

it.each(days.map((day, dayIndex) => [day, dayIndex] as const))(
  'leaves no settlement far behind the line on %s',
  (_, dayIndex) => {
    expect(stranded(dayIndex, 40)).toEqual([]);
  },
);
