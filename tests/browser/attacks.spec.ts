import { en } from '../../src/messages/en';
import { ATTACKS, wellFormed } from '../attack-strings';
import { expect, test, type AppPage } from './page';

const RING = [
  [37.2, 47.6],
  [37.3, 47.6],
  [37.3, 47.7],
  [37.2, 47.7],
  [37.2, 47.6],
];

/** A map whose features have the attacks for the names and values of their properties. */
function attackingMap(attacks: readonly string[]): Buffer {
  const features = attacks.map((text, at) => ({
    type: 'Feature',
    properties: { [text]: at % 2 ? text : 'other', kind: text },
    geometry: { type: 'Polygon', coordinates: [RING] },
  }));
  return Buffer.from(JSON.stringify({ type: 'FeatureCollection', features }));
}

/** No attack ran, no link leads elsewhere than to the web, and the page is as wide as its window. */
async function expectUnharmed(app: AppPage, after: string): Promise<void> {
  const harm = () =>
    app.page.evaluate(() => ({
      ran: '__pwned' in window,
      cut: [
        ...document.querySelectorAll('.panel :is(p, li, select, label, code, h2, h3, caption, td)'),
      ]
        .filter((one) => {
          const panel = one.closest('.panel')!.getBoundingClientRect();
          const { left, right } = one.getBoundingClientRect();
          return (
            left >= 0 && right > Math.min(panel.right, document.documentElement.clientWidth) + 1
          );
        })
        .map((one) => one.outerHTML.slice(0, 200)),
      schemes: [...new Set([...document.links].map(({ protocol }) => protocol))].sort(),
      overflow: document.documentElement.scrollWidth - document.documentElement.clientWidth,
      strangers: document.querySelectorAll('script:not([src]), iframe, object, embed, base').length,
    }));
  // Asked again, since the layout follows a new size of the window a frame later.
  await expect.poll(harm, after).toEqual({
    ran: false,
    cut: [],
    schemes: ['http:', 'https:'],
    overflow: 0,
    strangers: 0,
  });
}

test('no attack runs, asks for anything or breaks the layout: link, files, their names, search', async ({
  app,
}) => {
  const dialogs: string[] = [];
  app.page.on('dialog', (dialog) => {
    dialogs.push(dialog.message());
    void dialog.dismiss();
  });
  const inLink = ATTACKS.map((text, at) => `x${at}=${encodeURIComponent(wellFormed(text))}`);
  await app.open(`proposal=status-quo&line=${inLink[0]}&${inLink.join('&')}`);
  await expect(app.page.getByText(en.linkProblems)).toBeVisible();
  await expectUnharmed(app, 'a link');

  const input = app.page.getByLabel(en.lines.chooseFile);
  await input.waitFor({ state: 'attached' });
  for (let first = 0; first < ATTACKS.length; first += 16) {
    const some = ATTACKS.slice(first, first + 16);
    const name = `${first} ${some.find((text) => text.length < 200)} 2026-08-22.geojson`;
    const file = { name, mimeType: 'application/json', buffer: attackingMap(some) };
    await input.setInputFiles(file);
    await expect(app.page.getByText(new RegExp(`^\\s*${first} .*: GeoJSON, `, 's'))).toBeVisible();
    await expect(app.page.getByText(en.lines.fileMustChoose)).toBeVisible();
    await expectUnharmed(app, name);
  }
  await app.page.getByRole('combobox', { name: en.lines.fileKinds }).selectOption('');
  await app.page.getByRole('button', { name: en.lines.fileUse }).press('Enter');
  await expect(app.page.getByText(/The line of contact is that of/)).toBeVisible();
  await app.idle();
  await expectUnharmed(app, 'a file taken as the line');
  await app.page.setViewportSize({ width: 320, height: 640 });
  await expectUnharmed(app, 'a file on a narrow screen');
  await app.page.setViewportSize({ width: 1024, height: 720 });

  await app.page.getByRole('button', { name: en.lines.fileBack }).press('Enter');
  await app.page.getByText(en.lines.whatIfTitle, { exact: true }).click();
  const search = app.page.getByRole('combobox', { name: en.lines.settlement, exact: true });
  for (const text of ATTACKS) await search.fill(text);
  await expectUnharmed(app, 'the search box');
  expect(dialogs).toEqual([]);
});

test('the browser itself refuses script made of text, and programs from anywhere but the page’s folder', async ({
  app,
}) => {
  app.watch.expectMessages(/security policy|Trusted|Content Security Policy|eval|Worker/i);
  await app.visit();
  const ran = await app.page.evaluate(async () => {
    // What a debugger evaluates may use eval; what comes later is as the page's own.
    await new Promise((done) => setTimeout(done));
    const attempts: Record<string, () => unknown> = {
      innerHTML: () => (document.createElement('p').innerHTML = '<b>x</b>'),
      srcdoc: () => (document.createElement('iframe').srcdoc = '<p>x</p>'),
      parse: () => new DOMParser().parseFromString('<p>x</p>', 'text/html'),
      script: () => (document.createElement('script').text = '1'),
      address: () => (document.createElement('script').src = 'https://attacker.invalid/x.js'),
      eval: () => window.eval('1'),
      timer: () => setTimeout('window.__pwned = 1' as never),
      function: () => new Function('return 1')(),
      blob: () => new Worker(URL.createObjectURL(new Blob(['1']))),
      data: () => new Worker('data:text/javascript,1'),
      elsewhere: () => new Worker('https://attacker.invalid/x.js'),
      above: () => new Worker('../x.js%2f..'),
      policy: () =>
        (
          window as unknown as {
            trustedTypes: { createPolicy(name: string, rules: object): unknown };
          }
        ).trustedTypes.createPolicy('svelte-trusted-html', {}),
    };
    return Object.entries(attempts).flatMap(([name, attempt]) => {
      try {
        attempt();
        return [name];
      } catch {
        return [];
      }
    });
  });
  expect(ran).toEqual([]);
});
