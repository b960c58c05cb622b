import { createServer, type Server } from 'node:http';
import { bytesOf, feature } from './build-files';

/** A stand-in for the archive's raw host on this machine. */
export interface ArchiveServer {
  /** Address of the folder with the files. */
  readonly base: string;
  readonly asked: readonly string[];
  close(): Promise<void>;
}

const DAYS: Readonly<Record<string, { readonly body?: Uint8Array; readonly status?: number }>> = {
  '20260822': { body: bytesOf(feature()) },
  '20260823': { body: bytesOf('<!doctype html><html>moved</html>') },
  '20260824': { body: bytesOf({ type: 'FeatureCollection', features: 7 }) },
  '20260825': { body: new Uint8Array(25e6).fill(32) },
  '20260826': { body: new Uint8Array() },
  '20260827': { status: 500 },
  '20260828': { status: 429 },
};

/** Serves a good day (22 August 2026), days that are bad each in their way until the 28th, and one that never comes (the 29th). */
export async function serveArchive(): Promise<ArchiveServer> {
  const asked: string[] = [];
  const server: Server = createServer((request, response) => {
    asked.push(request.url ?? '');
    response.setHeader('access-control-allow-origin', '*');
    const day = /deepstatemap_data_(\d{8})\.geojson$/.exec(request.url ?? '')?.[1] ?? '';
    if (day === '20260829') return;
    const { body, status = 200 } = DAYS[day] ?? { status: 404 };
    // Without its length, as a host that compresses sends it.
    response.writeHead(status).write(body ?? '');
    response.end();
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const address = server.address();
  const port = typeof address === 'object' ? address?.port : 0;
  return {
    base: `http://127.0.0.1:${port}/data/`,
    asked,
    close: () =>
      new Promise((done) => {
        server.closeAllConnections();
        server.close(() => done());
      }),
  };
}
