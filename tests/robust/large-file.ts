import { createWriteStream } from 'node:fs';
import { truncate, writeFile } from 'node:fs/promises';
import { once } from 'node:events';

const RINGS_A_ROW = 8;
const POSITIONS_A_RING = 190_000;
/** Between the middles of two islands, degrees; they do not touch. */
const STEP = 0.8;

/** One island with a rugged coast, as a feature of GeoJSON with six decimals. */
function island(index: number): string {
  const west = 32 + STEP * (index % RINGS_A_ROW);
  const south = 46.8 + STEP * Math.floor(index / RINGS_A_ROW);
  const positions = Array.from({ length: POSITIONS_A_RING }, (_, i) => {
    const turn = (2 * Math.PI * i) / POSITIONS_A_RING;
    const reach = 0.35 * STEP * (1 + 0.2 * Math.sin(37 * turn) + 0.001 * Math.sin(4111 * turn));
    return `[${(west + reach * Math.cos(turn)).toFixed(6)},${(south + reach * Math.sin(turn)).toFixed(6)}]`;
  });
  const ring = [...positions, positions[0]].join(',');
  return `{"type":"Feature","properties":{"id":${index}},"geometry":{"type":"Polygon","coordinates":[[${ring}]]}}`;
}

/** Writes a good file of islands in Ukraine, of a few more bytes than asked for. */
export async function writeLargeFile(path: string, bytes: number): Promise<void> {
  const file = createWriteStream(path);
  file.write('{"type":"FeatureCollection","features":[\n');
  for (let index = 0; file.bytesWritten + file.writableLength < bytes; index++) {
    if (!file.write(`${index ? ',\n' : ''}${island(index)}`)) await once(file, 'drain');
  }
  file.end(']}');
  await once(file, 'finish');
}

/** Writes a file that takes no room but has a size. */
export async function writeHollowFile(path: string, bytes: number): Promise<void> {
  await writeFile(path, '{');
  await truncate(path, bytes);
}
