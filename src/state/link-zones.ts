import type { Position } from 'geojson';
import { polygonsOf } from '../domain/geometry';
import type { Status } from '../domain/status';
import { LONGEST_ZONE_NAME, LONGEST_ZONE_NOTE, MOST_ZONES, type Zone } from '../domain/zone';

/*
 * Zones as text for a link: one byte a small number, positions as differences from the one before in steps of 1e-5°
 * (a metre), in base64url. Deflate would make it no shorter, and is not needed in the first script.
 */

/** Letters that a link may spend on zones; chat programs cut longer links off. */
export const LONGEST_ZONES_TEXT = 2000;
const VERSION = 1;
const STEPS_PER_DEGREE = 1e5;

/** Numbers of the statuses; never to be changed, since links in use have them. */
const STATUS_NUMBERS: Readonly<Record<Status, number>> = {
  ukrainian: 0,
  returned: 1,
  occupied: 2,
  frozen: 3,
  'recognised-de-facto': 4,
  'recognised-de-jure': 5,
  ceded: 6,
  demilitarised: 7,
  'economic-zone': 8,
  open: 9,
  'not-mentioned': 10,
};

class Writer {
  readonly bytes: number[] = [];
  #last = [0, 0];

  count(value: number): void {
    let rest = value;
    while (rest >= 128) {
      this.bytes.push((rest % 128) + 128);
      rest = Math.floor(rest / 128);
    }
    this.bytes.push(rest);
  }

  text(value: string): void {
    const bytes = new TextEncoder().encode(value);
    this.count(bytes.length);
    this.bytes.push(...bytes);
  }

  ring(ring: readonly Position[]): void {
    const open = ring.slice(0, -1);
    this.count(open.length);
    for (const position of open) {
      this.#last = this.#last.map((last, axis) => {
        const step = Math.round((position[axis] ?? 0) * STEPS_PER_DEGREE);
        const change = step - last;
        this.count(change < 0 ? -2 * change - 1 : 2 * change);
        return step;
      });
    }
  }
}

class Reader {
  readonly #bytes: Uint8Array;
  #at = 0;
  #last: [number, number] = [0, 0];

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
  }

  get isAtEnd(): boolean {
    return this.#at === this.#bytes.length;
  }

  count(most: number): number {
    let value = 0;
    for (let scale = 1; scale < 2 ** 42; scale *= 128) {
      const byte = this.#bytes[this.#at++];
      if (byte === undefined) throw new RangeError('ends too early');
      value += (byte % 128) * scale;
      if (value > most) throw new RangeError('too large');
      if (byte < 128) return value;
    }
    throw new RangeError('too long');
  }

  text(longest: number): string {
    const length = this.count(4 * longest);
    const bytes = this.#bytes.subarray(this.#at, this.#at + length);
    if (bytes.length < length) throw new RangeError('ends too early');
    this.#at += length;
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    if (text.length > longest) throw new RangeError('too long');
    return text;
  }

  ring(): Position[] {
    const count = this.count(this.#bytes.length);
    if (count < 3) throw new RangeError('no ring');
    const ring = Array.from({ length: count }, () => this.#position());
    return [...ring, [...ring[0]!]];
  }

  #position(): Position {
    const step = (last: number): number => {
      const number = this.count(2 ** 40);
      return last + (number % 2 === 1 ? -(number + 1) / 2 : number / 2);
    };
    this.#last = [step(this.#last[0]), step(this.#last[1])];
    const [lon, lat] = this.#last.map((steps) => steps / STEPS_PER_DEGREE) as [number, number];
    if (Math.abs(lon) > 180 || Math.abs(lat) > 90) throw new RangeError('out of range');
    return [lon, lat];
  }
}

function toText(bytes: readonly number[]): string {
  const binary = bytes.map((byte) => String.fromCharCode(byte)).join('');
  return btoa(binary).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
}

function toBytes(text: string): Uint8Array {
  if (!/^[\w-]*$/.test(text)) throw new RangeError('not base64url');
  const binary = atob(text.replaceAll('-', '+').replaceAll('_', '/'));
  return Uint8Array.from(binary, (letter) => letter.charCodeAt(0));
}

/** Zones as a link has them, to the metre; null where they are too large for one. */
export function printZones(zones: readonly Zone[]): string | null {
  const writer = new Writer();
  writer.count(VERSION);
  writer.count(zones.length);
  for (const { name, note = '', status, geometry } of zones) {
    writer.text(name);
    writer.text(note);
    writer.count(STATUS_NUMBERS[status]);
    const polygons = polygonsOf(geometry);
    writer.count(polygons.length);
    for (const rings of polygons) {
      writer.count(rings.length);
      for (const ring of rings) writer.ring(ring);
    }
    if (writer.bytes.length > LONGEST_ZONES_TEXT) return null;
  }
  const text = toText(writer.bytes);
  return text.length > LONGEST_ZONES_TEXT ? null : text;
}

function readZone(reader: Reader, id: string): Zone {
  const name = reader.text(LONGEST_ZONE_NAME);
  const note = reader.text(LONGEST_ZONE_NOTE);
  const number = reader.count(127);
  const [status] = Object.entries(STATUS_NUMBERS).find(([, its]) => its === number) ?? [];
  if (status === undefined || name.trim() === '') throw new RangeError('no zone');
  const polygons = Array.from({ length: reader.count(1000) }, () =>
    Array.from({ length: reader.count(1000) }, () => reader.ring()),
  );
  if (polygons.length === 0 || polygons.some((rings) => rings.length === 0)) {
    throw new RangeError('no land');
  }
  return {
    id,
    name,
    ...(note && { note }),
    status: status as Status,
    geometry: { type: 'MultiPolygon', coordinates: polygons },
  };
}

/** Zones from what a link has; undefined where that means nothing. Never throws. */
export function parseZones(text: string): readonly Zone[] | undefined {
  // A link could be written by anyone: as much as is written by the page, and somewhat more.
  if (text.length > 4 * LONGEST_ZONES_TEXT) return undefined;
  try {
    const reader = new Reader(toBytes(text));
    if (reader.count(VERSION) !== VERSION) return undefined;
    const count = reader.count(MOST_ZONES);
    const zones = Array.from({ length: count }, (_, i) => readZone(reader, `zone-${i + 1}`));
    return reader.isAtEnd && zones.length > 0 ? zones : undefined;
  } catch {
    // Bytes that are no zones: whatever was wrong with them, the reader is told that they were left out.
    return undefined;
  }
}
