import { describe, expect, test } from 'vitest';
import { createFormats } from '../../src/format/formats';

const en = createFormats('en-GB', { km: 'km', km2: 'km²' });
const uk = createFormats('uk-UA', { km: 'км', km2: 'км²' });

describe('areas', () => {
  test('are whole square kilometres, grouped by thousands', () => {
    expect(en.area(6012.4)).toBe('6,012');
    expect(en.area(603_549.6)).toBe('603,550');
    expect(en.areaWithUnit(45.5)).toBe('46\u00a0km²');
  });

  test('too small to round to one are not nothing, and nothing is not less than one', () => {
    expect(en.area(0.2)).toBe('<1');
    expect(en.area(0.5)).toBe('1');
    expect(en.area(0)).toBe('0');
    expect(en.area(-1e-9)).toBe('0');
  });

  test('group and name units as Ukrainian does', () => {
    expect(uk.areaWithUnit(116_994.89)).toBe('116\u00a0995\u00a0км²');
  });
});

describe('ranges', () => {
  const range = (areaKm2: number, lowKm2: number, highKm2: number) =>
    en.range({ areaKm2, lowKm2, highKm2 });

  test('go from low to high', () => {
    expect(range(6012, 5612.2, 6412.7)).toBe('5,612–6,413');
  });

  test('are none where moving the line changes no shown digit', () => {
    expect(range(27_000, 27_000, 27_000)).toBeNull();
    expect(range(27_000.2, 27_000.1, 27_000.3)).toBeNull();
  });
});

test('shares have one decimal, and a trace is not nought', () => {
  expect(en.share(0.00996)).toBe('1.0%');
  expect(en.share(1)).toBe('100.0%');
  expect(en.share(0.0001)).toBe('<0.1%');
  expect(en.share(0)).toBe('0.0%');
});

test('people are rounded to what town figures bear', () => {
  expect(en.people(412_345)).toBe('412,000');
  expect(en.people(4_321)).toBe('4,300');
  expect(en.people(127)).toBe('130');
  expect(en.thousands(412_345)).toBe('412');
  expect(en.thousands(1_234)).toBe('1.2');
  expect(en.thousands(0)).toBe('0');
});

test('what was chosen or stated keeps its decimals', () => {
  expect([0.04, 2, 2.25].map(en.stated)).toEqual(['0.04\u00a0km', '2\u00a0km', '2.25\u00a0km']);
});

test('lengths are in kilometres, with a decimal only when short', () => {
  expect(en.length(1104.4)).toBe('1,104\u00a0km');
  expect(en.length(2)).toBe('2\u00a0km');
  expect(en.length(12.54)).toBe('12.5\u00a0km');
});

test('days are calendar days in any time zone', () => {
  expect(en.day('2025-11-20')).toBe('20 November 2025');
  expect(en.shortDay('2022-02-23')).toBe('23 Feb 2022');
  expect(uk.day('2025-11-20')).toContain('20 листопада 2025');
});
