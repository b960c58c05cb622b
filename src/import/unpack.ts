import { Gunzip, unzipSync } from 'fflate';
import { InputError } from '../domain/errors';
import { printable } from '../proposals/unprintable';
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

/** Bytes after what a gzip member packs: its checksum and its size. */
const TRAILER_BYTES = 8;

/** CRC-32 as gzip has it (RFC 1952, section 8). */
function checksum(bytes: Uint8Array): number {
  const table = Uint32Array.from({ length: 256 }, (_, byte) => {
    for (let bit = 0; bit < 8; bit++) byte = (byte >>> 1) ^ (byte & 1 ? 0xedb88320 : 0);
    return byte;
  });
  let crc = 0xffffffff;
  for (const byte of bytes) crc = (crc >>> 8) ^ table[(crc ^ byte) & 0xff]!;
  return ~crc >>> 0;
}

/** Whether a gzip stream of one member packs what its end says. Tapes and some servers fill files up with zeros after it. */
function isIntact(packed: Uint8Array, unpacked: Uint8Array): boolean {
  const last = packed.findLastIndex((byte) => byte !== 0);
  const crc = checksum(unpacked);
  const view = new DataView(packed.buffer, packed.byteOffset, packed.length);
  // Zeros can also be of the end itself.
  for (let at = Math.max(0, last + 1 - TRAILER_BYTES); at <= last + 1; at++) {
    if (at + TRAILER_BYTES > packed.length) return false;
    if (view.getUint32(at, true) === crc && view.getUint32(at + 4, true) === unpacked.length)
      return true;
  }
  return false;
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
  let isOne = true;
  let isWhole = true;
  const stream = new Gunzip((chunk) => {
    size += chunk.length;
    refuseBomb(name, packed.length, size);
    chunks.push(chunk);
  });
  stream.onmember = () => (isOne = false);
  try {
    for (let from = 0; from < packed.length; from += CHUNK_BYTES) {
      const to = Math.min(from + CHUNK_BYTES, packed.length);
      stream.push(packed.subarray(from, to), to === packed.length);
      report(to / packed.length);
    }
  } catch (error) {
    if (isOwnError(error)) throw error;
    isWhole = false;
  }
  const whole = new Uint8Array(size);
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.length;
  }
  if (isOne ? !isIntact(packed, whole) : !isWhole) throw damaged(name);
  return whole;
}

function damaged(name: string): InputError {
  return new InputError(name, 'is a damaged or incomplete gzip file');
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
  const members = Object.entries(files).map(([path, bytes]) => ({ path: printable(path), bytes }));
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
