import { readFileSync } from 'node:fs';
import type { InferOutput } from 'valibot';
import { describe, expect, expectTypeOf, it } from 'vitest';
import { InputError } from '../../src/domain/errors';
import type { Proposal } from '../../src/domain/proposal';
import { PROPOSALS } from '../../src/proposals/catalogue';
import { proposalJsonSchema } from '../../src/proposals/json-schema';
import { parseProposal, type proposalSchema } from '../../src/proposals/schema';

type Loose = Record<string, unknown>;

/** A right proposal with a cut, a baseline, variants and a place, to be broken in one spot at a time. */
function sound(): Loose {
  return structuredClone({
    id: 'own',
    title: 'A reader’s own',
    shortTitle: 'Own',
    date: '2026-01-01',
    by: 'A reader',
    summary: 'All would return.',
    publication: 'published',
    line: '2025-12-24',
    clauses: [{ id: '1', text: 'All returns.', citation: { publisher: 'X', date: '2026-01-01' } }],
    rules: [
      { match: { holder: 'russia', heldOnBaseline: 'ukraine' }, status: 'returned', clause: '1' },
    ],
    variants: [
      { id: 'a', title: 'A', rules: [], usesPullback: false },
      {
        id: 'b',
        title: 'B',
        rules: [{ match: { withinPullback: true }, status: 'demilitarised', clause: '1' }],
        usesPullback: true,
      },
    ],
    pullbackKm: [5, 10],
    baseline: '2022-02-23',
    places: [{ place: 'kakhovka-dam', text: 'Returns.', clause: '1' }],
    notes: [],
    sources: [{ publisher: 'X', date: '2026-01-01', url: 'https://example.org/text' }],
  });
}

/** The sound proposal with the value at a path replaced, or taken away where it is undefined. */
function broken(path: string, value: unknown): Loose {
  const data = sound();
  const keys = path.split('.');
  const last = keys.pop()!;
  const parent = keys.reduce<Loose>((inner, key) => inner[key] as Loose, data);
  if (value === undefined) delete parent[last];
  else parent[last] = value;
  return data;
}

function errorOf(input: unknown): InputError {
  try {
    parseProposal(input, 'own.json');
  } catch (error) {
    expect(error).toBeInstanceOf(InputError);
    return error as InputError;
  }
  throw new Error('was accepted');
}

