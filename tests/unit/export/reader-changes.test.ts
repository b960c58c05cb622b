import { beforeAll, describe, expect, test } from 'vitest';
import { readGeodata } from '../../../src/data/read-geodata';
import { SPECIAL_PLACES } from '../../../src/data/special-places';
import type { Geodata } from '../../../src/domain/geodata';
import type { StatusStatistic } from '../../../src/domain/statistic';
import type { Zone } from '../../../src/domain/zone';
import { createParcelService } from '../../../src/engine/parcel-service';
import { cite } from '../../../src/export/cite';
import { factSheetOf } from '../../../src/export/fact-sheet';
import { fileNameOf } from '../../../src/export/file-name';
import { printGeoJson } from '../../../src/export/print-geojson';
import { printJson } from '../../../src/export/print-json';
import { subjectOf, type Report } from '../../../src/export/report';
import { writeDifference, writeSentence } from '../../../src/export/write-sentence';
import en from '../../../src/languages/en';
import uk from '../../../src/languages/uk';
import { wordingOf } from '../../../src/messages/wording';
import { applyProposal, cutOf } from '../../../src/proposals/apply';
import { findProposal } from '../../../src/proposals/catalogue';
import { compareProposals } from '../../../src/proposals/compare';
import { withZones } from '../../../src/state/side-choice';
import { computeStatistics } from '../../../src/statistics/compute-statistics';
import { computeTransitions } from '../../../src/statistics/compute-transitions';

const ZONE: Zone = {
  id: 'zone-1',
  name: 'Strip',
  status: 'demilitarised',
  geometry: {
    type: 'Polygon',
    coordinates: [[[36, 48], [36.5, 48], [36.5, 48.4], [36, 48.4], [36, 48]]],
  },
}; // prettier-ignore
const DAY = '2025-11-20';

let geodata: Geodata;
let alone: Report;
let asB: Report;
let plain: Report;
beforeAll(async () => {
  geodata = await readGeodata();
  const service = createParcelService(geodata, SPECIAL_PLACES);
  const control = geodata.controlOn(DAY);
  const reportOf = (id: string, zones: readonly Zone[]): Report => {
    const proposal = withZones(findProposal(id)!, zones);
    const set = service.parcels({ control, cut: cutOf(proposal) });
    const outcome = applyProposal(proposal, set.parcels);
    const statistics = computeStatistics(outcome, set, geodata.towns);
    return { proposal, choice: {}, line: set.control, outcome, statistics };
  };
  alone = reportOf('us-28-points', [ZONE]);
  plain = reportOf('us-28-points', []);
  const to = { proposal: withZones(findProposal('russia-june-2024')!, [ZONE, { ...ZONE, id: 'zone-2' }]), choice: {} }; // prettier-ignore
  const joint = service.joint(
    { control, cut: cutOf(plain.proposal) },
    { control, cut: cutOf(to.proposal) },
  );
  const outcomes = compareProposals(plain, to, joint);
  const transitions = computeTransitions(outcomes, joint, geodata.towns);
  asB = { ...plain, comparison: { ...to, line: control, outcomes, transitions } };
});

const FIGURE = {
  status: 'demilitarised',
  areaKm2: 8008,
  lowKm2: 7500,
  highKm2: 8500,
  shareOfUkraine: 0.01,
} as StatusStatistic;

test('how a line with settlements changed by the reader was made is said in Ukrainian, too', () => {
  for (const line of geodata.lines) {
    // As src/geo/flip-control.ts has it.
    const method = `${line.method}; who holds some settlements changed by the reader`;
    const from = { ...plain, line: { ...plain.line, method, flips: ['48.723;37.556'] } };
    const [said] = factSheetOf(subjectOf(from), wordingOf('uk', uk)).lines;
    expect(said).not.toMatch(/Line drawn|settlements/);
    expect(said).toContain('читачем');
  }
});

