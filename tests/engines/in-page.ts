// Each function here runs in the page: it may use nothing from outside itself.

/** Whether the map is drawn by WebGL, and not by what stands in for it. */
export function hasCanvas(): boolean {
  const canvas = document.querySelector<HTMLCanvasElement>('.maplibregl-canvas');
  return canvas?.getContext('webgl2')?.isContextLost() === false;
}

/** Texts of all elements that a selector finds and that are in sight; rows of a table are lines of it. */
export function textOf(selector: string): string {
  const texts = [...document.querySelectorAll<HTMLElement>(selector)].flatMap((element) => {
    if (element.getClientRects().length === 0) return [];
    if (!(element instanceof HTMLTableElement)) return [element.textContent ?? ''];
    return [...element.rows].map((row) => row.textContent ?? '');
  });
  return texts.map((text) => text.replace(/\s+/g, ' ').trim()).join('\n');
}

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
