import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import { methodWords as english } from '../../src/messages/en-method';
import { methodWords as ukrainian } from '../../src/messages/uk-method';
import { runStats } from './cli/run-stats';

const digits = (text: string): number => Number(text.replace(/[^\d]/g, ''));

describe('figures that the method page names are those that the engine computes', () => {
  interface Zone {
    readonly status: string;
    readonly areaKm2: number;
    readonly lowKm2: number;
    readonly highKm2: number;
  }

  interface Region {
    readonly region: string;
    readonly heldByRussiaKm2: number;
    readonly heldByRussiaLowKm2: number;
  }

  async function answer(line: string) {
    const { stdout } = await runStats('--line', line, '--format', 'json');
    const { statuses, regions } = JSON.parse(stdout) as { statuses: Zone[]; regions: Region[] };
    return { regions, zone: statuses.find(({ status }) => status === 'demilitarised')! };
  }

  let november: Zone;
  let december: Zone;
  let regions: readonly Region[];
  beforeAll(async () => {
    const [first, second] = await Promise.all([answer('2025-11-20'), answer('2025-12-24')]);
    [november, december, regions] = [first.zone, second.zone, second.regions];
  });

  test.each([english, ukrainian])('the zone and its range', ({ pictures }) => {
    const { areaKm2, lowKm2, highKm2 } = november;
    const expected = [lowKm2, areaKm2, highKm2].map((area) => Math.round(area));
    expect(pictures.areas.map((text) => digits(text.replace('²', '')))).toEqual(expected);
  });

  test.each([english, ukrainian])(
    'Ukrainian-held Donetsk oblast in December 2025',
    async ({ others }) => {
      const [first] = others.texts;
      const area = String(Math.round(december.areaKm2));
      expect(first!.replaceAll(',', '')).toContain(`${area} `);
      const earlier = String(Math.round(november.areaKm2));
      expect(first!.replaceAll(',', '')).toMatch(new RegExp(`\\b${earlier}\\b`));
    },
  );

  test.each([english, ukrainian])(
    'land held in the south beyond what the published line of that day gives',
    async ({ others }) => {
      const day = '2025-12-24';
      const published = readFileSync('geodata/history.csv', 'utf8');
      const more = ['UA-23', 'UA-65'].map((region) => {
        const [, km2] = new RegExp(`^${day},${region},([\\d.]+)$`, 'm').exec(published)!;
        const { heldByRussiaKm2, heldByRussiaLowKm2 } = regions.find(
          (row) => row.region === region,
        )!;
        expect(Number(km2)).toBeLessThan(heldByRussiaLowKm2);
        return Math.round((heldByRussiaKm2 - Number(km2)) / 100) * 100;
      });
      expect(others.texts[1]).toMatch(new RegExp(`\\b${more[0]} (and|і) ${more[1]} (km|км)²`));
    },
  );
});
