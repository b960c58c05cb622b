import { createHash } from 'node:crypto';
import type { Plugin } from 'vite';

/** Not needed to use the page. */
const LEFT_OUT = /\.map$|^THIRD_PARTY_LICENSES\.txt$|^icons\/|^service-worker\.js$/;

/**
 * The program that answers for the page without a network: every file of one build is kept together, and one build
 * replaces another only when the reader says so. It knows nothing of any other host.
 */
function program(files: readonly string[], version: string): string {
  return `const PREFIX = 'line-of-contact ';
const NAME = PREFIX + ${JSON.stringify(version)};
const FILES = ${JSON.stringify(files)};
const { pathname: FOLDER } = new URL('./', self.location);

self.addEventListener('install', (event) => {
  const fresh = FILES.map((file) => new Request(file, { cache: 'reload' }));
  event.waitUntil(caches.open(NAME).then((cache) => cache.addAll(fresh)));
});
self.addEventListener('activate', (event) => {
  const old = (name) => name.startsWith(PREFIX) && name !== NAME;
  event.waitUntil(
    caches
      .keys()
      .then((names) => Promise.all(names.filter(old).map((name) => caches.delete(name))))
      .then(() => self.clients.claim()),
  );
});
self.addEventListener('message', ({ data }) => {
  if (data === 'take over') self.skipWaiting();
});
self.addEventListener('fetch', (event) => {
  const { request } = event;
  const { origin, pathname } = new URL(request.url);
  if (request.method !== 'GET' || origin !== self.location.origin) return;
  const isPage = request.mode === 'navigate';
  // Whatever else the host has in the folder is not the page.
  if (isPage && pathname !== FOLDER && pathname !== FOLDER + 'index.html') return;
  event.respondWith(
    caches
      .open(NAME)
      .then((cache) => cache.match(isPage ? './' : request, { ignoreSearch: isPage }))
      .then((kept) => kept ?? fetch(request)),
  );
});
`;
}

/** Writes `service-worker.js` beside the page, with the names of all files of the build and a hash of what is in them. */
export const withServiceWorker: Plugin = {
  name: 'with-service-worker',
  apply: 'build',
  enforce: 'post',
  generateBundle: {
    order: 'post',
    handler(_, bundle) {
      if (this.environment.name !== 'client') return;
      const built = Object.values(bundle)
        .filter(({ fileName }) => !LEFT_OUT.test(fileName))
        .sort((a, b) => (a.fileName < b.fileName ? -1 : 1));
      const hash = createHash('sha256');
      for (const file of built) hash.update(file.fileName).update(file.type === 'asset' ? file.source : file.code);
      const files = ['./', ...built.map(({ fileName }) => fileName).filter((name) => name !== 'index.html')];
      const source = program(files, hash.digest('hex').slice(0, 16));
      this.emitFile({ type: 'asset', fileName: 'service-worker.js', source });
    },
  },
}; // prettier-ignore
