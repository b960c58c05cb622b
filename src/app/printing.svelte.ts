import type { Component, ComponentProps } from 'svelte';
import type PrintPage from './PrintPage.svelte';

/** Printing: what draws the sheet is loaded when it is first asked for, and then hears of every printing. */
class Printing {
  #Page = $state.raw<Component<ComponentProps<typeof PrintPage>> | null>(null);
  #hasFailed = $state.raw(false);
  #isAsked = $state.raw(false);
  #isGivenUp = false;
  #sheetListens: () => void = () => undefined;
  readonly #listening = new Promise<void>((resolve) => {
    this.#sheetListens = resolve;
  });

  /** What draws the sheet; null until it has been loaded. */
  get Page() {
    return this.#Page;
  }
  get hasFailed() {
    return this.#hasFailed;
  }
  /** Whether printing was ever asked for. */
  get isAsked() {
    return this.#isAsked;
  }

  /** Whether the browser is to print the page as it is. */
  get isGivenUp() {
    return this.#isGivenUp;
  }

  /** Called where what puts the sheet on the page cannot be loaded. */
  giveUp(): void {
    this.#isGivenUp = true;
    this.#sheetListens();
  }

  /** Loads what is needed to print; once it is there, nothing. */
  async prepare(): Promise<void> {
    this.#hasFailed = false;
    this.#isAsked = true;
    try {
      const [page, { prepareToPrint }] = await Promise.all([
        import('./PrintPage.svelte'),
        import('./print-page'),
      ]);
      await prepareToPrint();
      this.#Page = page.default;
    } catch {
      this.#hasFailed = true;
    }
  }

  /** Called by what draws the sheet once it hears of every printing. */
  sheetListens(): void {
    this.#sheetListens();
  }

  /** Opens the browser's own dialog, with the sheet ready to be drawn. */
  async print(): Promise<void> {
    await this.prepare();
    if (this.#hasFailed && !this.#isGivenUp) return;
    // Early on, what puts the sheet on the page may come later than what draws it.
    await this.#listening;
    window.print();
  }
}

/** Prints by the browser's own key, which could not wait for what draws the sheet to be loaded. */
export function printByKey(event: KeyboardEvent): void {
  const isPrint = (event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 'p';
  if (!isPrint || event.altKey || event.shiftKey || printing.Page || printing.isGivenUp) return;
  event.preventDefault();
  void printing.print();
}

/** One for the page: its button, and what listens to the browser's key and menu. */
export const printing = new Printing();
