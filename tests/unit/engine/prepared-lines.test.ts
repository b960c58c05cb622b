import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { preparedLines } from '../../../src/engine/prepared-lines';
import { PROPOSALS } from '../../../src/proposals/catalogue';

const lines = new URL('../../../geodata/lines.json', import.meta.url);
const { days } = JSON.parse(readFileSync(lines, 'utf8')) as { days: { asOf: string }[] };
const builtIn = days.map(({ asOf }) => asOf);

it('holds every text on its own line and every day, each once, and not too many', () => {
  const prepared = preparedLines(PROPOSALS, builtIn);
  const keys = prepared.map((line) => JSON.stringify(line));
  expect(new Set(keys).size).toBe(keys.length);
  expect(new Set(prepared.map(({ day }) => day))).toEqual(new Set(builtIn));
  for (const day of builtIn) expect(prepared).toContainEqual({ day, cut: {} });
  // The 28 points stand on the line of their day; Minsk II asks for a cut of its own.
  expect(prepared).toContainEqual({ day: '2025-11-20', cut: {} });
  expect(prepared.some(({ cut }) => cut.pullbackKm?.length && cut.baseline)).toBe(true);
  // The client keeps 24 answers.
  expect(prepared.length).toBeLessThanOrEqual(22);
});
