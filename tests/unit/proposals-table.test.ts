import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Holder } from '../../src/domain/control';
import type { Parcel, PlaceId } from '../../src/domain/parcel';
import type { RegionId } from '../../src/domain/region';
import { applyProposal } from '../../src/proposals/apply';
import { PROPOSALS, findProposal } from '../../src/proposals/catalogue';

// proposals-table.csv was written by hand from the facts on the proposals, never from what the code gives.
interface Row {
  proposal: string;
  variant: string;
  regions: RegionId[];
  holder: Holder;
  place: string;
  within: string;
  baseline: string;
  status: string;
  unconfirmed: string;
}

/** Regions whose every part the table must name under every proposal; Kyiv stands for all the others. */
const REGIONS_THAT_MATTER: readonly RegionId[] = [
  'UA-43', 'UA-40', 'UA-09', 'UA-14', 'UA-23', 'UA-65',
  'UA-63', 'UA-59', 'UA-12', 'UA-48', 'UA-74', 'UA-30',
]; // prettier-ignore

function readTable(): Row[] {
  const file = new URL('./proposals-table.csv', import.meta.url);
  const [header = '', ...lines] = readFileSync(file, 'utf8').trim().split('\n');
  const columns = header.split(',');
  return lines.map((line) => {
    const cells = line.split(',');
    const row = Object.fromEntries(columns.map((column, c) => [column, cells[c] ?? '']));
    return { ...row, regions: row['regions']?.split(' ') } as unknown as Row;
  });
}

function parcelOf(row: Row, region: RegionId): Parcel {
  return {
    id: `${region}/${row.holder}`,
    region,
    holder: row.holder,
    ...(row.place && { place: row.place as PlaceId }),
    ...(row.within && { withinKm: row.within === 'yes' ? 1 : null }),
    ...(row.baseline && { heldOnBaseline: row.baseline as Holder }),
    land: null,
    areas: { stated: 0, advanced: 0, receded: 0 },
  };
}

const table = readTable();

describe.each(PROPOSALS.map(({ id }) => id))('%s', (id) => {
  const rows = table.filter((row) => row.proposal === id);
  const cases = rows.flatMap((row) => row.regions.map((region) => ({ row, region })));

  it.each(cases)(
    '$row.variant $region/$row.holder $row.place within:$row.within baseline:$row.baseline → $row.status',
    ({ row, region }) => {
      const proposal = findProposal(id)!;
      const choice = row.variant ? { variant: row.variant } : {};
      const [outcome] = applyProposal(proposal, [parcelOf(row, region)], choice).parcels;
      expect(outcome).toMatchObject({ status: row.status });
      expect(outcome?.unconfirmed !== undefined).toBe(row.unconfirmed === 'yes');
    },
  );

  it('has every region that matters, held by either side, in every variant', () => {
    const variants = findProposal(id)!.variants?.map((variant) => variant.id) ?? [''];
    const there = new Set(cases.map(({ row, region }) => `${row.variant}/${region}/${row.holder}`));
    const missing = variants.flatMap((variant) =>
      REGIONS_THAT_MATTER.flatMap((region) =>
        ['russia', 'ukraine']
          .map((holder) => `${variant}/${region}/${holder}`)
          .filter((key) => !there.has(key)),
      ),
    );
    expect(missing).toEqual([]);
  });
});

it('has no row of a proposal that the catalogue lacks', () => {
  expect(table.filter((row) => !findProposal(row.proposal))).toEqual([]);
});
