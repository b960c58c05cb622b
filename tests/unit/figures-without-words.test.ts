import { beforeAll, expect, it } from 'vitest';
import { readGeodata } from '../../src/data/read-geodata';
import { SPECIAL_PLACES } from '../../src/data/special-places';
import type { Geodata } from '../../src/domain/geodata';
import type { Proposal } from '../../src/domain/proposal';
import { createParcelService, type ParcelService } from '../../src/engine/parcel-service';
import pack from '../../src/languages/en';
import { applyProposal, cutOf } from '../../src/proposals/apply';
import { lineDay } from '../../src/proposals/line-day';
import { allInWords } from '../../src/proposals/words/in-words';
import { computeStatistics } from '../../src/statistics/compute-statistics';

let geodata: Geodata;
let engine: ParcelService;
beforeAll(async () => {
  geodata = await readGeodata();
  engine = createParcelService(geodata, SPECIAL_PLACES);
});

function statisticsOf(proposal: Proposal) {
  const days = geodata.lines.map(({ asOf }) => asOf);
  const control = geodata.controlOn(lineDay(null, proposal.line, days)!.day);
  const set = engine.parcels({ control, cut: cutOf(proposal) });
  return computeStatistics(applyProposal(proposal, set.parcels), set, geodata.towns);
}

it('figures, what is unconfirmed among them, are the same while the words of a text are still to come', async () => {
  const texts = await pack.loadTexts();
  const inWords = allInWords(pack.headlines, texts).map(statisticsOf);
  const without = allInWords(pack.headlines, null).map(statisticsOf);
  expect(without).toEqual(inWords);
  expect(inWords.flatMap(({ statuses }) => statuses).some(({ unconfirmedKm2 }) => unconfirmedKm2 > 0)).toBe(true); // prettier-ignore
});