describe('parseProposal', () => {
  it('has the type of a proposal, both ways', () => {
    type Text = Omit<Proposal, 'zones'>;
    type Read = Omit<InferOutput<typeof proposalSchema>, 'zones'>;
    expectTypeOf<Read>().toExtend<Text>();
    expectTypeOf<Text>().toExtend<Read>();
  });

  it.each(PROPOSALS)('takes the built-in $id, as an object and through JSON', (proposal) => {
    expect(parseProposal(proposal, proposal.id)).toEqual(proposal);
    expect(parseProposal(JSON.parse(JSON.stringify(proposal)), proposal.id)).toEqual(proposal);
  });

  it('gives a copy, and leaves out the name of the schema', () => {
    const data: Loose = { $schema: './proposal.schema.json', ...sound() };
    const parsed = parseProposal(data, 'own.json');
    expect(parsed).toEqual(sound());
    expect(parsed.clauses).not.toBe(data['clauses']);
  });

  it.each<[path: string, value: unknown, place: string, reason: RegExp]>([
    ['title', undefined, 'title', /is missing/],
    ['title', ' ', 'title', /is empty/],
    ['shortTitle', 'x'.repeat(29), 'shortTitle', /longer than 28/],
    ['id', 'Own Proposal', 'id', /not an id/],
    ['date', '2026-02-30', 'date', /"2026-02-30" is not a day/],
    ['line', 'today', 'line', /"today" is not/],
    ['baseline', '22-02-2022', 'baseline', /not a day/],
    ['publication', 'rumour', 'publication', /"rumour" is not one of/],
    ['recognisedBy', 'all', 'recognisedBy', /"all" is not one of/],
    ['clauses', [], 'clauses', /empty/],
    ['sources', [], 'sources', /empty/],
    ['sources.0.date', undefined, 'sources[0].date', /is missing/],
    ['sources.0.url', 'javascript:alert(1)', 'sources[0].url', /not an https address/],
    ['extra', 1, 'extra', /not a property/],
    ['rules.0.match.region', 'UA-14', 'rules[0].match.region', /not a property/],
    ['rules.0.match', [], 'rules[0].match', /is a list/],
    ['rules.0.match.regions', ['UA-99'], 'rules[0].match.regions[0]', /"UA-99" is not one of/],
    ['rules.0.match.regions', [], 'rules[0].match.regions', /empty/],
    ['rules.0.match.place', 'snake-island', 'rules[0].match.place', /"snake-island" is not one of/],
    ['rules.0.status', 'annexed', 'rules[0].status', /"annexed" is not one of/],
    ['rules.0.clause', '9', 'rules[0].clause', /"9" is no clause/],
    ['rules.0.match.holder', 'ukraine', 'rules[0].match.holder', /must be "russia"/],
    ['rules.0.match.withinPullback', true, 'variants[0].usesPullback', /depends on withinPullback/],
    ['variants.1.rules.0.clause', '2', 'variants[1].rules[0].clause', /"2" is no clause/],
    ['variants.1.id', 'a', 'variants[1].id', /"a" is there twice/],
    ['variants.1.usesPullback', false, 'variants[1].usesPullback', /depends on withinPullback/],
    ['places.0.clause', '3', 'places[0].clause', /"3" is no clause/],
    ['places.0.place', 'elsewhere', 'places[0].place', /"elsewhere" is not one of/],
    ['pullbackKm', undefined, 'variants[1].rules[0].match.withinPullback', /needs pullbackKm/],
    ['pullbackKm', [5, 5], 'pullbackKm[1]', /5 is there twice/],
    ['pullbackKm', [-5], 'pullbackKm[0]', /less than/],
    ['pullbackKm', [Number.NaN], 'pullbackKm[0]', /NaN/],
    ['baseline', undefined, 'rules[0].match.heldOnBaseline', /needs a baseline/],
    ['notes', 'none', 'notes', /"none" is not/],
  ])('rejects %s = %j, naming the place and why', (path, value, place, reason) => {
    const error = errorOf(broken(path, value));
    expect(error.place).toBe(`own.json: ${place}`);
    expect(error.reason).toMatch(reason);
  });

  it('rejects two clauses of one id', () => {
    const data = sound();
    const error = errorOf({
      ...data,
      clauses: [...(data['clauses'] as []), ...(data['clauses'] as [])],
    });
    expect(error.message).toBe('own.json: clauses[1].id: "1" is there twice');
  });

  it.each([[null], [7], ['text'], [[]], [undefined], [() => 1]])(
    'rejects %s in place of a proposal',
    (input) => {
      expect(errorOf(input).place).toBe('own.json');
    },
  );

  it('rejects what could reach a prototype, and leaves prototypes alone', () => {
    const text = JSON.stringify(sound()).replace('{', '{"__proto__":{"polluted":true},');
    expect(errorOf(JSON.parse(text)).place).toBe('own.json: __proto__');
    expect(errorOf({ ...sound(), constructor: {} }).place).toBe('own.json: constructor');
    expect(({} as Loose)['polluted']).toBeUndefined();
  });

  it('rejects inherited properties, accessors, class instances and cycles', () => {
    expect(errorOf(Object.create(sound())).reason).toMatch(/not plain data/);
    const getter = Object.defineProperty(sound(), 'title', { get: () => 'T', enumerable: true });
    expect(errorOf(getter).place).toBe('own.json: title');
    expect(errorOf(broken('notes', new Map())).place).toBe('own.json: notes');
    const cycle = sound();
    cycle['notes'] = cycle;
    expect(errorOf(cycle).reason).toMatch(/too deeply/);
  });
});

describe('the published schema', () => {
  it('is up to date: npm run schema writes it anew', () => {
    const file = new URL('../../src/proposals/proposal.schema.json', import.meta.url);
    expect(JSON.parse(readFileSync(file, 'utf8'))).toEqual(
      JSON.parse(JSON.stringify(proposalJsonSchema())),
    );
  });
});
