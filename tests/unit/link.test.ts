import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { LAYER_IDS } from '../../src/domain/layers';
import { settlementId } from '../../src/domain/settlement';
import type { MapView } from '../../src/domain/view';
import { defaultFields, parseLink, printLink } from '../../src/state/link';
import type { LinkFields, LinkKnown } from '../../src/state/link-fields';
import { linkToShare } from '../../src/state/link-to';
import * as zoneCodec from '../../src/state/link-zones';
import { roundView } from '../../src/state/link-view';

const KNOWN = {
  defaultProposalId: 'first',
  zones: zoneCodec,
  languages: ['en', 'uk'],
  proposals: [
    { id: 'first', clauses: [{ id: '21d' }] },
    { id: 'second', variants: [{ id: 'stay' }, { id: 'leave' }], pullbackKm: [5, 10, 40] },
  ],
} satisfies LinkKnown;
const DEFAULTS = defaultFields(KNOWN);

const parse = (fragment: string) => parseLink(fragment, KNOWN);
const print = (changes: Partial<LinkFields>) => printLink({ ...DEFAULTS, ...changes }, KNOWN);

describe('printing', () => {
  test('leaves out what is at its default', () => {
    expect(print({})).toBe('');
  });

  test('is readable', () => {
    expect(
      print({
        proposalId: 'second',
        line: '2025-12-24',
        variant: 'leave',
        pullbackKm: 10,
        layers: new Set(['towns', 'crimea']),
        view: { center: [37.12345678, 48.5], zoom: 7.256 },
        language: 'uk',
      }),
    ).toBe(
      'proposal=second&line=2025-12-24&variant=leave&pullback=10&layers=crimea,towns&view=37.1235,48.5,7.26&lang=uk',
    );
  });

  test('keeps a comparison beside the proposal, what is B’s own left out', () => {
    const own = { line: null, variant: null, pullbackKm: null, mode: 'swipe' } as const;
    expect(print({ comparison: { ...own, proposalId: 'first' } })).toBe('compare=first');
    expect(
      print({
        proposalId: 'second',
        variant: 'leave',
        comparison: {
          proposalId: 'second',
          line: '2025-11-20',
          variant: 'stay',
          pullbackKm: 40,
          mode: 'difference',
        },
      }),
    ).toBe(
      'proposal=second&variant=leave&compare=second&cline=2025-11-20&cvariant=stay&cpullback=40&mode=difference',
    );
  });

  test('names what stands open over the page', () => {
    expect(print({ show: 'matrix' })).toBe('show=matrix');
    expect(parse('show=timeline').fields.show).toBe('timeline');
    expect(parse('show=atlas').problems).toEqual([{ key: 'show', value: 'atlas' }]);
  });

  test('names the absence of all layers', () => {
    expect(print({ layers: new Set() })).toBe('layers=none');
    expect(parse('layers=none').fields.layers.size).toBe(0);
  });
});

describe('settlements that the reader flipped', () => {
  test('are kept in the order of flipping, readably', () => {
    const flips = ['48.723;37.556', '48;38'];
    expect(print({ line: '2025-12-24', flips })).toBe('line=2025-12-24&flips=48.723;37.556,48;38');
    expect(parse('flips=48.723%3B37.556%2C48;38').fields.flips).toEqual(flips);
  });

  test('count once, and what is no place is left out and reported', () => {
    const { fields, problems } = parse('flips=48.723;37.556,Kramatorsk,48.723;37.556,1;2;3');
    expect(fields.flips).toEqual(['48.723;37.556']);
    expect(problems).toEqual([
      { key: 'flips', value: 'Kramatorsk' },
      { key: 'flips', value: '1;2;3' },
    ]);
    expect(parse('flips=').fields.flips).toEqual([]);
  });

  test('and layers of which none is there are reported one by one, and not once more together', () => {
    expect(parse('flips=').problems).toEqual([{ key: 'flips', value: '' }]);
    expect(parse('flips=a,b').problems.map(({ value }) => value)).toEqual(['a', 'b']);
    const { fields, problems } = parse('layers=atlantis,mu');
    expect(problems.map(({ value }) => value)).toEqual(['atlantis', 'mu']);
    expect(fields.layers).toEqual(DEFAULTS.layers);
  });
});

