import { beforeAll, describe, expect, it, vi } from 'vitest';
import jsQR from 'jsqr';
import { paperOf } from '../../../src/app/paper-of';
import { sheetOf } from '../../../src/app/sheet-of';
import type { Zone } from '../../../src/domain/zone';
import type { Report } from '../../../src/export/report';
import en from '../../../src/languages/en';
import uk from '../../../src/languages/uk';
import type { ComparisonMode } from '../../../src/domain/view';
import { wordingOf } from '../../../src/messages/wording';
import { applyProposal, cutOf } from '../../../src/proposals/apply';
import { compareProposals } from '../../../src/proposals/compare';
import { STRUCTURES } from '../../../src/proposals/structures';
import { allInWords } from '../../../src/proposals/words/in-words';
import { texts as englishTexts } from '../../../src/proposals/words/en/texts';
import { texts as ukrainianTexts } from '../../../src/proposals/words/uk/texts';
import { breakLines } from '../../../src/sheet/break-lines';
import { drawPaper } from '../../../src/sheet/draw-paper';
import { drawSheet } from '../../../src/sheet/draw-sheet';
import { drawQr, QUIET_ZONE } from '../../../src/sheet/draw-qr';
import type { ShownComparison } from '../../../src/state/comparison.svelte';
import { drawingsOf } from '../../../src/state/drawings';
import type { Explorer } from '../../../src/state/explorer.svelte';
import { ALL_LAYERS } from '../../../src/state/layer-choice';
import { withZones } from '../../../src/state/side-choice';
import { computeDifference } from '../../../src/statistics/compute-difference';
import { computeStatistics } from '../../../src/statistics/compute-statistics';
import { computeTransitions } from '../../../src/statistics/compute-transitions';
import type { SvgNode } from '../../../src/vector-map/svg-node';
import { measure, readAtlas, type Atlas } from './fixture';

vi.mock('../../../src/palette/fonts', () => ({ loadFonts: vi.fn() }));

let atlas: Atlas;
beforeAll(async () => {
  atlas = await readAtlas();
});

const LINK = 'https://example.org/line-of-contact/#proposal=us-28-points&compare=russia-june-2024';
const LANGUAGES = {
  en: { pack: en, texts: englishTexts },
  uk: { pack: uk, texts: ukrainianTexts },
} as const;
type Code = keyof typeof LANGUAGES;
/** A4 in CSS pixels, of which nothing may be set nearer to the edge than printers print. */
const A4 = { width: 793.7, height: 1122.5, unprintable: 20 };
/** Texts may be set so much smaller than meant: provisions in 7 points, of two texts in 6.2. */
const SMALLEST = { one: 0.85, two: 0.75 } as const;

/** Half a degree each way, across the line of contact and the border of two regions. */
const ZONE: Zone = {
  id: 'zone-1',
  name: 'Strip',
  status: 'demilitarised',
  geometry: {
    type: 'Polygon',
    coordinates: [[[36, 48], [37.5, 48], [37.5, 48.6], [36, 48.6], [36, 48]]],
  },
}; // prettier-ignore

function paper(
  code: Code,
  id: string,
  other?: string,
  mode: ComparisonMode = 'swipe',
  zones: { readonly from?: readonly Zone[]; readonly to?: readonly Zone[] } = {},
) {
  const { pack, texts } = LANGUAGES[code];
  const wording = wordingOf(code, pack);
  const proposals = allInWords(pack.headlines, texts);
  const find = (wanted: string, drawn: readonly Zone[] = []) =>
    withZones(
      proposals.find((each) => each.id === wanted)!,
      drawn,
    );
  const { geodata, service } = atlas;
  const chosen = { proposal: find(id, zones.from), choice: {} };
  const control = geodata.controlOn(chosen.proposal.line ?? '2025-11-20');
  const set = service.parcels({ control, cut: cutOf(chosen.proposal, {}) });
  const outcome = applyProposal(chosen.proposal, set.parcels, {});
  const statistics = computeStatistics(outcome, set, geodata.towns);
  const report: Report = { ...chosen, line: set.control, outcome, statistics, link: LINK };
  const shown = other === undefined ? null : compared(report, find(other, zones.to));
  const { drawn, ...comparison } = shown ?? { drawn: null };
  const explorer = {
    wording,
    geodata,
    drawings: drawingsOf({ outcome, set, statistics }, drawn, mode, ALL_LAYERS, geodata),
    choices: { view: null, layers: ALL_LAYERS, compared: { mode } },
    comparison: { shown: drawn },
    theme: 'dark',
    whatIf: null,
  } as unknown as Explorer;
  const taken = { ...report, ...comparison };
  const made = paperOf(explorer, taken, 800)!;
  const picture = sheetOf(explorer, taken, 800)!;
  return { made, picture, proposals, wording, statistics, transitions: drawn?.transitions ?? [] };
}

