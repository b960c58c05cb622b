import fc from 'fast-check';
import { expect, it } from 'vitest';
import { mutation, read } from '../../robust/mutations';

const RUNS = 2000;

it('spoilt files, links and proposal files are refused with place and reason, or taken', async () => {
  const answers = { refused: 0, taken: 0 };
  await fc.assert(
    fc.asyncProperty(mutation, async (one) => {
      answers[await read(one)] += 1;
    }),
    { numRuns: RUNS },
  );
  // Neither all nor none of them is still good.
  expect(answers.refused).toBeGreaterThan(RUNS / 4);
  expect(answers.taken).toBeGreaterThan(RUNS / 20);
});
