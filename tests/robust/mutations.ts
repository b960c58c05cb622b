import fc from 'fast-check';
import { gzipSync } from 'fflate';
import { readGeodata } from '../../src/data/read-geodata';
import { loadControl } from '../../src/engine/load-control';
import { loadFile } from '../../src/import/load-file';
import { parseProposalJson, readProposalFile } from '../../src/import/read-proposal-file';
import { DEFAULT_PROPOSAL_ID, PROPOSALS } from '../../src/proposals/catalogue';
import { parseLink, printLink } from '../../src/state/link';
import * as zoneCodec from '../../src/state/link-zones';
import { bytesOf, collection, dbf, feature, kml, shp, square, WGS84_PRJ, zip } from '../unit/import/build-files'; // prettier-ignore

const { regions } = await readGeodata();

const rings = { type: 'MultiPolygon', coordinates: [[square()], [square(2)]] };
const topology = {
  type: 'Topology',
  transform: { scale: [0.1, 0.1], translate: [37.2, 47.6] },
  arcs: [[[0, 0], [1, 0], [0, 1], [-1, 0], [0, -1]]],
  objects: { a: { type: 'Polygon', arcs: [[0]], properties: { held: 'yes' } } },
}; // prettier-ignore

/** Good files of every format that is read, to be spoilt. */
const FILES: readonly Uint8Array[] = [
  bytesOf(collection(feature({ date: '2026-08-22', kind: 'a' }), feature({ kind: 'b' }, rings))),
  bytesOf({ type: 'GeometryCollection', geometries: [rings, rings] }),
  bytesOf(topology),
  bytesOf(kml({ north: square(), south: square(2) })),
  bytesOf(`${JSON.stringify(feature())}\n${JSON.stringify(feature({}, rings))}\n`),
  zip({ 'a.shp': shp([[square()]]), 'a.dbf': dbf('kind', ['x']), 'a.prj': WGS84_PRJ }),
  zip({ 'doc.kml': kml({ a: square() }) }),
  gzipSync(bytesOf(feature())),
  shp([[square()], [square(2), square(3)]]),
];
const LINKS: readonly string[] = [
  'proposal=twenty-points&line=2026-08-22&layers=rivers,towns&view=31.5,48.7,5.25&lang=uk',
  'flips=48.596;38,48.723;37.556&compare=status-quo&cline=2025-11-20&mode=difference&show=matrix',
  'proposal=minsk-2&pullback=15&variant=a&compare=us-28-points&cvariant=x&cpullback=5',
];
/** Proposals in full, and zones on top of one. */
const PROPOSAL_TEXTS: readonly string[] = [
  ...PROPOSALS.map((proposal) => JSON.stringify(proposal)),
  ...[{ type: 'Polygon', coordinates: [square()] }, rings].map((geometry) =>
    JSON.stringify({
      basedOn: DEFAULT_PROPOSAL_ID,
      zones: [
        { name: 'North', status: 'demilitarised', note: 'a note', geometry },
        { name: 'South', status: 'open', geometry: rings },
      ],
    }),
  ),
];

/** What files are spoilt with: each has broken some reader of maps. */
const WORDS: readonly string[] = [
  '__proto__', 'constructor', 'prototype', 'toString', 'null', '1e999', '-1e999', 'NaN', '[[[[', '{}', '""', '\u0000',
  '%', '%00', '%E0%A4%A', '=1+1', '<script>', '<!ENTITY a "b">', '&#0;', '\ud800', '9007199254740993', '-0', '180.0000001',
  'FeatureCollection', 'GeometryCollection', 'Topology', '"type":"Polygon",', ',', ':', '=', '&', ';', 'javascript:',
]; // prettier-ignore

/** One way to spoil something. */
type Spoil =
  | { readonly kind: 'set' | 'insert'; readonly at: number; readonly byte: number }
  | { readonly kind: 'cut' | 'repeat'; readonly at: number; readonly length: number }
  | { readonly kind: 'end'; readonly at: number }
  | { readonly kind: 'word'; readonly at: number; readonly word: string; readonly over: number };