describe.each([
  ['en', en, 'drawn by the reader', 'which is not in the text'],
  ['uk', uk, 'накресленою читачем', 'якої немає в тексті'],
] as const)('zones of the reader, in %s', (code, pack, byWhom, note) => {
  const wording = wordingOf(code, pack);

  test('are told of in title and facts', () => {
    const { title, texts } = factSheetOf(subjectOf(alone), wording);
    expect(title).toContain(byWhom);
    expect(texts[0]!.join('. ')).toContain(note);
    const both = factSheetOf(subjectOf(asB), wording);
    expect(both.texts[0]!.join()).not.toMatch(/reader|читач/);
    expect(both.texts[1]!.join()).toMatch(code === 'en' ? /2 zones drawn/ : /2 зони, які накреслив/);
    expect(factSheetOf(subjectOf(plain), wording).title).not.toMatch(/reader|читач/);
  }); // prettier-ignore

  test('are told of in the sentence, and a text alone is not credited with their land', () => {
    const sentence = writeSentence(subjectOf(alone), [FIGURE], wording);
    expect(sentence).toContain(byWhom);
    expect(sentence).toContain(`${note}.`);
    const baseline = { ...alone, proposal: withZones(findProposal('status-quo')!, [ZONE]) };
    expect(writeSentence(subjectOf(baseline), [FIGURE], wording)).toContain(`${note}.`);
    const difference = writeDifference(subjectOf(asB), FIGURE, wording);
    expect(difference).toMatch(code === 'en' ? /with 2 zones drawn by the reader/ : /2 зонами, накресленими читачем/); // prettier-ignore
    expect(writeSentence(subjectOf(plain), [FIGURE], wording)).not.toMatch(/reader|читач/);
  });

  test('are told of in a reference of each form, and in a file’s name', () => {
    const citations = cite(subjectOf(alone), '2026-11-25', wording);
    for (const citation of Object.values(citations)) expect(citation).toContain(byWhom);
    expect(citations.bibTex).toContain(note);
    expect(citations.ris).toContain(note);
    expect(fileNameOf(subjectOf(alone), 'csv')).toBe(
      'line-of-contact_us-28-points_1-drawn_2025-11-20.csv',
    );
  });

  test('are told of in GeoJSON and JSON, of the text that they stand on', () => {
    interface Document {
      readonly note: string;
      readonly title: string;
      readonly texts: readonly { readonly zones?: unknown }[];
      readonly compare: { readonly zones?: unknown };
      readonly features: readonly { readonly properties: Readonly<Record<string, unknown>> }[];
    }
    const read = (text: string) => JSON.parse(text) as Document;
    const listed = { name: 'Strip', status: 'demilitarised', drawnByReader: true };
    const shapes = read(printGeoJson(alone, geodata.regions, wording));
    expect(shapes.note).toContain(note);
    expect(shapes.title).toContain(byWhom);
    expect(shapes.texts[0]!.zones).toEqual([listed]);
    const inZone = shapes.features.filter(({ properties }) => properties['zone'] === 'Strip');
    expect(inZone.map(({ properties }) => properties['clause'])).toEqual(
      inZone.map(() => 'drawn:zone-1'),
    );
    expect(inZone.length).toBeGreaterThan(0);
    expect(shapes.features.length).toBeGreaterThan(inZone.length);
    expect(read(printJson(alone, geodata.regions, wording)).note).toContain(note);
    const both = read(printJson(asB, geodata.regions, wording));
    expect(both.compare.zones).toEqual([listed, listed]);
    const bothShapes = read(printGeoJson(asB, geodata.regions, wording));
    expect(bothShapes.texts.map(({ zones }) => zones)).toEqual([undefined, [listed, listed]]);
    const without = read(printGeoJson(plain, geodata.regions, wording));
    expect(without.note).toBe(wording.messages.notInForce);
    expect(without.texts[0]).not.toHaveProperty('zones');
  });
});
