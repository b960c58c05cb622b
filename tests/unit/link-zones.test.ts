import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { STATUSES } from '../../src/domain/status';
import type { Zone } from '../../src/domain/zone';
import { parseLink, printLink, defaultFields } from '../../src/state/link';
import { LONGEST_ZONES_TEXT, parseZones, printZones } from '../../src/state/link-zones';

const KNOWN = { defaultProposalId: 'first', proposals: [{ id: 'first' }, { id: 'second' }], languages: ['en'], zones: { parseZones, printZones } }; // prettier-ignore
const DEFAULTS = defaultFields(KNOWN);

const degrees = (min: number, max: number) =>
  fc.integer({ min: min * 1e5, max: max * 1e5 }).map((n) => n / 1e5);
const ring = fc
  .array(fc.tuple(degrees(-180, 180), degrees(-90, 90)), { minLength: 3, maxLength: 12 })
  .map((open) => [...open, open[0]!].map((position) => [...position]));
const zone = fc.record({
  name: fc.string({ minLength: 1, maxLength: 60, unit: 'grapheme-ascii' }).filter((name) => name.trim() !== ''),
  status: fc.constantFrom(...STATUSES),
  coordinates: fc.array(fc.array(ring, { minLength: 1, maxLength: 2 }), { minLength: 1, maxLength: 2 }),
}); // prettier-ignore
const zones = fc.array(zone, { minLength: 1, maxLength: 4 }).map((list) =>
  list.map(({ name, status, coordinates }, i): Zone => ({
    id: `zone-${i + 1}`,
    name,
    status,
    geometry: { type: 'MultiPolygon', coordinates },
  })),
);

describe('zones in a link', () => {
  it('come back as they were, or are too large', () => {
    fc.assert(
      fc.property(zones, (list) => {
        const text = printZones(list);
        if (text === null) return;
        expect(text).toMatch(/^[\w-]+$/);
        expect(text.length).toBeLessThanOrEqual(LONGEST_ZONES_TEXT);
        expect(parseZones(text)).toEqual(list);
        const fields = { ...DEFAULTS, proposalId: 'second', zones: list };
        const link = printLink(fields, KNOWN);
        expect(link).toContain('proposal=second&zones=');
        expect(parseLink(link, KNOWN)).toEqual({ fields, problems: [] });
      }),
    );
  });

  it('of ten corners and a short name take less than 90 letters', () => {
    const corners = Array.from({ length: 10 }, (_, i) => {
      const angle = (2 * Math.PI * i) / 10;
      return [37 + 0.3 * Math.cos(angle), 48 + 0.2 * Math.sin(angle)];
    });
    const one: Zone = { id: 'zone-1', name: 'Strip', status: 'open', geometry: { type: 'Polygon', coordinates: [[...corners, corners[0]!]] } }; // prettier-ignore
    expect(printZones([one])!.length).toBeLessThan(90);
  });

  it('that are too large are only mentioned, and what is not here is said', () => {
    const large = Array.from({ length: 2000 }, (_, i) => [36 + i / 1e3, 48 + (i % 7) / 10]);
    const one: Zone = { id: 'zone-1', name: 'Large', status: 'open', geometry: { type: 'Polygon', coordinates: [[...large, large[0]!]] } }; // prettier-ignore
    expect(printZones([one])).toBeNull();
    expect(printLink({ ...DEFAULTS, zones: [one] }, KNOWN)).toBe('zones=file');
    expect(parseLink('zones=file', KNOWN)).toEqual({ fields: { ...DEFAULTS, zones: null }, problems: [] }); // prettier-ignore
    expect(printLink({ ...DEFAULTS, zones: null }, KNOWN)).toBe('zones=file');
  });

  it('that mean nothing are reported, and the rest of the link is kept', () => {
    for (const bad of ['', 'AA', '!!', 'AQE', 'x'.repeat(9000), 'Av8', 'AQA']) {
      const { fields, problems } = parseLink(`proposal=second&zones=${bad}`, KNOWN);
      expect(fields.proposalId).toBe('second');
      expect(fields.zones).toEqual([]);
      expect(problems).toEqual([{ key: 'zones', value: bad }]);
    }
  });

  it('of any bytes never throw, and give rings that are closed and in range', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
        const text = Buffer.from([1, 1, 1, 65, ...bytes]).toString('base64url');
        for (const { geometry } of parseZones(text) ?? []) {
          for (const each of geometry.coordinates.flat(2) as number[][]) {
            expect(Math.abs(each[0]!)).toBeLessThanOrEqual(180);
          }
        }
      }),
      { numRuns: 500 },
    );
  });

  it('stand on B where the link says so', () => {
    const own = { proposalId: 'second', line: null, variant: null, pullbackKm: null, mode: 'swipe', hasZones: true } as const; // prettier-ignore
    const fields = { ...DEFAULTS, comparison: own };
    expect(parseLink(printLink(fields, KNOWN), KNOWN)).toEqual({ fields, problems: [] });
  });
});

it('where what reads them is lost, a link’s zones are told to be left out, and the rest of it is read', () => {
  const ring = [[36, 48], [37, 48], [37, 49], [36, 48]]; // prettier-ignore
  const square: Zone = { id: 'zone-1', name: 'Square', status: 'open', geometry: { type: 'MultiPolygon', coordinates: [[ring]] } }; // prettier-ignore
  const printed = printLink({ ...DEFAULTS, proposalId: 'second', zones: [square] }, KNOWN);
  const { fields, problems } = parseLink(printed, { ...KNOWN, zones: undefined });
  expect(fields).toEqual({ ...DEFAULTS, proposalId: 'second' });
  expect(problems).toEqual([{ key: 'zones', value: printZones([square]) }]);
});
