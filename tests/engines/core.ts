import assert from 'node:assert/strict';
import { en } from '../../src/messages/en';
import { uk } from '../../src/messages/uk';
import { statusesAt } from '../browser/map';
import { statusesOfMaps } from '../browser/map-pair';
import { PLACES } from '../browser/places';
import { fillsAt } from '../browser/vector-map';
import { PROPOSALS } from '../../src/proposals/catalogue';
import type { EnginePage } from './engine-page';
import { clickButton, dialogsNow, hasCanvas, isKept, noteDialogs, pickProposal, pressPrint, provokeComplaints, sheetText, tableOf, textOf, useFile } from './in-page'; // prettier-ignore
import { readPdf } from './read-pdf';
import { FRAME } from './serve-watched';

/** One thing that the page does in every engine. */
export interface Check {
  readonly name: string;
  /** @returns what must be the same in every engine, letter by letter */
  readonly run: (page: EnginePage) => Promise<string>;
}

/** How the captions of the tables begin. */
const TABLE = 'Land by status under this proposal';
const TABLE_OF_DAY = 'Land by status: ';
const TABLE_OF_TWO = 'Land by its status under A and under B';
const TABLE_IN_UKRAINIAN = uk.statusTable({ proposal: '', day: '' }).split(/[:,]/)[0]!;

/** Land round Dnipro, which nobody has ever shown as held by Russia. */
const DNIPRO = {
  type: 'Polygon',
  coordinates: [
    [
      [34.6, 48.2],
      [35.4, 48.2],
      [35.4, 48.7],
      [34.6, 48.7],
      [34.6, 48.2],
    ],
  ],
};
const AT_DNIPRO = [35, 48.45] as const;

/** Square kilometres in a row of the table of land by status. */
function areaIn(table: string, row: RegExp): number {
  const line = table.split('\n').find((text) => row.test(text)) ?? '';
  return Number(/[\d,]+/.exec(line.replace(row, ''))?.[0].replaceAll(',', ''));
}

