import { describe, expect, it } from 'vitest';
import { readGeodata } from '../../../src/data/read-geodata';
import { areaKm2 } from '../../../src/geo/area';
import {
  isProposalLike,
  parseProposalJson,
  readProposalFile,
} from '../../../src/import/read-proposal-file';
import { findProposal, PROPOSALS } from '../../../src/proposals/catalogue';
import { rectangle } from '../geo/reference';

const { regions } = await readGeodata();
const polygon = (...rings: number[][][]) => ({ type: 'Polygon', coordinates: rings });
const square = polygon(rectangle(36, 48, 36.5, 48.4));
const zone = (geometry: unknown, more: object = {}) => ({
  name: 'North', status: 'demilitarised', geometry, ...more,
}); // prettier-ignore
const read = (...zones: unknown[]) =>
  readProposalFile({ basedOn: 'us-28-points', zones }, 'own.json', regions, PROPOSALS);

describe('zones on top of a built-in proposal', () => {
  it('are read with the text, in the order of the file', () => {
    const { proposal, basedOn, problems } = read(
      zone(square, { note: 'a note' }),
      zone(square, { name: 'South', status: 'open' }),
    );
    expect(problems).toEqual([]);
    expect(basedOn).toBe('us-28-points');
    expect(proposal.rules).toEqual(findProposal('us-28-points')!.rules);
    expect(proposal.zones?.map(({ id, name, status, note }) => [id, name, status, note])).toEqual([
      ['zone-1', 'North', 'demilitarised', 'a note'],
      ['zone-2', 'South', 'open', undefined],
    ]);
  });

  it.each([
    ['swapped axes', zone(polygon(rectangle(48, 36, 48.4, 36.5))), /^zones\[1\]\.geometry$/, /latitude seems to come first/],
    ['a place outside Ukraine', zone(polygon(rectangle(20, 60, 21, 61))), /^zones\[1\]\.geometry$/, /lies at 20\.0° E, 60\.0° N, outside Ukraine/],
    ['a place in the sea', zone(polygon(rectangle(31, 43.6, 31.5, 43.9))), /^zones\[1\]\.geometry$/, /no land of Ukraine/],
    ['a point', zone({ type: 'Point', coordinates: [36, 48] }), /^zones\[1\]\.geometry$/, /is a Point; a zone must be an area/],
    ['a position out of range', zone(polygon([[36, 48], [36, 481], [37, 48], [36, 48]])), /^zones\[1\]\.geometry\.coordinates\[0\]\[1\]$/, /481/],
    ['two positions', zone(polygon([[36, 48], [37, 48]])), /^zones\[1\]\.geometry\.coordinates\[0\]$/, /ring needs 4/],
    ['a line there and back', zone(polygon([[36, 48], [37, 48], [36, 48], [36, 48]])), /^zones\[1\]\.geometry$/, /has no area/],
    ['no geometry', zone(undefined), /^zones\[1\]\.geometry$/, /is not a geometry/],
    ['an unknown status', zone(square, { status: 'annexed' }), /^zones\[1\]\.status$/, /"annexed" cannot be used/],
    ['no name', { status: 'open', geometry: square }, /^zones\[1\]\.name$/, /is missing/],
    ['an empty name', zone(square, { name: ' ' }), /^zones\[1\]\.name$/, /is empty/],
    ['a long name', zone(square, { name: 'x'.repeat(61) }), /^zones\[1\]\.name$/, /longer than 60/],
    ['a foreign property', zone(square, { colour: 'red' }), /^zones\[1\]\.colour$/, /cannot be used/],
    ['text in its place', 'north', /^zones\[1\]$/, /is not a zone/],
    ['too many positions', zone(polygon([...Array.from({ length: 50_001 }, (_, i) => [36 + i / 1e5, 48]), [36, 49], [36, 48]])), /^zones\[1\]\.geometry$/, /more than 50,000 positions/],
  ])('with %s leave out that zone, by its place and the reason, and keep the rest', (_, bad, place, reason) => {
    const { proposal, problems } = read(zone(square), bad, zone(square, { name: 'Third' }));
    expect(proposal.zones?.map(({ name }) => name)).toEqual(['North', 'Third']);
    expect(problems).toHaveLength(1);
    expect(problems[0]!.effect).toBe('left out');
    expect(problems[0]!.feature).toMatch(/^zone 2/);
    expect(problems[0]!.place).toMatch(place);
    expect(problems[0]!.reason).toMatch(reason);
  }); // prettier-ignore

  it('are mended where a ring is open or crosses itself', () => {
    const open = zone(polygon(rectangle(36, 48, 36.5, 48.4).slice(0, 4)));
    const bow = zone(polygon([[36, 48], [37, 49], [37, 48], [36, 49], [36, 48]])); // prettier-ignore
    const { proposal, problems } = read(open, bow);
    expect(problems.map(({ place, effect }) => [place, effect])).toEqual([
      ['zones[0].geometry.coordinates[0]', 'mended'],
      ['zones[1].geometry', 'mended'],
    ]);
    // The two triangles of the bow, each a quarter of the square around it or nearly so.
    const whole = areaKm2({ type: 'Polygon', coordinates: [rectangle(36, 48, 37, 49)] });
    expect(Math.abs(areaKm2(proposal.zones![1]!.geometry) / whole - 0.5)).toBeLessThan(0.01);
  });

  it('without any that can be used, or on no known text, are refused', () => {
    expect(() => read(zone({ type: 'Point', coordinates: [36, 48] }))).toThrow(
      /own\.json: has no zone that can be used: zones\[0\]\.geometry is a Point/,
    );
    const unknown = { basedOn: 'no-such-text', zones: [zone(square)] };
    expect(() => readProposalFile(unknown, 'own.json', regions, PROPOSALS)).toThrow(/no-such-text.*us-28-points/s); // prettier-ignore
    expect(() => readProposalFile({ basedOn: 'us-28-points', zones: {} }, 'own.json', regions, PROPOSALS)).toThrow(/own\.json: zones/); // prettier-ignore
  });
});

describe('a proposal in full', () => {
  it('may have zones as well', () => {
    const text = { ...findProposal('status-quo')!, id: 'own', zones: [zone(square)] };
    const { proposal, basedOn } = readProposalFile(text, 'own.json', regions, PROPOSALS);
    expect(basedOn).toBeUndefined();
    expect(proposal.zones).toHaveLength(1);
  });
});

describe('a proposal file', () => {
  it('is told apart from a map', () => {
    expect(isProposalLike({ basedOn: 'us-28-points', zones: [] })).toBe(true);
    expect(isProposalLike({ rules: [] })).toBe(true);
    expect(isProposalLike({ type: 'FeatureCollection', features: [], zones: [] })).toBe(false);
    expect(isProposalLike({ type: 'Topology', objects: {} })).toBe(false);
    expect(isProposalLike([])).toBe(false);
  });

  it('that is no JSON, or too large, is refused by name', () => {
    expect(() => parseProposalJson(new TextEncoder().encode('{'), 'own.json')).toThrow(/own\.json: is not JSON/); // prettier-ignore
    expect(() => parseProposalJson(new Uint8Array(5_000_001), 'own.json')).toThrow(/more than 5 MB/); // prettier-ignore
  });
});
