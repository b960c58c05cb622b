import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import type { Topology } from 'topojson-specification';
import { describe, expect, it } from 'vitest';
import { packTopology, readTopology, unpackTopology } from '../../src/data/packed-topology';

const read = (name: string): Topology =>
  JSON.parse(readFileSync(new URL(`../../geodata/${name}.topojson`, import.meta.url), 'utf8'));
const withArcs = (arcs: number[][][]): Topology => ({ type: 'Topology', objects: {}, arcs });

describe('a packed topology', () => {
  it.each(['land', 'basemap'])('holds the whole of %s, in fewer bytes', (name) => {
    const topology = read(name);
    const bytes = packTopology(topology);
    expect(unpackTopology(bytes)).toEqual(topology);
    const json = Buffer.from(JSON.stringify(topology));
    expect(gzipSync(bytes).length).toBeLessThan(0.85 * gzipSync(json).length);
  });

  it('gives any whole numbers back', () => {
    const step = fc.integer({ min: -36_000_000_000, max: 36_000_000_000 });
    const arcs = fc.array(fc.array(fc.tuple(step, step)));
    fc.assert(
      fc.property(arcs, (drawn) => {
        const topology = withArcs(drawn);
        expect(unpackTopology(packTopology(topology))).toEqual(topology);
      }),
    );
  });

  it('is told from JSON, which is read as well', () => {
    const topology = withArcs([[[1, -64], [-1, 300]]]); // prettier-ignore
    expect(readTopology(packTopology({ ...topology, bbox: [22, 44, 40, 52] }))).toEqual({ ...topology, bbox: [22, 44, 40, 52] });
    expect(readTopology(new TextEncoder().encode(JSON.stringify(topology)))).toEqual(topology);
  }); // prettier-ignore

  it('is by hand: two bytes for 64, one for −64', () => {
    const bytes = packTopology(withArcs([[[64, -64]]])); // prettier-ignore
    const text = '{"type":"Topology","objects":{}}';
    expect([...bytes]).toEqual([text.length, ...Buffer.from(text), 1, 1, 0x80, 0x01, 0x7f]);
  });

  it('refuses what it cannot hold, and bytes that end too early', () => {
    expect(() => packTopology(withArcs([[[0.5, 1]]]))).toThrow(/0\.5,1/);
    expect(() => packTopology(withArcs([[[1, 2, 3]]]))).toThrow(RangeError);
    const bytes = packTopology(withArcs([[[1, 2]]])); // prettier-ignore
    expect(() => unpackTopology(bytes.subarray(0, -1))).toThrow(/too early/);
  });
});
