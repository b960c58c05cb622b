import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { Plugin } from 'vite';
import { ROOT, servePage } from '../browser/serve';

const WATCH = '/watch.js';

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

/** Puts the watch before everything in the built page. */
const withWatch: Plugin = {
  name: 'with-watch',
  configurePreviewServer: ({ middlewares }) => {
    middlewares.use((request, response, next) => {
      if (request.url === WATCH) {
        response.setHeader('Content-Type', 'text/javascript');
        // The compiler names functions by a helper that is not in the page.
        response.end(`{ const __name = (it) => it; (${noteComplaints.toString()})(); }`);
      } else if (request.url === '/') {
        void readFile(resolve(ROOT, 'dist/index.html'), 'utf8').then((html) => {
          response.setHeader('Content-Type', 'text/html; charset=utf-8');
          response.end(html.replace('<head>', `<head><script src="${WATCH}"></script>`));
        }, next);
      } else next();
    });
  },
};

/** Serves the built page with a watch in it that every engine has, on a free port of this machine. */
export const serveWatched = () => servePage([withWatch]);
