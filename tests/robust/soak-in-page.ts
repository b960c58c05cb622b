// Each function here runs in the page, by Playwright's `evaluate`: it may use nothing from outside itself.

/** How much is chosen in one round. */
export interface Round {
  /** Proposals and layers switched, a frame apart. */
  readonly toggles: number;
  /** Days of the line chosen; each is drawn before the next. */
  readonly days: number;
}

/** Chooses proposals, layers and days one after another, as a reader does, and puts everything back as it was. */
export async function chooseOften({ toggles, days }: Round): Promise<void> {
  const frame = () => new Promise((done) => requestAnimationFrame(done));
  const atRest = async () => {
    for (let frames = 0; frames < 2; frames++) await frame();
    while (document.documentElement.dataset['map'] !== 'idle') await frame();
  };
  const daySelect = () =>
    [...document.querySelectorAll('select')].find(({ options }) =>
      [...options].some(({ value }) => value === '2025-12-24'),
    )!;
  const chooseDay = async (day: string) => {
    const select = daySelect();
    select.value = day;
    select.dispatchEvent(new Event('change', { bubbles: true }));
    await atRest();
  };
  const ids = ['us-28-points', 'status-quo', 'russia-june-2024', 'alaska-2025'];
  const proposal = (id: string) =>
    document.querySelector<HTMLInputElement>(`input[type="radio"][value="${id}"]`)!;
  const layers = [...document.querySelectorAll<HTMLInputElement>('input[name="layer"]')];
  for (let at = 0; at < toggles; at++) {
    const layer = at % 5 === 4 ? layers[Math.floor(at / 10) % layers.length] : undefined;
    (layer ?? proposal(ids[at % ids.length]!)).click();
    await frame();
  }
  await atRest();
  const values = [...daySelect().options].map(({ value }) => value);
  for (let at = 0; at < days; at++) await chooseDay(values[at % values.length]!);
  // What is held must not depend on what was chosen last.
  for (const layer of layers) if (!layer.checked) layer.click();
  proposal(ids[0]!).click();
  await atRest();
  await chooseDay('2025-12-24');
}