function compared(report: Report, proposal: Report['proposal']) {
  const { geodata, service } = atlas;
  const to = { proposal, choice: {} };
  const control = geodata.controlOn(proposal.line ?? report.line.asOf);
  const joint = service.joint(
    { control: geodata.controlOn(report.line.asOf), cut: cutOf(report.proposal, {}) },
    { control, cut: cutOf(proposal, {}) },
  );
  const outcomes = compareProposals(report, to, joint);
  const transitions = computeTransitions(outcomes, joint, geodata.towns);
  const difference = computeDifference(outcomes);
  const from = { proposal: report.proposal, choice: {} };
  const drawn = { from, to, set: joint, outcomes, transitions, difference, isSame: false };
  return {
    drawn: drawn as ShownComparison,
    comparison: { ...to, line: joint.to.control, outcomes, transitions },
  };
}

function nodesOf(root: SvgNode): SvgNode[] {
  return [
    root,
    ...root.children.flatMap((each) => (typeof each === 'string' ? [] : nodesOf(each))),
  ];
}

/** Texts of the sheet itself, not of its maps, each with the box that it takes on paper, CSS pixels. */
function textsOf(svg: SvgNode, scale: number) {
  const isMap = ({ name, attributes }: SvgNode) => name === 'g' && 'transform' in attributes;
  const within = (root: SvgNode): SvgNode[] =>
    isMap(root)
      ? []
      : [root, ...root.children.flatMap((each) => (typeof each === 'string' ? [] : within(each)))];
  return within(svg)
    .filter(({ name }) => name === 'text')
    .map(({ attributes, children }) => {
      const text = children.join('');
      const size = Number(attributes['font-size']);
      const width = measure(text, { size, weight: Number(attributes['font-weight'] ?? 400), isItalic: false });
      const x = Number(attributes['x']);
      const left = attributes['text-anchor'] === 'end' ? x - width : x;
      const y = Number(attributes['y']);
      return { text, left: left * scale, right: (left + width) * scale, top: (y - size) * scale, bottom: (y + size * 0.3) * scale };
    });
} // prettier-ignore

const plain = (text: string) => text.replace(/[\s\u00a0]+/g, ' ');

