import { test as base, expect, type Page } from '@playwright/test';
import { watch, type Watch } from './watch';

export { expect };

/** What a reader's device sets. */
export interface Device {
  readonly colorScheme?: 'light' | 'dark';
  readonly viewport?: { readonly width: number; readonly height: number };
}

/** The page as a reader has it, and what a test may ask of it. */
export class AppPage {
  constructor(
    readonly page: Page,
    readonly watch: Watch,
  ) {}

  /** Opens the page with a fragment (`proposal=…&lang=uk`), and waits for the map to come to rest. */
  async open(fragment = '', device: Device = {}): Promise<void> {
    await this.visit(fragment, device);
    await this.idle();
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
}

/** Playwright's test, with the page in `app`; fails on whatever the page should never do (`watch.ts`). */
export const test = base.extend<{ app: AppPage }>({
  app: async ({ page, baseURL }, use) => {
    const watched = await watch(page, baseURL ?? '');
    await use(new AppPage(page, watched));
    watched.check();
  },
});
