import { execFileSync } from 'node:child_process';
import { beforeAll, describe, expect, it } from 'vitest';
import { answerAhead, packAnswer } from '../../src/data/first-answer';
import { readTopology } from '../../src/data/packed-topology';
import { readGeodata } from '../../src/data/read-geodata';
import { SPECIAL_PLACES } from '../../src/data/special-places';
import type { Geodata } from '../../src/domain/geodata';
import { polygonsOf } from '../../src/domain/geometry';
import type { ParcelSet } from '../../src/domain/parcel';
import { createParcelService } from '../../src/engine/parcel-service';
import { preparedLines } from '../../src/engine/prepared-lines';
import { DEFAULT_PROPOSAL_ID, STRUCTURES } from '../../src/proposals/structures';

let geodata: Geodata;
const setOn = (day: string): ParcelSet =>
  createParcelService(geodata, SPECIAL_PLACES).parcels({
    control: geodata.controlOn(day),
    cut: {},
  });
function answer(bytes: Uint8Array) {
  const { asked, answerTo } = answerAhead(readTopology(bytes), geodata);
  return { answerTo, set: answerTo(asked.day, asked.cut)! };
}

beforeAll(async () => void (geodata = await readGeodata()));

describe('the answer that a build has ahead', () => {
  it('is what the engine answers to what the page asks first', () => {
    const script = ['--import', 'tsx', 'tools/compute-first-answer.ts'];
    const { set, answerTo } = answer(execFileSync(process.execPath, script));
    const days = geodata.lines.map(({ asOf }) => asOf);
    const first = STRUCTURES.filter(({ id }) => id === DEFAULT_PROPOSAL_ID);
    const [asked] = preparedLines(first, days);
    const { errorBand, ...rest } = set;
    const { errorBand: _, ...computed } = setOn(asked!.day);
    expect(rest).toEqual(computed);
    expect(errorBand).not.toBeNull();
    expect(answerTo(asked!.day, asked!.cut)).toBe(set);
  });

  it('is that of any day of which all parcels are whole sides of regions, to the last digit', () => {
    for (const { asOf } of geodata.lines.slice(1)) {
      const { errorBand: _, ...computed } = setOn(asOf);
      const { errorBand: __, ...rest } = answer(packAnswer(setOn(asOf))).set;
      expect(rest).toEqual(computed);
    }
  });

  it('has the band of the line’s error within a tenth of a metre', () => {
    const computed = setOn('2025-11-20').errorBand!;
    const band = answer(packAnswer(setOn('2025-11-20'))).set.errorBand!;
    const [ours, theirs] = [band, computed].map((land) => polygonsOf(land).flat(2));
    expect(ours).toHaveLength(theirs!.length);
    const off = ours!.flatMap((at, i) => at.map((each, axis) => Math.abs(each - theirs![i]![axis]!)));
    expect(Math.max(...off)).toBeLessThan(1e-6);
  }); // prettier-ignore

  it('answers no other question', () => {
    const { set, answerTo } = answer(packAnswer(setOn('2025-11-20')));
    expect(answerTo('2025-11-20', {})).toBe(set);
    expect(answerTo('2025-11-20', {}, [])).toBe(set);
    expect(answerTo('2025-11-20', {}, ['a'])).toBeUndefined();
    expect(answerTo('2025-11-20', { baseline: '2022-02-23' })).toBeUndefined();
    expect(answerTo('2025-12-24', {})).toBeUndefined();
  });

  it('refuses what cannot be told from the geodata', () => {
    // On the day before the invasion some land exists only with the line moved.
    expect(() => packAnswer(setOn('2022-02-23'))).toThrow(RangeError);
    const set = setOn('2025-11-20');
    const [one] = set.parcels;
    expect(() => packAnswer({ ...set, parcels: [...set.parcels, one!] })).toThrow(
      'parcels of 2025-11-20 are not whole sides of regions',
    );
  });

  it('has no band where the line has none', () => {
    const { set } = answer(packAnswer({ ...setOn('2025-11-20'), errorBand: null }));
    expect(set.errorBand).toBeNull();
  });
});
