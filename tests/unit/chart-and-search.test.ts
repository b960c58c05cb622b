import { describe, expect, test } from 'vitest';
import { findSettlements } from '../../src/data/find-settlements';
import { parseHistory } from '../../src/data/load-history';
import type { Settlement } from '../../src/domain/settlement';
import { areaAxis, linearScale, nearestDay, timeOf, yearsBetween } from '../../src/ui/chart-scale';

const place = (nameEn: string, nameUk: string, population: number, ...aliases: string[]) =>
  ({ id: nameEn, nameEn, nameUk, population, aliases }) as unknown as Settlement;

const PLACES = [
  place('Slovianka', 'Слов’янка', 500),
  place('Sloviansk', 'Слов’янськ', 105_141),
  place('Novoselivka-Druha', 'Новоселівка Друга', 30),
  place('Samar', 'Самар', 70_000, 'Novomoskovsk'),
  place('Yizhivka', 'Їжівка', 900),
];
const found = (text: string) => findSettlements(PLACES, text).map(({ nameEn }) => nameEn);

describe('settlements by name', () => {
  test('are found by either name whatever the apostrophe, the larger first', () => {
    for (const apostrophe of ['’', "'", 'ʼ', '`', '']) {
      expect(found(`слов${apostrophe}ян`)).toEqual(['Sloviansk', 'Slovianka']);
    }
    expect(found('SLOVIAN')).toEqual(['Sloviansk', 'Slovianka']);
  });

  test('are found by former names, with a space for a hyphen, and inside a name after its beginning', () => {
    expect(found('novo')).toEqual(['Samar', 'Novoselivka-Druha']);
    expect(found('novoselivka druha')).toEqual(['Novoselivka-Druha']);
    expect(found('vka')).toEqual(['Yizhivka', 'Novoselivka-Druha']);
    expect(found('  ')).toEqual([]);
    expect(findSettlements(PLACES, 'a', 2)).toHaveLength(2);
  });
});

describe('the axes', () => {
  test('have round values round all given', () => {
    expect(areaAxis([42_981, 119_533])).toEqual({
      from: 0,
      to: 150_000,
      ticks: [0, 50_000, 100_000, 150_000],
    });
    const high = areaAxis([108_000, 119_533]);
    expect(high.from).toBeGreaterThan(0);
    expect(high.from).toBeLessThanOrEqual(108_000);
    expect(high.to).toBeGreaterThanOrEqual(119_533);
    for (const values of [[], [0], [0.3, 0.4], [5, 5]]) {
      const { from, to, ticks } = areaAxis(values);
      expect(to).toBeGreaterThan(from);
      expect(ticks.length).toBeGreaterThan(1);
      expect(ticks.length).toBeLessThan(9);
    }
  });

  test('find the day nearest to a place', () => {
    const days = ['2024-01-01', '2025-01-01', '2026-01-01'];
    const x = linearScale([timeOf(days[0]!), timeOf(days[2]!)], [0, 200]);
    expect(nearestDay(days, x, 60)).toBe('2025-01-01');
    expect(nearestDay(days, x, -5)).toBe('2024-01-01');
    expect(nearestDay([], x, 5)).toBeNull();
    expect(yearsBetween('2024-07-08', '2026-08-22')).toEqual(['2025-01-01', '2026-01-01']);
  });
});

describe('the history', () => {
  test('is read by day and region, all regions added up', () => {
    const history = parseHistory(
      '# source\nday,region,heldKm2\n2024-07-16,UA-14,10\n2024-07-08,UA-14,8\n2024-07-08,UA-63,1.5\n',
    );
    expect(history.held('UA-14')).toEqual([
      { day: '2024-07-08', areaKm2: 8 },
      { day: '2024-07-16', areaKm2: 10 },
    ]);
    expect(history.held(null)[0]).toEqual({ day: '2024-07-08', areaKm2: 9.5 });
    expect(history.held('UA-46')).toEqual([]);
  });

  test('names a line that cannot be read', () => {
    expect(() => parseHistory('day,region,heldKm2\nsoon,UA-14,1\n')).toThrow(/“soon,UA-14,1”/);
  });
});
