import { createServer } from 'node:net';
import { resolve } from 'node:path';
import { preview, type Plugin } from 'vite';

/** Folder of the project. */
export const ROOT = resolve(import.meta.dirname, '../..');

const HOST = '127.0.0.1';

/** A port that nothing listens on. */
export async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((done) => server.listen(0, HOST, done));
  const address = server.address();
  await new Promise((done) => server.close(done));
  if (address === null || typeof address === 'string') throw new Error('No free port.');
  return address.port;
}

interface Served {
  readonly origin: string;
  close(): Promise<void>;
}

/** Serves the built page on a free port of this machine. */
export async function servePage(plugins: readonly Plugin[] = []): Promise<Served> {
  const port = await freePort();
  const server = await preview({
    root: ROOT,
    plugins: [...plugins],
    logLevel: 'warn',
    preview: { host: HOST, port, strictPort: true },
  });
  return { origin: `http://${HOST}:${port}`, close: () => server.close() };
}
