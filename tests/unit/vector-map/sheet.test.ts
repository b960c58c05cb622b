import { DOMParser } from '@xmldom/xmldom';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { SAME } from '../../../src/domain/comparison';
import { MAP_COLOURS } from '../../../src/palette/map-colours';
import { compareProposals } from '../../../src/proposals/compare';
import { cutOf, applyProposal } from '../../../src/proposals/apply';
import { findProposal } from '../../../src/proposals/catalogue';
import { factSheetOf } from '../../../src/export/fact-sheet';
import { subjectOf, type Report } from '../../../src/export/report';
import en from '../../../src/languages/en';
import uk from '../../../src/languages/uk';
import { wordingOf } from '../../../src/messages/wording';
import { drawSheet } from '../../../src/sheet/draw-sheet';
import { legendRows } from '../../../src/sheet/legend-rows';
import { withResolution } from '../../../src/sheet/png';
import type { Sheet } from '../../../src/sheet/sheet';
import { computeStatistics } from '../../../src/statistics/compute-statistics';
import { computeTransitions } from '../../../src/statistics/compute-transitions';
import { measure, pictureOf, readAtlas, tell, type Atlas } from './fixture';

vi.mock('../../../src/palette/fonts', () => ({ loadFonts: vi.fn() }));

let atlas: Atlas;
beforeAll(async () => {
  atlas = await readAtlas();
});

const DAY = '2025-11-20';
const LINK = 'https://example.org/#proposal=us-28-points&view=1,2,3';
const STYLE = "@font-face{font-family:'Source Sans';src:url(data:font/woff2;base64,AA==)}";

function reportOf(other?: string): Report {
  const { geodata, service } = atlas;
  const [proposal, choice] = [findProposal('us-28-points')!, {}];
  const control = geodata.controlOn(DAY);
  const set = service.parcels({ control, cut: cutOf(proposal, choice) });
  const outcome = applyProposal(proposal, set.parcels, choice);
  const statistics = computeStatistics(outcome, set, geodata.towns);
  const report = { proposal, choice, line: set.control, outcome, statistics, link: LINK };
  if (other === undefined) return report;
  const to = { proposal: findProposal(other)!, choice: {} };
  const cutting = (given: { proposal: typeof proposal }) => ({ control, cut: cutOf(given.proposal, {}) });
  const joint = service.joint(cutting(report), cutting(to));
  const outcomes = compareProposals(report, to, joint);
  const transitions = computeTransitions(outcomes, joint, geodata.towns);
  return { ...report, comparison: { ...to, line: joint.to.control, outcomes, transitions } };
} // prettier-ignore

function sheetOf(report: Report, language: 'en' | 'uk'): Sheet {
  const wording = wordingOf(language, { en, uk }[language]);
  const picture = pictureOf(atlas, tell(atlas, 'us-28-points', DAY));
  const caption = { letter: 'A', title: 'One & other', line: 'line of <20 Nov>' };
  return {
    facts: factSheetOf(subjectOf(report), wording),
    sentences: [report.proposal.summary],
    maps: report.comparison ? [{ picture, caption }, { picture, caption }] : [{ picture, caption: null }],
    view: null,
    key: { border: 'Border', line: 'Line <1>', error: null, pullback: null, zone: 'Zone', unconfirmed: 'Pale', same: 'Same', drained: 'Drained' },
    legend: legendRows(report, wording),
    legendTitle: 'Land',
    projection: wording.messages.takeAway.projection,
    kilometres: (count) => wording.messages.map.kilometres({ count: String(count) }),
    language,
  };
} // prettier-ignore

function drawn(sheet: Sheet) {
  const { svg } = drawSheet(sheet, measure, STYLE, (count) => `${count} more`);
  const failed = (_: string, message: string) => {
    throw new Error(message);
  };
  return { svg, root: new DOMParser({ onError: failed }).parseFromString(svg, 'image/svg+xml') };
}

