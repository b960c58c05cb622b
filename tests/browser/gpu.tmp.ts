import { chromium } from '@playwright/test';
import { CHROMIUM_FLAGS, chromiumPath } from './chromium';
import { servePage } from './serve';
const server = await servePage();
const b = await chromium.launch({ executablePath: chromiumPath(), args: [...CHROMIUM_FLAGS] });
const c = await b.newContext({ viewport: { width: 1280, height: 800 }, serviceWorkers: 'block' });
const p = await c.newPage();
await p.addInitScript('globalThis.__name = (named) => named');
await p.addInitScript(() => { try { localStorage.setItem('tour', 'done'); } catch {} });
await p.goto(server.origin);
await p.waitForSelector('html[data-map="idle"]', { timeout: 60000 });
await p.waitForTimeout(4000);
console.log(JSON.stringify(await p.evaluate(async () => {
  const map = (document.querySelector('.maplibregl-map') as any).lineOfContactMap;
  const gl = map.getCanvas().getContext('webgl2'); const px = new Uint8Array(4);
  const frame = async () => { const ts: number[] = []; for (let i = 0; i < 8; i++) { const t = performance.now(); await new Promise<void>((r) => { map.once('render', () => { gl.readPixels(0, 0, 1, 1, gl.RGBA, gl.UNSIGNED_BYTE, px); r(); }); map.triggerRepaint(); }); ts.push(performance.now() - t); } return Math.round(ts.sort((a, z) => a - z)[3]!); };
  const out: any = { all: await frame(), layers: map.getStyle().layers.length };
  const ids = map.getStyle().layers.map((l: any) => l.id);
  out.ids = ids.join(' ');
  const of = (...names: string[]) => (l: any) => names.includes(l.id);
  const groups: Record<string,(l:any)=>boolean> = { all: () => false, outline: of('parcel-outline', 'parcel-outline-casing'), contact: of('contact-line','contact-casing'), band: of('border-band','border'), coast: of('coast'), rb: of('region-borders','neighbour-borders'), rivers: of('rivers','drained-shore'), lines: (l) => l.type === 'line' };
  const layers = map.getStyle().layers;
  const got: Record<string, number[]> = {};
  for (let round = 0; round < 6; round++) for (const [name, test] of Object.entries(groups)) {
    for (const l of layers) if (test(l)) map.setLayoutProperty(l.id, 'visibility', 'none');
    await new Promise((r) => setTimeout(r, 700));
    (got[name] ??= []).push(await frame());
    for (const l of layers) if (test(l)) map.setLayoutProperty(l.id, 'visibility', l.layout?.visibility ?? 'visible');
    await new Promise((r) => setTimeout(r, 700));
  }
  out.got = got;
  return out;
}), null, 1));
await b.close(); process.exit(0);
