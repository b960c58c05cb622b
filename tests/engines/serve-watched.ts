import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { Plugin } from 'vite';
import { withAddressInPolicy } from '../../tools/address-in-policy';
import { ROOT, servePage } from '../browser/serve';

const WATCH = '/watch.js';

/** Where the compact view stands in a sandboxed frame. */
export const FRAME = '/frame';

/** In the page, before all else of it: notes on the window whatever it complains of. */
export function noteComplaints(): void {
  const complaints: string[] = [];
  Object.assign(window, { complaints });
  for (const level of ['error', 'warn'] as const) {
    const original = console[level].bind(console);
    console[level] = (...said: unknown[]) => {
      complaints.push(`${level}: ${said.map(String).join(' ')}`);
      original(...said);
    };
  }
  document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => {
    complaints.push(`security policy: ${violatedDirective} ${blockedURI}`);
  });
  addEventListener('unhandledrejection', ({ reason }) => complaints.push(`rejected: ${reason}`));
  addEventListener(
    'error',
    ({ message, target }) => {
      const what = target instanceof Element ? `${target.outerHTML} did not load` : message;
      complaints.push(`uncaught: ${what}`);
    },
    // What does not load is told to its element alone.
    true,
  );
}

/** The built page with the watch before everything in it. */
async function watchedHtml(): Promise<string> {
  const html = await readFile(resolve(ROOT, 'dist/index.html'), 'utf8');
  return html.replace('<head>', `<head><script src="${WATCH}"></script>`);
}

/** A page that has the compact view in a frame without an origin of its own. */
const framing = (query: string) =>
  `<!doctype html><title>Another site</title><iframe sandbox="allow-scripts" width="800" height="620" src="/?embed${query}#lang=en"></iframe>`;

/** What is served beside the built page's own files: `&address` has the page built for the address it is served from. */
async function contentOf(url: URL): Promise<{ type: string; content: string } | null> {
  const isAddressed = url.searchParams.has('address');
  if (url.pathname === WATCH) {
    // The compiler names functions by a helper that is not in the page.
    const content = `{ const __name = (it) => it; (${noteComplaints.toString()})(); }`;
    return { type: 'text/javascript', content };
  }
  if (url.pathname === FRAME) return { type: 'text/html', content: framing(isAddressed ? '&address' : '') };
  if (url.pathname !== '/') return null;
  const html = await watchedHtml();
  return { type: 'text/html; charset=utf-8', content: isAddressed ? withAddressInPolicy(html, url.href) : html };
} // prettier-ignore

/** Between an engine and what serves the page. */
export interface Network {
  /** While it is cut nothing is answered but the watch, whose work is the test's and not the page's. */
  isCut: boolean;
}

const withWatch = (network: Network): Plugin => ({
  name: 'with-watch',
  configurePreviewServer: ({ middlewares }) => {
    middlewares.use((request, response, next) => {
      const url = new URL(request.url!, `http://${request.headers.host}`);
      if (network.isCut && url.pathname !== WATCH) return void request.socket.destroy();
      contentOf(url).then((found) => {
        if (!found) return next();
        response.setHeader('Content-Type', found.type);
        response.end(found.content);
      }, next);
    });
  },
});

/** Serves the built page with a watch in it that every engine has, on a free port of this machine. */
export async function serveWatched() {
  const network: Network = { isCut: false };
  return { ...(await servePage([withWatch(network)])), network };
}
