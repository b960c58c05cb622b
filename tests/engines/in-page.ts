// Each function here runs in the page: it may use nothing from outside itself.

/** Whether the map is drawn by WebGL, and not by what stands in for it. */
export function hasCanvas(): boolean {
  const canvas = document.querySelector<HTMLCanvasElement>('.maplibregl-canvas');
  return canvas?.getContext('webgl2')?.isContextLost() === false;
}

/** Texts of all elements that a selector finds, one a line. */
export function textOf(selector: string): string {
  const texts = [...document.querySelectorAll(selector)].map(
    ({ textContent }) => textContent ?? '',
  );
  return texts.map((text) => text.replace(/\s+/g, ' ').trim()).join('\n');
}

/** Rows of the table whose caption begins with some words, one a line; empty where there is none. */
export function tableOf(caption: string): string {
  const clean = (text: string | null | undefined) => (text ?? '').replace(/\s+/g, ' ').trim();
  const table = [...document.querySelectorAll('table')].find((one) =>
    clean(one.caption?.textContent).startsWith(caption),
  );
  return [...(table?.rows ?? [])].map(({ cells }) => [...cells].map((cell) => clean(cell.textContent)).join(' ')).join('\n');
} // prettier-ignore

/** Chooses a proposal. */
export function pickProposal(id: string): void {
  document.querySelector<HTMLInputElement>(`input[type="radio"][value="${id}"]`)!.click();
}

/** Clicks the button of a name; false where there is none yet. */
export function clickButton(name: string): boolean {
  const button = [...document.querySelectorAll('button')].find(
    (one) => one.textContent?.trim() === name,
  );
  button?.click();
  return button !== undefined;
}

/** Chooses a file for a line of one's own; false where the page does not take one yet. */
export function useFile({ chooser, name, content }: Record<'chooser' | 'name' | 'content', string>): boolean {
  const label = [...document.querySelectorAll('label')].find((one) => one.textContent?.includes(chooser));
  const input = label?.control ?? document.querySelector(`input[type="file"][aria-label="${chooser}"]`);
  if (!(input instanceof HTMLInputElement)) return false;
  const transfer = new DataTransfer();
  transfer.items.add(new File([content], name));
  input.files = transfer.files;
  input.dispatchEvent(new Event('change', { bubbles: true }));
  return true;
} // prettier-ignore

/** Does what the page never does: an error on the console, and a picture of another host. */
export function provokeComplaints(): Promise<null> {
  console.error('provoked on purpose');
  const picture = new Image();
  picture.src = 'https://elsewhere.invalid/picture.png';
  return new Promise((done) => setTimeout(() => done(null), 500));
}

/** Notes how often the browser's own dialog for printing is asked for, and does not open it. */
export function noteDialogs(): void {
  Object.assign(window, { dialogs: 0 });
  window.print = () => void ((window as unknown as { dialogs: number }).dialogs += 1);
}

/** Asks for a print as the browser's own key does. */
export function pressPrint(): void {
  const key = { key: 'p', ctrlKey: true, bubbles: true, cancelable: true };
  document.body.dispatchEvent(new KeyboardEvent('keydown', key));
}

/** How often the dialog was asked for. */
export function dialogsNow(): number {
  return (window as unknown as { dialogs: number }).dialogs;
}

/** What stands on the sheet for print, which is drawn for it. */
export function sheetText(): string {
  dispatchEvent(new Event('beforeprint'));
  const texts = [...document.querySelectorAll('[data-paper] text')].map((one) => one.textContent ?? '');
  dispatchEvent(new Event('afterprint'));
  return texts.join(' ').replace(/\s+/g, ' ').trim();
} // prettier-ignore

/** Whether all of the page is kept, and answers from then on. */
export function isKept(): boolean {
  return navigator.serviceWorker.controller !== null;
}