const share = fc.double({ min: 0, max: 1, noNaN: true, maxExcluded: true });
const spoil: fc.Arbitrary<Spoil> = fc.oneof(
  fc.record({ kind: fc.constantFrom('set' as const, 'insert' as const), at: share, byte: fc.integer({ min: 0, max: 255 }) }),
  fc.record({ kind: fc.constantFrom('cut' as const, 'repeat' as const), at: share, length: fc.integer({ min: 1, max: 60 }) }),
  fc.record({ kind: fc.constant('end' as const), at: share }),
  fc.record({ kind: fc.constant('word' as const), at: share, word: fc.constantFrom(...WORDS), over: fc.integer({ min: 0, max: 12 }) }),
); // prettier-ignore

/** A spoilt file, link or proposal file. */
export interface Mutation {
  readonly of: 'file' | 'link' | 'proposal';
  readonly which: number;
  readonly spoils: readonly Spoil[];
}

export const mutation: fc.Arbitrary<Mutation> = fc.record({
  of: fc.constantFrom('file' as const, 'file' as const, 'link' as const, 'proposal' as const),
  which: fc.nat(1000),
  spoils: fc.array(spoil, { minLength: 1, maxLength: 4 }),
});

function splice(bytes: Uint8Array, from: number, to: number, put: Uint8Array): Uint8Array {
  const end = Math.min(to, bytes.length);
  const spliced = new Uint8Array(from + put.length + bytes.length - end);
  spliced.set(bytes.subarray(0, from));
  spliced.set(put, from);
  spliced.set(bytes.subarray(end), from + put.length);
  return spliced;
}

function spoilt(bytes: Uint8Array, one: Spoil): Uint8Array {
  const at = Math.floor(one.at * bytes.length);
  if (one.kind === 'set') return splice(bytes, at, at + 1, Uint8Array.of(one.byte));
  if (one.kind === 'insert') return splice(bytes, at, at, Uint8Array.of(one.byte));
  if (one.kind === 'cut') return splice(bytes, at, at + one.length, new Uint8Array());
  if (one.kind === 'repeat') return splice(bytes, at, at, bytes.slice(at, at + one.length));
  if (!('word' in one)) return bytes.slice(0, at);
  return splice(bytes, at, at + one.over, new TextEncoder().encode(one.word));
}

function apply(bytes: Uint8Array, { spoils }: Mutation): Uint8Array {
  return spoils.reduce(spoilt, bytes);
}

const known = {
  proposals: PROPOSALS,
  defaultProposalId: DEFAULT_PROPOSAL_ID,
  languages: ['en', 'uk'],
  zones: zoneCodec,
};

function readLink(text: string): void {
  const { fields } = parseLink(text, known);
  const printed = printLink(fields, known);
  const again = printLink(parseLink(printed, known).fields, known);
  if (printed !== again) throw new Error(`the link ${printed} becomes ${again}`);
}

function requirePlain(): void {
  const polluted = Object.keys(Object.prototype);
  if (polluted.length) throw new Error(`Object.prototype has ${polluted.join(', ')}`);
}

/** What was refused, and what was taken in spite of what was done to it. */
export type Answer = 'refused' | 'taken';

/**
 * Reads something spoilt as page and command line read it.
 * @throws whatever is not a refusal that names place and reason
 */
export async function read(one: Mutation): Promise<Answer> {
  const pick = <T>(list: readonly T[]): T => list[one.which % list.length]!;
  try {
    if (one.of === 'link') {
      readLink(new TextDecoder().decode(apply(bytesOf(pick(LINKS)), one)));
    } else if (one.of === 'proposal') {
      const json = parseProposalJson(apply(bytesOf(pick(PROPOSAL_TEXTS)), one), 'mine.json');
      readProposalFile(json, 'mine.json', regions, PROPOSALS);
    } else {
      const bytes = apply(pick(FILES), one);
      // Every eighth goes the whole way to a line of contact.
      if (one.which % 8 === 0) await loadControl(bytes, '2026-08-22', { held: 'all' }, regions);
      else await loadFile(bytes, 'map');
    }
    return 'taken';
  } catch (error) {
    if (!(error instanceof Error) || error.name !== 'InputError') throw error;
    if (!/^[^:]+: \S/.test(error.message)) {
      throw new Error(`names no place: ${error.message}`, { cause: error });
    }
    return 'refused';
  } finally {
    requirePlain();
  }
}
