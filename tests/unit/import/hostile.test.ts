import { describe, expect, it } from 'vitest';
import { readGeodata } from '../../../src/data/read-geodata';
import { loadControl } from '../../../src/engine/load-control';
import { areaKm2 } from '../../../src/geo/area';
import { crossingPair, HOSTILE_SHAPES, randomFrom } from '../../robust/hostile-shapes';
import { sameOfTwoEngines } from '../../robust/two-engines';
import { bytesOf } from './build-files';

const { regions } = await readGeodata();
// A generous guard against hanging; `npm run check:robust` measures.
const GUARD = { timeout: 60_000 };

async function answerTo(content: unknown): Promise<number | string> {
  try {
    const { control } = await loadControl(bytesOf(content), '2026-08-22', { held: 'all' }, regions);
    sameOfTwoEngines(regions, control!.heldByRussia);
    return areaKm2(control!.heldByRussia);
  } catch (error) {
    expect((error as Error).name).toBe('InputError');
    return (error as Error).message;
  }
}

describe('shapes on which overlay engines hang or throw', () => {
  it.each(HOSTILE_SHAPES.map(({ name, content }) => [name, content] as const))(
    'get an answer, the same of two engines, or a refusal: %s',
    GUARD,
    async (_, content) => {
      const answer = await answerTo(content);
      if (typeof answer === 'number') expect(answer).toBeGreaterThan(0);
      else expect(answer).toMatch(/^2026-08-22: /);
    },
  );

  it('and pairs of outlines that cross themselves do too', GUARD, async () => {
    const random = randomFrom(6000);
    for (let i = 0; i < 30; i++) {
      expect(await answerTo(crossingPair(random))).toBeGreaterThan(0);
    }
  });
});