describe('what is pointed out', () => {
  test('is kept readably: land, place, clause, theme', () => {
    const link = print({
      theme: 'dark',
      land: 'UA-14/ukraine & UA-14/russia/within-10',
      place: 'kakhovka-dam',
      clause: '21d',
    });
    expect(link).toBe(
      'theme=dark&land=UA-14/ukraine~UA-14/russia/within-10&place=kakhovka-dam&clause=21d',
    );
    expect(parse(link).problems).toEqual([]);
  });

  test('is left out and reported where it cannot be', () => {
    const { fields, problems } = parse(
      'theme=sepia&land=<b>&place=atlantis&clause=99&proposal=first&show=matrix',
    );
    expect(fields).toEqual({ ...DEFAULTS, show: 'matrix' });
    expect(problems.map(({ key }) => key).sort()).toEqual(['clause', 'land', 'place', 'theme']);
  });

  test('takes no clause of another text', () => {
    expect(parse('proposal=second&clause=21d').fields.clause).toBeNull();
  });
});

describe('a link that is passed on', () => {
  const inForce = {
    first: { line: '2025-11-20', variant: null, pullbackKm: null },
    second: null,
    language: 'uk',
  };

  test('leaves to no default what it shows, and says the version of its form', () => {
    expect(linkToShare(DEFAULTS, KNOWN, inForce)).toBe(
      '#v=1&proposal=first&line=2025-11-20&lang=uk',
    );
  });

  test('shows the same when the page begins with another proposal', () => {
    const later = { ...KNOWN, defaultProposalId: 'second' };
    const { fields, problems } = parseLink(linkToShare(DEFAULTS, KNOWN, inForce), later);
    expect(fields).toEqual({ ...DEFAULTS, line: '2025-11-20', language: 'uk' });
    expect(problems).toEqual([]);
  });

  test('pins both of a comparison', () => {
    const own = { line: null, variant: null, pullbackKm: null, mode: 'swipe' } as const;
    const fields = { ...DEFAULTS, comparison: { ...own, proposalId: 'second' } };
    const second = { line: '2025-12-24', variant: 'stay', pullbackKm: 5 };
    expect(linkToShare(fields, KNOWN, { ...inForce, second })).toBe(
      '#v=1&proposal=first&line=2025-11-20&compare=second&cline=2025-12-24&cvariant=stay&cpullback=5&lang=uk',
    );
  });

  test('of a later form is read as far as it is understood, and its version reported', () => {
    for (const version of ['2', '99', 'x', '0', '']) {
      const { fields, problems } = parse(`v=${version}&proposal=second`);
      expect(fields.proposalId).toBe('second');
      expect(problems).toEqual([{ key: 'v', value: version }]);
    }
  });
});

describe('parsing', () => {
  test('takes an empty fragment for the defaults', () => {
    for (const empty of ['', '#', '&', '#&&']) {
      expect(parse(empty)).toEqual({ fields: DEFAULTS, problems: [] });
    }
  });

  test('falls back field by field, and says which', () => {
    const { fields, problems } = parse(
      '#proposal=peace%20now&line=2025-02-30&layers=donetsk,atlantis&view=9,9&lang=uk&x=%',
    );
    expect(fields).toEqual({ ...DEFAULTS, layers: new Set(['donetsk']), language: 'uk' });
    expect(problems.map(({ key }) => key).sort()).toEqual([
      'layers',
      'line',
      'proposal',
      'view',
      'x',
    ]);
  });

  test('takes no variant or width that the proposal does not have', () => {
    expect(parse('variant=stay').fields.variant).toBeNull();
    expect(parse('proposal=second&variant=stay&pullback=7').fields).toMatchObject({
      variant: 'stay',
      pullbackKm: null,
    });
  });

  test('takes no variant or width of A for B, and no way of comparing that there is not', () => {
    const { fields, problems } = parse(
      'proposal=second&compare=first&cvariant=stay&cpullback=5&cline=soon&mode=merge',
    );
    expect(fields.comparison).toEqual({
      proposalId: 'first',
      line: null,
      variant: null,
      pullbackKm: null,
      mode: 'swipe',
    });
    expect(problems.map(({ key }) => key).sort()).toEqual([
      'cline',
      'cpullback',
      'cvariant',
      'mode',
    ]);
  });

  test('takes what belongs to a comparison for nothing where none is', () => {
    for (const link of ['cline=2025-11-20', 'cvariant=stay', 'cpullback=5', 'mode=difference']) {
      expect(parse(link)).toEqual({
        fields: DEFAULTS,
        problems: [{ key: link.split('=')[0], value: link.split('=')[1] }],
      });
    }
    expect(parse('compare=peace').fields.comparison).toBeNull();
    expect(parse('compare=peace').problems).toEqual([{ key: 'compare', value: 'peace' }]);
  });

  test('takes no view off the map', () => {
    for (const view of ['181,0,5', '0,86,5', '0,0,25', '1e2,0,5', ' 1,2,3', 'NaN,0,1', '1,2,-3']) {
      expect(parse(`view=${view}`).fields.view).toBeNull();
    }
  });

  test('keeps the first of two values', () => {
    const { fields, problems } = parse('lang=uk&lang=en');
    expect(fields.language).toBe('uk');
    expect(problems).toHaveLength(1);
  });

  test('is not fooled by names of Object.prototype', () => {
    for (const name of ['__proto__', 'constructor', 'toString']) {
      expect(parse(`${name}=1&proposal=${name}&layers=${name}`).fields).toEqual(DEFAULTS);
    }
  });
});

