import { chromium } from '@playwright/test';
import { CHROMIUM_FLAGS, chromiumPath } from './chromium';
import { servePage } from './serve';
const server = await servePage();
const b = await chromium.launch({ executablePath: chromiumPath(), args: [...CHROMIUM_FLAGS] });
for (let turn = 0; turn < 2; turn++) {
const c = await b.newContext({ viewport: { width: 1280, height: 800 }, serviceWorkers: 'block' });
const p = await c.newPage();
await p.addInitScript('globalThis.__name = (named) => named');
await p.addInitScript(() => { if (window !== top) return; localStorage.setItem('tour', 'done');
  const log: [string, number][] = []; (window as any).log = log; const say = (w: string) => log.push([w, Math.round(performance.now())]);
  let prev = ''; let frames = 0;
  const tick = () => {
    const m = (document.querySelector('.maplibregl-map') as any)?.lineOfContactMap;
    if (m && !m.__w) { m.__w = true; say('map attended'); for (const e of ['styledata', 'load', 'idle']) m.on(e, () => say(e)); m.on('render', () => { frames++; say('r' + frames); }); }
    const t = document.querySelector('table td'); if (t && prev !== 'f') { prev = 'f'; say('figures'); }
    const pend = document.querySelector('[data-painted]')?.getAttribute('data-painted'); if (pend && pend !== (window as any).pp) { (window as any).pp = pend; say('painted ' + pend); }
    if (document.documentElement?.dataset['map'] === 'idle' && !(window as any).done) { (window as any).done = 1; say('IDLE'); }
    setTimeout(tick, 4); }; tick();
  new PerformanceObserver((l) => { for (const e of l.getEntries()) log.push(['long ' + Math.round(e.duration), Math.round(e.startTime)]); }).observe({ entryTypes: ['longtask'] });
});
await p.goto(server.origin);
await p.waitForSelector('html[data-map="idle"]', { timeout: 60000 });
await p.waitForTimeout(300);
console.log(JSON.stringify(await p.evaluate(() => (window as any).log.sort((a: any, z: any) => a[1] - z[1]).map((x: any) => x.join(' ')).join(' | '))));
await c.close();
}
await b.close(); process.exit(0);
