import { Gunzip, unzipSync } from 'fflate';
import { InputError } from '../domain/errors';
import { LARGEST_RATIO, LARGEST_UNPACKED_BYTES, RATIO_FREE_BYTES } from './limits';

/** One file inside a packed one. */
export interface Member {
  readonly path: string;
  readonly bytes: Uint8Array;
}

// What the unpacked stream is handed on in, so that a bomb is met before it has grown.
const CHUNK_BYTES = 64 * 1024;

function refuseBomb(name: string, packed: number, unpacked: number): void {
  if (unpacked > LARGEST_UNPACKED_BYTES) {
    throw new InputError(
      name,
      `unpacks to more than ${LARGEST_UNPACKED_BYTES / 1e6} MB; that is too much to read`,
    );
  }
  if (unpacked > RATIO_FREE_BYTES && unpacked > packed * LARGEST_RATIO) {
    throw new InputError(
      name,
      `unpacks to more than ${LARGEST_RATIO} times its size, as no map does; it is not read`,
    );
  }
}

function isOwnError(error: unknown): boolean {
  return error instanceof InputError;
}

/**
 * Unpacks a gzip stream of one or several members.
 * @param report told the share done
 * @throws InputError for a damaged stream or one that grows as no map does
 */
export function unpackGzip(
  name: string,
  packed: Uint8Array,
  report: (share: number) => void = () => {},
): Uint8Array {
  const chunks: Uint8Array[] = [];
  let size = 0;
  const stream = new Gunzip((chunk) => {
    size += chunk.length;
    refuseBomb(name, packed.length, size);
    chunks.push(chunk);
  });
  try {
    for (let from = 0; from < packed.length; from += CHUNK_BYTES) {
      const to = Math.min(from + CHUNK_BYTES, packed.length);
      stream.push(packed.subarray(from, to), to === packed.length);
      report(to / packed.length);
    }
  } catch (error) {
    if (isOwnError(error)) throw error;
    throw new InputError(name, 'is a damaged or incomplete gzip file');
  }
  const whole = new Uint8Array(size);
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.length;
  }
  return whole;
}

function isWanted(path: string): boolean {
  return (
    !path.startsWith('__MACOSX/') &&
    !/(^|\/)\./.test(path) &&
    /\.(kml|geojson|json|geojsonl|ndjson|topojson|shp|dbf|prj|cpg)$/i.test(path)
  );
}

/**
 * Unpacks the members of a zip file that may hold a map. Sizes are checked before anything is unpacked, and no
 * member grows beyond the size that the file states for it.
 * @throws InputError for a damaged or encrypted file, for one that grows as no map does, and for one without maps
 */
export function unpackZip(name: string, packed: Uint8Array): Member[] {
  let unpackedBytes = 0;
  let nested = 0;
  let files: Record<string, Uint8Array>;
  try {
    files = unzipSync(packed, {
      filter: ({ name: path, size, originalSize }) => {
        if (/\.(zip|kmz)$/i.test(path)) nested++;
        if (!isWanted(path)) return false;
        unpackedBytes += originalSize;
        refuseBomb(name, size, originalSize);
        refuseBomb(name, packed.length, unpackedBytes);
        return true;
      },
    });
  } catch (error) {
    if (isOwnError(error)) throw error;
    throw new InputError(name, 'is a damaged, incomplete or encrypted zip file');
  }
  const members = Object.entries(files).map(([path, bytes]) => ({ path, bytes }));
  if (!members.length) {
    throw new InputError(
      name,
      nested
        ? 'holds only further zip files; unpack it and choose one of them'
        : 'holds no GeoJSON, TopoJSON, KML or shapefile',
    );
  }
  return members;
}