const view: fc.Arbitrary<MapView> = fc
  .tuple(
    fc.double({ min: -180, max: 180, noNaN: true }),
    fc.double({ min: -85, max: 85, noNaN: true }),
    fc.double({ min: 0, max: 24, noNaN: true }),
  )
  .map(([lon, lat, zoom]) => roundView({ center: [lon, lat], zoom }));

const day = fc
  .date({ min: new Date('2014-01-01'), max: new Date('2035-01-01'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

/** A proposal with a line, and a reading and width that it has. */
const side = fc
  .constantFrom<LinkKnown['proposals'][number]>(...KNOWN.proposals)
  .chain(({ id, variants = [], pullbackKm = [] }) =>
    fc.record({
      proposalId: fc.constant(id),
      line: fc.option(day),
      variant: fc.constantFrom(null, ...variants.map((variant) => variant.id)),
      pullbackKm: fc.constantFrom(null, ...pullbackKm),
    }),
  );

const comparison = fc
  .tuple(side, fc.constantFrom('swipe' as const, 'difference' as const))
  .map(([given, mode]) => ({ ...given, mode }));

const settlement = fc
  .tuple(fc.integer({ min: 44_000, max: 53_000 }), fc.integer({ min: 22_000, max: 41_000 }))
  .map(([lat, lon]) => settlementId([lon / 1000, lat / 1000]));

const fields: fc.Arbitrary<LinkFields> = fc
  .tuple(
    side,
    fc.record({
      layers: fc.subarray([...LAYER_IDS]).map((layers) => new Set(layers)),
      view: fc.option(view),
      projection: fc.constantFrom('mercator' as const, 'equal-area' as const),
      language: fc.constantFrom(null, 'en', 'uk'),
      comparison: fc.option(comparison),
      show: fc.constantFrom(null, 'matrix' as const, 'timeline' as const),
      theme: fc.constantFrom(null, 'light' as const, 'dark' as const),
      land: fc.constantFrom(null, 'UA-14/ukraine', 'UA-23/russia/within-10 & UA-23/ukraine'),
      place: fc.constantFrom(null, 'kakhovka-dam' as const),
      flips: fc.uniqueArray(settlement, { maxLength: 12 }),
      zones: fc.constant([]),
    }),
  )
  .chain(([given, rest]) =>
    fc
      .constantFrom(null, ...(given.proposalId === 'first' ? ['21d'] : []))
      .map((clause) => ({ ...given, ...rest, clause })),
  );

describe('of all links', () => {
  test('what is printed is parsed as it was, without a problem', () => {
    fc.assert(
      fc.property(fields, (given) => {
        expect(parse(printLink(given, KNOWN))).toEqual({ fields: given, problems: [] });
        expect(parse(printLink(given, KNOWN, true))).toEqual({ fields: given, problems: [] });
      }),
    );
  });

  const anything = fc.oneof(
    fc.string(),
    fc.string({ unit: 'binary' }),
    fc
      .array(
        fc.tuple(
          fc.constantFrom(
            ...['flips', 'proposal', 'line', 'variant', 'pullback', 'layers', 'view', 'lang'],
            ...['compare', 'cline', 'cvariant', 'cpullback', 'mode'],
            ...['v', 'theme', 'land', 'place', 'clause', 'show'],
          ),
          fc.oneof(
            fc.string(),
            fc.constantFrom(
              'first',
              'second',
              'stay',
              '5',
              'difference',
              '48.7;37.5,1',
              'UA-14/a~UA-14/b',
              '2',
              '21d',
            ),
          ),
        ),
      )
      .map((pairs) => pairs.map((pair) => pair.join('=')).join('&')),
  );

  test('any text is parsed without throwing, to fields that can be printed and parsed again', () => {
    fc.assert(
      fc.property(anything, (text) => {
        const { fields: parsed } = parse(text);
        expect(parse(printLink(parsed, KNOWN))).toEqual({ fields: parsed, problems: [] });
      }),
      { numRuns: 1000 },
    );
  });
});
