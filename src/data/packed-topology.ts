import type { Topology } from 'topojson-specification';

/*
 * A quantised topology as bytes: the length of its JSON without arcs, that JSON, then each arc as its number of points
 * and their steps, all whole numbers of as many bytes as they need (seven bits each, lowest first; steps zigzag, so that
 * small ones of either sign are short). A fifth smaller than TopoJSON once both are compressed, and hardly larger
 * where a host compresses nothing.
 */

const LOW = 0x7f;
const MORE = 0x80;
const BASE = 0x80;

function putNumber(bytes: number[], value: number): void {
  let rest = value;
  while (rest > LOW) {
    bytes.push((rest % BASE) | MORE);
    rest = Math.floor(rest / BASE);
  }
  bytes.push(rest);
}

function putStep(bytes: number[], step: number): void {
  putNumber(bytes, step < 0 ? -2 * step - 1 : 2 * step);
}

/**
 * Packs a topology.
 * @param topology quantised, its arcs in steps, as TopoJSON has them
 * @throws RangeError where an arc has other than two whole numbers a point
 */
export function packTopology(topology: Topology): Uint8Array {
  const { arcs, ...rest } = topology;
  const text = new TextEncoder().encode(JSON.stringify(rest));
  const bytes: number[] = [];
  putNumber(bytes, text.length);
  bytes.push(...text);
  putNumber(bytes, arcs.length);
  for (const arc of arcs) {
    putNumber(bytes, arc.length);
    for (const point of arc) {
      if (point.length !== 2 || !point.every(Number.isSafeInteger)) {
        throw new RangeError(`an arc has the point ${point.join()}, not two whole numbers`);
      }
      point.forEach((step) => putStep(bytes, step));
    }
  }
  return Uint8Array.from(bytes);
}

/**
 * The topology that `packTopology` packed.
 * @throws RangeError where the bytes end too early
 */
export function unpackTopology(bytes: Uint8Array): Topology {
  let at = 0;
  const number = (): number => {
    let value = 0;
    let scale = 1;
    for (;;) {
      const byte = bytes[at++];
      if (byte === undefined) throw new RangeError('a packed topology ends too early');
      value += (byte & LOW) * scale;
      if (byte < MORE) return value;
      scale *= BASE;
    }
  };
  const step = (): number => {
    const value = number();
    return value % 2 ? -(value + 1) / 2 : value / 2;
  };
  const length = number();
  const rest: unknown = JSON.parse(new TextDecoder().decode(bytes.subarray(at, at + length)));
  at += length;
  const arcs = Array.from({ length: number() }, () =>
    Array.from({ length: number() }, () => [step(), step()]),
  );
  return { ...(rest as Omit<Topology, 'arcs'>), arcs };
}

/** A topology from bytes that are packed, or its JSON. @throws RangeError or SyntaxError where they are neither */
export function readTopology(bytes: Uint8Array): Topology {
  const isJson = bytes[0] === '{'.charCodeAt(0);
  return isJson ? JSON.parse(new TextDecoder().decode(bytes)) : unpackTopology(bytes);
}
