import { parseGeodata } from '../data/parse-geodata';
import { loadControl } from './load-control';
import type { LoadQuestion, LoadReply } from './load-messages';

function respond(reply: LoadReply): void {
  self.postMessage(reply);
}

self.onmessage = async ({ data: asked }: MessageEvent<LoadQuestion>) => {
  const { files, bytes, name, selection } = asked;
  try {
    const { regions } = parseGeodata(files);
    respond({ kind: 'loaded', loaded: await loadControl(bytes, name, selection, regions) });
  } catch (error) {
    respond({ kind: 'error', message: error instanceof Error ? error.message : String(error) });
  }
};
