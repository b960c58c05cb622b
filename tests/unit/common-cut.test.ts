import { expect, it } from 'vitest';
import { commonCut } from '../../src/engine/common-cut';
import { cutOf } from '../../src/proposals/apply';
import { PROPOSALS } from '../../src/proposals/catalogue';

it('serves every built-in proposal at once', () => {
  const cut = commonCut(PROPOSALS.map((proposal) => cutOf(proposal)));
  for (const proposal of PROPOSALS) {
    const own = cutOf(proposal);
    expect(cut.pullbackKm ?? [], proposal.id).toEqual(
      expect.arrayContaining([...(own.pullbackKm ?? [])]),
    );
    if (own.baseline) expect(cut.baseline, proposal.id).toBe(own.baseline);
    if (own.pullbackKm) expect(cut.pullbackAlong, proposal.id).toEqual(own.pullbackAlong);
  }
});

it('is no cut where none is asked for, and fails where two cannot be made at once', () => {
  expect(commonCut([{}, {}])).toEqual({});
  expect(() => commonCut([{ baseline: '2022-02-23' }, { baseline: '2024-07-08' }])).toThrow(
    'cannot be made at once',
  );
});