export const CORE: readonly Check[] = [
  {
    name: 'opens on the 28 points, with map and figures',
    run: async (page) => {
      await page.open('');
      assert.ok(await page.evaluate(hasCanvas, null), 'the map is drawn by WebGL');
      assert.deepEqual(await page.evaluate(statusesAt, PLACES.kramatorsk), ['demilitarised']);
      const table = await page.evaluate(tableOf, TABLE);
      const zone = areaIn(table, /^Proposed demilitarised zone/);
      assert.ok(zone > 5_800 && zone < 6_500, `demilitarised: ${zone} km²`);
      return table;
    },
  },
  {
    name: 'another proposal is chosen: map and figures follow',
    run: async (page) => {
      await page.open('');
      const before = await page.evaluate(tableOf, TABLE);
      await page.evaluate(pickProposal, 'russia-june-2024');
      await page.idle();
      assert.deepEqual(await page.evaluate(statusesAt, PLACES.kramatorsk), ['ceded']);
      const after = await page.evaluate(tableOf, TABLE);
      assert.notEqual(after, before);
      return after;
    },
  },
  {
    name: 'a link brings back two proposals side by side',
    run: async (page) => {
      await page.open('proposal=us-28-points&compare=russia-june-2024&cline=2025-11-20');
      const table = await page.until(tableOf, TABLE_OF_TWO, Boolean);
      const painted = await page.evaluate(statusesOfMaps, PLACES.kramatorsk);
      assert.deepEqual(painted, [['demilitarised'], ['ceded']]);
      return table;
    },
  },
  {
    name: 'a link brings back proposal and line',
    run: async (page) => {
      await page.open('proposal=twenty-points&line=2024-07-08');
      assert.match(await page.evaluate(textOf, 'main, #app'), /8 July 2024/);
      return page.evaluate(tableOf, TABLE);
    },
  },
  {
    name: 'all texts compared in one table',
    run: async (page) => {
      await page.open('show=matrix');
      const cells = `dialog [data-cell], [role="dialog"] [data-cell]`;
      const count = PROPOSALS.length ** 2;
      return page.until(textOf, cells, (text) => {
        const values = text.split('\n').filter((value) => /\d/.test(value));
        return values.length >= count;
      });
    },
  },
  {
    name: 'a file of the reader’s becomes the line, and the built-in one comes back',
    run: async (page) => {
      await page.open('proposal=status-quo');
      const content = JSON.stringify({ type: 'Feature', properties: {}, geometry: DNIPRO });
      const chooser = en.lines.chooseFile;
      await page.until(useFile, { chooser, name: 'held_20251001.geojson', content }, Boolean);
      await page.until(statusesAt, AT_DNIPRO, ([status]) => status === 'occupied');
      const table = await page.evaluate(tableOf, TABLE_OF_DAY);
      await page.until(clickButton, en.lines.fileBack, Boolean);
      await page.until(statusesAt, AT_DNIPRO, ([status]) => status === 'ukrainian');
      return table;
    },
  },
  {
    name: 'in a frame without an origin, map and figures',
    run: async (page) => {
      // WebKit takes 'self' in the policy for the frame's own origin, which it has none of (docs/embedding.md).
      const isAddressed = page.engine.name.startsWith('WebKit');
      await page.engine.goto(`${page.origin}${FRAME}${isAddressed ? '?address' : ''}`);
      const rest = () => document.documentElement.dataset['map'] ?? '';
      await page.until(rest, null, (map) => map === 'idle', 'frame');
      assert.equal(await page.engine.runInFrame('Promise.resolve(origin)'), 'null');
      const fills = await page.evaluateInFrame(fillsAt, PLACES.kramatorsk);
      assert.ok(
        fills.some(({ layer }) => layer === 'hatch-demilitarised'),
        'the zone is drawn',
      );
      const complaints = () => (window as { complaints?: string[] }).complaints ?? [];
      assert.deepEqual(await page.evaluateInFrame(complaints, null), []);
      return page.evaluateInFrame(textOf, 'dd');
    },
  },
  {
    name: 'is printed on one sheet, in vectors',
    run: async (page) => {
      await page.open('proposal=us-28-points');
      await page.evaluate(noteDialogs, null);
      await page.evaluate(pressPrint, null);
      await page.until(dialogsNow, null, (dialogs) => dialogs === 1);
      const said = await page.until(sheetText, null, (text) => text !== '');
      for (const text of [en.notInForce, 'CC BY 4.0', 'ODbL', '±2 km', '6,355 km²']) {
        assert.ok(said.includes(text), `the sheet says ${text}`);
      }
      const pdf = await page.engine.print?.();
      if (pdf) assert.deepEqual(readPdf(pdf), { pages: 1, pictures: 0 });
      const areas = said.match(/[\d,]+(?:–[\d,]+)? km²/g) ?? [];
      return areas.sort().join('\n');
    },
  },
  {
    name: 'works without a network after the first visit',
    run: async (page) => {
      await page.open('');
      await page.until(isKept, null, Boolean);
      page.network.isCut = true;
      try {
        await page.open('proposal=russia-june-2024');
        assert.deepEqual(await page.evaluate(statusesAt, PLACES.kramatorsk), ['ceded']);
        await page.evaluate(pickProposal, 'us-28-points');
        await page.idle();
        assert.deepEqual(await page.evaluate(statusesAt, PLACES.kramatorsk), ['demilitarised']);
        const table = await page.evaluate(tableOf, TABLE);
        assert.equal(areaIn(table, /^Proposed demilitarised zone/), 6_355);
        return table;
      } finally {
        page.network.isCut = false;
      }
    },
  },
  {
    name: 'in Ukrainian',
    run: async (page) => {
      await page.open('lang=uk');
      assert.equal(await page.run('Promise.resolve(document.documentElement.lang)'), 'uk');
      assert.match(await page.run('Promise.resolve(document.title)'), /Лінія зіткнення/);
      return page.evaluate(tableOf, TABLE_IN_UKRAINIAN);
    },
  },
];

/** That complaints are heard at all: an error on the console, and a picture of another host. */
export async function checkWatch(page: EnginePage): Promise<void> {
  await page.open('');
  await page.evaluate(provokeComplaints, null);
  const heard = (await page.takeComplaints()).join('\n');
  assert.match(heard, /provoked on purpose/, 'an error on the console is heard');
  assert.match(heard, /img-src|elsewhere\.invalid/, 'a violation of the security policy is heard');
}
