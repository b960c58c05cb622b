import { test as base, expect, type Locator, type Page, type Request } from '@playwright/test';
import type { LayerId } from '../../src/domain/layers';
import type { Status } from '../../src/domain/status';
import { en } from '../../src/messages/en';
import {
  drawnBorder,
  pointOf,
  settlementsAt,
  statusesAt,
  viewNow,
  watchData,
  writtenNames,
  type DrawnLine,
  type Place,
} from './map';
import { watch, type Watch } from './watch';

export { expect };

/** What a reader's device sets. */
export interface Device {
  readonly colorScheme?: 'light' | 'dark';
  readonly viewport?: { readonly width: number; readonly height: number };
}

/** A row of the statistics table. */
interface TableRow {
  readonly name: string;
  readonly areaKm2: number;
}

/** `6,012` as a number; `<1` as half of the one that it is less than. */
function parseArea(text: string): number {
  const digits = /<?[\d,]+/.exec(text)?.[0] ?? '';
  return digits.startsWith('<') ? 0.5 : Number(digits.replaceAll(',', ''));
}

const QUIET_LOOK_MS = 100;
const QUIET_LOOKS = 4;

/** The page as a reader has it, and what a test may ask of it. */
export class AppPage {
  private readonly underWay = new Set<Request>();

  constructor(
    readonly page: Page,
    readonly watch: Watch,
  ) {
    page.on('request', (request) => this.underWay.add(request));
    page.on('requestfinished', (request) => this.underWay.delete(request));
    page.on('requestfailed', (request) => this.underWay.delete(request));
    // A document that is left may never say how its requests ended.
    page.on('framenavigated', (frame) => frame === page.mainFrame() && this.underWay.clear());
  }

  /** Opens the page with a fragment (`proposal=…&lang=uk`), and waits for the map to come to rest. */
  async open(fragment = '', device: Device = {}): Promise<void> {
    await this.visit(fragment, device);
    await this.idle();
    // What stands far down the panel is loaded when the reader does something; a test is to find all of it there.
    await this.page.keyboard.press('Shift');
    await this.quiet();
  }

  /** Waits until nothing has been under way for a while; Playwright's own wait is over once it ever was so. */
  private async quiet(): Promise<void> {
    let calm = 0;
    while (calm < QUIET_LOOKS) {
      await this.page.waitForTimeout(QUIET_LOOK_MS);
      calm = this.underWay.size === 0 ? calm + 1 : 0;
    }
  }

  /** Opens the page and waits for nothing but its document. */
  async visit(fragment = '', { colorScheme, viewport }: Device = {}): Promise<void> {
    if (colorScheme) await this.page.emulateMedia({ colorScheme });
    if (viewport) await this.page.setViewportSize(viewport);
    // A new fragment alone would not load the page again.
    if (this.page.url() !== 'about:blank') await this.page.goto('about:blank');
    await this.page.goto(fragment ? `/#${fragment}` : '/');
  }

  /** Waits until the map has come to rest, after whatever was just done. */
  async idle(): Promise<void> {
    // Two frames, so that a change just made has reached the map and the mark of the last rest is gone.
    await this.page.evaluate(
      () =>
        new Promise<void>((done) =>
          requestAnimationFrame(() => requestAnimationFrame(() => done())),
        ),
    );
    await this.page.waitForSelector('html[data-map="idle"]', { timeout: 60_000 });
  }

  /** The radio button of a proposal. */
  proposal(id: string): Locator {
    return this.page.locator(`input[type="radio"][value="${id}"]`);
  }

  /** Chooses a proposal by its radio button; the list may be folded. */
  async pick(id: string): Promise<void> {
    if (!(await this.proposal(id).isVisible())) {
      await this.page
        .locator('details', { has: this.proposal(id) })
        .locator('summary')
        .click();
    }
    await this.proposal(id).check();
  }

  /** Chooses a proposal, and waits until table and map show it. */
  async choose(id: string): Promise<void> {
    await this.pick(id);
    await this.idle();
  }

  /** The checkbox of a layer. */
  layer(id: LayerId): Locator {
    return this.page.getByRole('checkbox', { name: en.layers[id], exact: true });
  }

  /** The table of land by status. */
  get statistics(): Locator {
    return this.page.getByRole('table', { name: /Land by status/ });
  }

  /** Rows of the table of land by status, Ukraine's total last. */
  async table(): Promise<TableRow[]> {
    const rows = await this.statistics.getByRole('row').all();
    const read = rows.map(async (row) => {
      const name = await row.getByRole('rowheader').allInnerTexts();
      const cells = await row.getByRole('cell').allInnerTexts();
      return { name: name.join(' ').trim(), areaKm2: parseArea(cells[0] ?? '') };
    });
    return (await Promise.all(read)).filter(({ name }) => name !== '');
  }

  /** How many settlements that can be clicked are drawn at a place of the map, now. */
  settlements(place: Place): Promise<number> {
    return this.page.evaluate(settlementsAt, place);
  }

  /** Statuses painted at a place of the map, now. */
  painted(place: Place): Promise<Status[]> {
    return this.page.evaluate(statusesAt, place);
  }

  /** Border and coast, as drawn now. */
  border(): Promise<DrawnLine[]> {
    return this.page.evaluate(drawnBorder);
  }

  /** Every name written on the map now. */
  labels(): Promise<string[]> {
    return this.page.evaluate(writtenNames);
  }

  /** Where the map looks. */
  view(): Promise<{ lon: number; lat: number; zoom: number }> {
    return this.page.evaluate(viewNow);
  }

  /** Where on the page a place is, CSS pixels. */
  pointOf(place: Place): Promise<{ x: number; y: number }> {
    return this.page.evaluate(pointOf, place);
  }

  /** A small picture of the page around a place. */
  async pixels(place: Place): Promise<Buffer> {
    const { x, y } = await this.pointOf(place);
    const side = 16;
    const clip = { x: x - side / 2, y: y - side / 2, width: side, height: side };
    return this.page.screenshot({ clip });
  }

  /** Counts from now on how often the map's data are replaced. */
  async dataChanges(): Promise<() => Promise<number>> {
    await this.page.evaluate(watchData);
    return () =>
      this.page.evaluate(() => (window as unknown as { dataChanges: number }).dataChanges);
  }
}

/** In the page: the tour has been taken before. */
function tourTaken(): void {
  try {
    localStorage.setItem('tour', 'done');
  } catch {
    // Storage refused, as some tests have it: there is no tour then.
  }
}

/** Playwright's test, with the page in `app`; fails on whatever the page should never do (`watch.ts`). */
export const test = base.extend<{ app: AppPage; isNewcomer: boolean }>({
  /** Whether the page is opened for the first time in this browser, and so offers its tour. */
  isNewcomer: [false, { option: true }],
  app: async ({ page, baseURL, isNewcomer }, use) => {
    const watched = await watch(page, baseURL ?? '');
    if (!isNewcomer) await page.addInitScript(tourTaken);
    await use(new AppPage(page, watched));
    watched.check();
  },
});