describe.each(['en', 'uk'] as const)('a sheet as SVG in %s', (language) => {
  it('is XML with every text that it must carry, and needs nothing from elsewhere', () => {
    const report = reportOf();
    const sheet = sheetOf(report, language);
    const { svg, root } = drawn(sheet);
    const wording = wordingOf(language, { en, uk }[language]);
    const text = [...root.getElementsByTagName('text')].map((each) => each.textContent).join(' ');
    const words = (given: string) => given.replace(/\s+/g, ' ');
    for (const wanted of [
      sheet.facts.title,
      sheet.facts.notInForce,
      sheet.facts.attribution,
      sheet.facts.edition,
      sheet.projection,
      LINK,
      wording.messages.statuses.demilitarised,
      // The figures that the README gives for this zone.
      ...(language === 'en' ? ['6,355 km² (5,841–6,869)', report.proposal.summary] : []),
    ]) {
      expect(words(text)).toContain(words(wanted));
    }
    expect(root.getElementsByTagName('title')[0]?.textContent).toBe(sheet.facts.title);
    expect(root.getElementsByTagName('desc')[0]?.textContent).toContain(sheet.facts.notInForce);
    expect(root.getElementsByTagName('pattern').length).toBeGreaterThan(5);
    expect(svg).not.toMatch(/<(script|image|use|foreignObject|a)\b|href=|\son\w+=/i);
    expect(svg.match(/url\((?!#|data:)/g)).toBeNull();
  });

  it('shows two maps of a comparison, each with its caption, and what would become what', () => {
    const sheet = sheetOf(reportOf('russia-june-2024'), language);
    const { svg, root } = drawn(sheet);
    expect(svg.match(/One &amp; other/g)).toHaveLength(2);
    const ids = [...root.getElementsByTagName('*')].map((each) => each.getAttribute('id')).filter(Boolean); // prettier-ignore
    expect(new Set(ids).size).toBe(ids.length);
    expect(sheet.legend.length).toBeGreaterThan(3);
    expect(sheet.legend.every(({ statuses }) => statuses[0] !== statuses[1])).toBe(true);
  });

  it('says what lines and veils are on the map, and how much of an area is unconfirmed', () => {
    const sheet = sheetOf(reportOf(), language);
    const { root } = drawn(sheet);
    const texts = [...root.getElementsByTagName('text')].map((each) => each.textContent);
    expect(texts).toEqual(
      expect.arrayContaining(['Border', 'Line <1>', 'Zone', 'Pale', 'Drained']),
    );
    // That is a row of the legend.
    expect(texts).not.toContain('Same');
    const notes = sheet.legend.flatMap(({ note }) => note ?? []);
    expect(notes).toHaveLength(2);
    for (const note of notes) expect(texts).toContain(note);
  });

  it.each([
    [200, 'whole'],
    [2000, 'whole'],
    [30_000, 'cut'],
  ] as const)('has a link of %i letters within its edges, %s', (length, how) => {
    const sheet = sheetOf(reportOf(), language);
    const link = `${LINK}&zones=${'aB3-'.repeat(length / 4)}`;
    const { root } = drawn({ ...sheet, facts: { ...sheet.facts, link } });
    const rows = [...root.getElementsByTagName('text')].map((each) => each.textContent ?? '');
    const style = { size: 13, weight: 400, isItalic: false };
    const foot = rows.slice(rows.findIndex((row) => row.startsWith('https://example.org/#')));
    for (const row of foot) expect(measure(row, style)).toBeLessThanOrEqual(1160);
    if (how === 'whole') expect(foot.join('')).toBe(link);
    else expect(foot.at(-1)).toMatch(/…$/);
    expect(foot.length).toBeLessThan(20);
    expect(root.getElementsByTagName('dc:identifier')[0]?.textContent).toBe(link);
  });

  it('names the colour of land that does not differ, without a figure', () => {
    const sheet = sheetOf(reportOf('russia-june-2024'), language);
    const row = {
      statuses: [SAME],
      label: 'One status',
      area: '',
      range: null,
      note: null,
    } as const;
    const { root } = drawn({ ...sheet, legend: [row, ...sheet.legend] });
    const texts = [...root.getElementsByTagName('text')].map((each) => each.textContent);
    expect(texts).toContain('One status');
    expect(texts).not.toContain('');
    const fills = [...root.getElementsByTagName('rect')].map((each) => each.getAttribute('fill'));
    expect(fills.filter((fill) => fill === MAP_COLOURS.light.sameStatus)).toHaveLength(1);
  });
});

describe('a PNG with a resolution', () => {
  it('has the chunk after its header, with its checksum', () => {
    const header = Uint8Array.from({ length: 40 }, (_, at) => at);
    const png = withResolution(header, 300);
    expect(png.length).toBe(61);
    expect([...png.slice(0, 33)]).toEqual([...header.slice(0, 33)]);
    expect([...png.slice(54)]).toEqual([...header.slice(33)]);
    // As other programs write 300 dpi: 11,811 pixels a metre.
    expect(Buffer.from(png.slice(33, 54)).toString('hex')).toBe(
      '000000097048597300002e2300002e230178a53f76',
    );
  });
});
