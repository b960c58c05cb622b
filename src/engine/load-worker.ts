import { parseGeodata } from '../data/parse-geodata';
import { loadControl } from './load-control';
import type { LoadQuestion, LoadReply } from './load-messages';
import { buffersOf, packControl } from './packed-control';
import { readBlob } from './read-blob';
import { seldom } from './seldom';

// Less than a frame of the page for each report, and no more than the eye can follow.
const REPORT_EVERY_MS = 50;

function respond(reply: LoadReply, transfer: Transferable[] = []): void {
  self.postMessage(reply, { transfer });
}

self.onmessage = async ({ data: asked }: MessageEvent<LoadQuestion>) => {
  const { files, file, name, selection } = asked;
  const report = seldom(REPORT_EVERY_MS, (progress) => respond({ kind: 'progress', progress }));
  try {
    const bytes = await readBlob(file, name, report);
    const { regions } = parseGeodata(files);
    const { answer, control } = await loadControl(bytes, name, selection, regions, report);
    const packed = control && packControl(control);
    respond({ kind: 'loaded', loaded: { answer, control: packed } }, packed ? buffersOf(packed) : []);
  } catch (error) {
    respond({ kind: 'error', message: error instanceof Error ? error.message : String(error) });
  }
}; // prettier-ignore