function expectAllOnPage(made: ReturnType<typeof paper>['made']): string {
  const { svg, scale } = drawPaper(made, measure);
  expect(scale).toBeGreaterThanOrEqual(SMALLEST[made.texts.length === 1 ? 'one' : 'two']);
  const texts = textsOf(svg, scale).filter(({ text }) => text !== '');
  for (const { text, left, right, top, bottom } of texts) {
    const at = `${text} at ${left},${top}`;
    expect(Math.min(left, top), at).toBeGreaterThan(A4.unprintable);
    expect(right, at).toBeLessThan(A4.width - A4.unprintable);
    expect(bottom, at).toBeLessThan(A4.height - A4.unprintable);
  }
  for (const [at, one] of texts.entries()) {
    const over = texts.slice(at + 1).find((other) => one.left < other.right - 1 && other.left < one.right - 1 && one.top + 2 < other.bottom - 2 && other.top + 2 < one.bottom - 2); // prettier-ignore
    expect(over && `${one.text} / ${over.text}`).toBeUndefined();
  }
  const maps = nodesOf(svg).filter(({ attributes }) =>
    /^url\(#map/.test(String(attributes['clip-path'])),
  );
  expect(maps).toHaveLength(made.maps.maps.length);
  // Repeated patterns are printed as coarse pixels.
  expect(nodesOf(svg).filter(({ name }) => name === 'pattern')).toEqual([]);
  const ids = nodesOf(svg).flatMap(({ attributes }) => attributes['id'] ?? []);
  expect(new Set(ids).size).toBe(ids.length);
  const used = nodesOf(svg).flatMap(({ attributes }) =>
    Object.values(attributes).flatMap((value) => /^url\(#(.+)\)$/.exec(String(value))?.[1] ?? []),
  );
  expect(ids).toEqual(expect.arrayContaining(used));
  const said = plain(texts.map(({ text }) => text).join(' '));
  const wanted = [
    made.title,
    made.notInForce,
    ...made.texts.flatMap(({ facts, summary }) => [facts, summary]),
    ...made.figures.map(({ area }) => area),
    ...made.table.rows.flatMap(({ area, range, share }) => [area, range ?? '', share]),
    ...made.clauses.flatMap(({ clauses }) =>
      clauses.flatMap(({ label, source, paragraphs }) => [label, source, ...paragraphs]),
    ),
    ...made.sources,
  ];
  for (const text of wanted) expect(said).toContain(plain(text));
  return said;
}

describe.each(['en', 'uk'] as const)('a sheet of paper in %s', (code) => {
  it.each(STRUCTURES.map(({ id }) => id))('has all of %s on one page of A4', (id) => {
    const { made, wording, statistics, proposals } = paper(code, id);
    const said = expectAllOnPage(made);
    const proposal = proposals.find((each) => each.id === id)!;
    for (const { status, areaKm2 } of statistics.statuses) {
      expect(said).toContain(plain(wording.formats.area(areaKm2)));
      expect(made.table.rows.flatMap(({ statuses }) => statuses)).toContain(status);
    }
    if (code === 'uk') expect(said).not.toMatch(/Settlement control|Line drawn/);
    expect(said).toContain('CC BY 4.0');
    expect(said).toContain('ODbL');
    for (const { publisher } of proposal.sources) expect(said).toContain(publisher);
    const clauses = made.clauses.flatMap((each) => each.clauses);
    expect(clauses.length).toBeGreaterThan(0);
    expect(proposal.clauses.map(({ text }) => text)).toEqual(
      expect.arrayContaining(clauses.map(({ paragraphs }) => paragraphs[0])),
    );
  });

  it.each([
    ['us-28-points', 'russia-june-2024'],
    ['minsk-2', 'twenty-points'],
    ['us-april-2025', 'alaska-2025'],
    ['status-quo', 'us-28-points'],
    ['istanbul-2022', 'twenty-points'],
  ])('has all of %s against %s on one page of A4', (id, other) => {
    const { made, transitions } = paper(code, id, other);
    expectAllOnPage(made);
    expect(made.maps.maps).toHaveLength(2);
    const differing = transitions.filter(({ from, to }) => from !== to);
    expect(made.table.rows).toHaveLength(differing.length + 1);
    expect(made.clauses.every(({ clauses }) => clauses.length > 0)).toBe(true);
  });
});

describe('a sheet of paper with differences alone', () => {
  it('has one map, and says what the neutral colour is', () => {
    const { made, wording } = paper('en', 'us-28-points', 'russia-june-2024', 'difference');
    const said = expectAllOnPage(made);
    const { map, comparison } = wording.messages;
    expect(made.maps.maps).toHaveLength(1);
    expect(said).toContain(plain(map.keySame));
    expect(said).toContain(comparison.differenceNote({ side: '' }).slice(0, 20));
    expect(said).toContain(map.keyDrained);
    expect(paper('en', 'us-28-points', 'russia-june-2024').made.key.same).toBeNull();
  });
});

describe.each(['en', 'uk'] as const)('what must not be left out on paper and picture in %s', (code) => {
  const { messages } = wordingOf(code, LANGUAGES[code].pack);
  const said = (svg: string) =>
    plain([...svg.matchAll(/<text[^>]*>(?:<tspan[^>]*>)?([^<]*)/g)].map(([, text]) => text).join(' '));
  const pictured = (given: ReturnType<typeof paper>) =>
    drawSheet(given.picture, measure, '', (count) => String(count)).svg;

  it.each([
    [undefined, 'swipe', { from: [ZONE] }],
    ['russia-june-2024', 'swipe', { from: [ZONE] }],
    ['russia-june-2024', 'swipe', { to: [ZONE, { ...ZONE, id: 'zone-2' }] }],
    ['russia-june-2024', 'difference', { from: [ZONE] }],
  ] as const)('zones of the reader, also against %s (%s)', (other, mode, zones) => {
    const given = paper(code, 'us-28-points', other, mode, zones);
    const { made, wording } = given;
    const onPaper = expectAllOnPage(made);
    const onPicture = said(pictured(given));
    const count = wording.formats.counted(('to' in zones ? zones.to : zones.from).length);
    const title = made.title.split(messages.takeAway.against({ from: '|', to: '|' }).split('|')[1]!);
    expect(title['to' in zones ? 1 : 0]).toContain(messages.takeAway.withZones({ text: '', zones: count }));
    for (const text of [onPaper, onPicture]) {
      expect(text).toContain(plain(made.title));
      expect(text).toContain(plain(messages.takeAway.zonesCounted({ zones: count })));
      expect(text).toContain(plain(messages.takeAway.keyZone));
    }
    const counted = messages.takeAway[other ? 'zonesCounted' : 'withZones']({ text: '', zones: count });
    expect(made.table.caption).toContain(counted);
    const outlines = nodesOf(drawPaper(made, measure).svg).filter(
      ({ attributes }) => attributes['data-layer'] === 'zone-outline',
    );
    expect(outlines).toHaveLength(made.maps.maps.length);
    expect(pictured(given)).toMatch(/data-layer="zone-outline"/);
    // On half a sheet towns may leave no room for its name.
    if (!other) expect(pictured(given)).toMatch(/data-layer="zone-labels"[^>]*>Strip</);
  });

  it('nothing of zones where there are none', () => {
    const given = paper(code, 'us-28-points');
    expect(given.made.key.zone).toBeNull();
    expect(given.made.title).not.toContain('(');
    expect(pictured(given)).not.toContain('zone-outline');
  });

  it('what is unconfirmed of a figure, and what line and pale stripes are', () => {
    const given = paper(code, 'us-28-points');
    const onPaper = expectAllOnPage(given.made);
    const onPicture = said(pictured(given));
    const notes = given.made.figures.flatMap(({ unconfirmed }) => unconfirmed ?? []);
    expect(notes.length).toBeGreaterThan(0);
    for (const note of notes) {
      expect(given.made.table.rows.flatMap(({ notes: each }) => each)).toContain(note);
      expect(onPaper.split(plain(note)).length).toBeGreaterThan(2);
      expect(onPicture).toContain(plain(note));
    }
    for (const words of [messages.layers['contact-line'], messages.map.keyUnconfirmed]) {
      expect(onPaper).toContain(plain(words));
      expect(onPicture).toContain(plain(words));
    }
  });
}); // prettier-ignore

describe('the code of a link', () => {
  /** What another library reads from the drawn path. */
  function read(link: string): string | undefined {
    const { size, path } = drawQr(link)!;
    const pixels = new Uint8ClampedArray(size * size * 16 * 4).fill(255);
    const runs = String(path.attributes['d']).matchAll(/M(\d+) (\d+)h(\d+)v1h-\d+z/g);
    for (const [, x, y, length] of runs) {
      for (let row = 0; row < 4; row += 1) {
        const start = ((Number(y) * 4 + row) * size * 4 + Number(x) * 4) * 4;
        const end = start + Number(length) * 4 * 4;
        for (let at = start; at < end; at += 4) pixels.fill(0, at, at + 3);
      }
    }
    return jsQR(pixels, size * 4, size * 4)?.data;
  }

  it.each([
    'https://example.org/',
    LINK,
    `${LINK}&flips=${'48.723;37.556,'.repeat(12)}&view=36.5,48.2,6.5&lang=uk`,
  ])('is read by another library: %s', (link) => {
    expect(read(link)).toBe(link);
  });

  it('has its quiet zone, and is left out where paper could not hold it', () => {
    const { path } = drawQr(LINK)!;
    const [, x, y] = /^M(\d+) (\d+)/.exec(String(path.attributes['d']))!;
    expect([Number(x), Number(y)]).toEqual([QUIET_ZONE, QUIET_ZONE]);
    expect(drawQr(`https://example.org/#zones=${'31.234,48.567;'.repeat(60)}`)).toBeNull();
    expect(drawQr(`https://example.org/#zones=${'31.234,48.567;'.repeat(6000)}`)).toBeNull();
  });
});

describe('lines', () => {
  const width = (line: string) => line.length;
  it('are as full as they can be, and nothing of the text is lost', () => {
    expect(breakLines('one two three four', 9, width)).toEqual(['one two', 'three', 'four']);
    expect(breakLines('', 9, width)).toEqual(['']);
  });
  it('break a link after its signs, and any word that is too long', () => {
    expect(breakLines('at https://a.org/#b=1&c=2', 12, width)).toEqual(['at', 'https://', 'a.org/#b=1&', 'c=2']);
    expect(breakLines('abcdefgh', 3, width)).toEqual(['abc', 'def', 'gh']);
  });
}); // prettier-ignore
